package io.broadsheet.parser.internal.metadata;

/** Finds the day of publication in an address: {@code /2031/04/02/} or {@code 2031-04-02}. */
final class UrlDate {
    private UrlDate() {}

    /** {@return the day in ISO 8601 form, or empty} */
    static String in(String url) {
        for (int i = url.indexOf('/'); i >= 0 && i + 11 <= url.length(); i = next(url, i)) {
            char separator = url.charAt(i + 5);
            boolean separated = separator == '/' || separator == '-' || separator == '_';
            if (separated
                    && url.charAt(i + 8) == separator
                    && digits(url, i + 1, 4)
                    && digits(url, i + 6, 2)
                    && digits(url, i + 9, 2)
                    && !digits(url, i + 11, 1)) {
                return url.substring(i + 1, i + 5)
                        + '-'
                        + url.substring(i + 6, i + 8)
                        + '-'
                        + url.substring(i + 9, i + 11);
            }
        }
        return "";
    }

    /** The next place where a word of the address begins. */
    private static int next(String url, int from) {
        for (int i = from + 1; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == '/' || c == '-' || c == '_') {
                return i;
            }
        }
        return -1;
    }

    private static boolean digits(String url, int from, int count) {
        if (from + count > url.length()) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (url.charAt(i) < '0' || url.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
