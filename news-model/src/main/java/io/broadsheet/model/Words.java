package io.broadsheet.model;

import java.time.Duration;

/** Counts words in any script. */
final class Words {
    private static final int WORDS_A_MINUTE = 230;
    private static final int IDEOGRAPHS_A_MINUTE = 500;

    private Words() {}

    static int count(String text) {
        long counts = counts(text);
        return (int) (counts >>> 32) + (int) counts;
    }

    /** Rounded up to whole seconds. */
    static Duration readingTime(String text) {
        long counts = counts(text);
        double minutes = (counts >>> 32) / (double) WORDS_A_MINUTE + (int) counts / (double) IDEOGRAPHS_A_MINUTE;
        return Duration.ofSeconds((long) Math.ceil(minutes * 60));
    }

    /** Words of scripts with spaces in the upper half, ideographs and kana in the lower one. */
    private static long counts(String text) {
        long words = 0;
        long ideographs = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i);
            if (Character.isSurrogate((char) c)) {
                c = text.codePointAt(i);
            }
            i += Character.charCount(c);
            if (isIdeograph(c)) {
                ideographs++;
                inWord = false;
            } else if (isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (!joins(c)) {
                inWord = false;
            }
        }
        return words << 32 | ideographs;
    }

    /** Asked of every character; most need no look into the tables. */
    private static boolean isLetterOrDigit(int c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    static boolean isIdeograph(int c) {
        return c >= 0x2E80
                && (Character.isIdeographic(c)
                        || (c >= 0x3040 && c <= 0x30FF)
                        || (c >= 0x31F0 && c <= 0x31FF)
                        || (c >= 0xFF66 && c <= 0xFF9F));
    }

    /** Apostrophes, hyphens, decimal signs and combining marks stand inside words. */
    private static boolean joins(int c) {
        return c == '\''
                || c == '\u2019'
                || c == '-'
                || c == '.'
                || c == ','
                || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
