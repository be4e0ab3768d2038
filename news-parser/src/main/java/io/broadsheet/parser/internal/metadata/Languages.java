package io.broadsheet.parser.internal.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Brings language tags of pages into their form (BCP 47). */
final class Languages {
    private static final int MAX_LENGTH = 35;

    /** Codes that have a new form. */
    private static final Set<String> OLD = Set.of("iw", "in", "ji");

    private Languages() {}

    /** {@return the tag, such as {@code en-US} for {@code en_us}; nothing when the text is none} */
    static Optional<String> tag(String text) {
        String clean = text.strip().replace('_', '-');
        if (clean.length() < 2 || clean.length() > MAX_LENGTH || clean.equalsIgnoreCase("x-default")) {
            return Optional.empty();
        }
        if (isPlain(clean)) {
            return Optional.of(clean);
        }
        int comma = clean.indexOf(',');
        String first = comma > 0 ? clean.substring(0, comma) : clean;
        String tag = Locale.forLanguageTag(first).toLanguageTag();
        boolean none =
                tag.equals("und") || Locale.forLanguageTag(first).getLanguage().length() > 3;
        return none ? Optional.empty() : Optional.of(tag);
    }

    /** Two small letters, as most pages have them, and a country in capitals. */
    private static boolean isPlain(String tag) {
        boolean language = isSmall(tag.charAt(0)) && isSmall(tag.charAt(1));
        boolean country =
                tag.length() == 5 && tag.charAt(2) == '-' && isCapital(tag.charAt(3)) && isCapital(tag.charAt(4));
        return language && !OLD.contains(tag.substring(0, 2)) && (tag.length() == 2 || country);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** {@return the language of a tag without script and region} */
    static String base(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }
}
