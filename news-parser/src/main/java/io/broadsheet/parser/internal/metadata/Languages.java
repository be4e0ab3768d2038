package io.broadsheet.parser.internal.metadata;

import java.util.Locale;
import java.util.Optional;

/** Brings language tags of pages into their form (BCP 47). */
final class Languages {
    private static final int MAX_LENGTH = 35;

    private Languages() {}

    /** {@return the tag, such as {@code en-US} for {@code en_us}; nothing when the text is none} */
    static Optional<String> tag(String text) {
        String clean = text.strip().replace('_', '-');
        if (clean.length() < 2 || clean.length() > MAX_LENGTH || clean.equalsIgnoreCase("x-default")) {
            return Optional.empty();
        }
        int comma = clean.indexOf(',');
        String first = comma > 0 ? clean.substring(0, comma) : clean;
        String tag = Locale.forLanguageTag(first).toLanguageTag();
        boolean none =
                tag.equals("und") || Locale.forLanguageTag(first).getLanguage().length() > 3;
        return none ? Optional.empty() : Optional.of(tag);
    }

    /** {@return the language of a tag without script and region} */
    static String base(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }
}
