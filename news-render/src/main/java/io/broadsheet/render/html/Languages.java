package io.broadsheet.render.html;

import io.broadsheet.model.Article;
import io.broadsheet.model.TextDirection;
import io.broadsheet.render.internal.LanguageTags;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What HTML says of the language and direction of a text. */
final class Languages {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private Languages() {}

    static void write(Article article, HtmlWriter out) {
        article.language().ifPresent(language -> write(language, out));
        direction(article).ifPresent(direction -> out.attribute(Attribute.DIR, direction));
    }

    /** Nothing when the tag has not the form of one. */
    static void write(String language, HtmlWriter out) {
        LanguageTags.checked(language).ifPresent(tag -> out.attribute(Attribute.LANG, tag));
    }

    /** Marks an English label where the article is not in English. */
    static HtmlWriter label(Article article, String english, HtmlWriter out) {
        if (isEnglish(article)) {
            return out.text(english);
        }
        return out.open(Element.SPAN)
                .attribute(Attribute.LANG, "en")
                .text(english)
                .close();
    }

    static boolean isEnglish(Article article) {
        return article.language().map(Languages::primary).orElse("en").equals("en");
    }

    private static Optional<String> direction(Article article) {
        if (article.direction().isPresent()) {
            return article.direction().map(direction -> direction == TextDirection.RTL ? "rtl" : "ltr");
        }
        return article.language()
                .map(Languages::primary)
                .filter(RIGHT_TO_LEFT::contains)
                .map(language -> "rtl");
    }

    private static String primary(String language) {
        int end = language.indexOf('-');
        return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
