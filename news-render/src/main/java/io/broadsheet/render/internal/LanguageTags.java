package io.broadsheet.render.internal;

import java.util.Optional;

/** Language tags where a format checks their form. */
public final class LanguageTags {
    private LanguageTags() {}

    /**
     * Checks a tag.
     *
     * @param tag any text
     * @return the tag, unless it has not the form of BCP 47
     */
    public static Optional<String> checked(String tag) {
        int length = 0;
        boolean first = true;
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean digit = c >= '0' && c <= '9';
            if (c == '-' && length > 0) {
                length = 0;
                first = false;
            } else if ((letter || (digit && !first)) && length < 8) {
                length++;
            } else {
                return Optional.empty();
            }
        }
        return length > 0 ? Optional.of(tag) : Optional.empty();
    }
}
