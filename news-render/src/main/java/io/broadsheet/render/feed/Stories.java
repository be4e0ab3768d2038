package io.broadsheet.render.feed;

import io.broadsheet.model.Article;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Section;
import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.internal.CleanText;
import io.broadsheet.render.internal.DateTimes;
import io.broadsheet.render.internal.Spaces;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every feed tells of a story. */
final class Stories {
    private Stories() {}

    static String line(String text) {
        return Spaces.collapse(CleanText.clean(text));
    }

    static Optional<String> summary(Article article) {
        String dek = line(Inlines.text(article.dek()));
        return Optional.of(dek)
                .filter(text -> !text.isEmpty())
                .or(() -> article.description().map(Stories::line).filter(text -> !text.isEmpty()));
    }

    static String html(Article article) {
        return HtmlRenderer.body().render(article);
    }

    /** Sections, categories, keywords and subjects, each once. */
    static Set<String> tags(Article article) {
        Set<String> tags = new LinkedHashSet<>();
        article.sections().stream().map(Section::name).map(Stories::line).forEach(tags::add);
        article.categories().stream().map(Stories::line).forEach(tags::add);
        article.keywords().stream().map(Stories::line).forEach(tags::add);
        article.subjects().stream().map(Concept::name).map(Stories::line).forEach(tags::add);
        tags.remove("");
        return tags;
    }

    /** The authors that have a name. */
    static List<Contributor> authors(Article article) {
        return article.authors().stream()
                .filter(author -> !line(author.name()).isEmpty())
                .toList();
    }

    /** {@return the moment of the last change, with an offset, where it is known exactly} */
    static Optional<String> updated(Article article) {
        return article.dates()
                .modified()
                .flatMap(DateTimes::withOffset)
                .or(() -> article.dates().published().flatMap(DateTimes::withOffset));
    }

    /** {@return the last change or, without one, the publication, however well known} */
    static Optional<NewsDate> lastDate(Article article) {
        return article.dates().modified().or(() -> article.dates().published());
    }
}
