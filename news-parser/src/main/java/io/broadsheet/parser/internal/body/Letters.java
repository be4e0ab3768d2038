package io.broadsheet.parser.internal.body;

import java.text.Normalizer;

/** What single characters are, for scanners that see each character of a page once. */
final class Letters {
    private static final int LATIN_END = 0x250;
    private static final char[] FOLDED = new char[LATIN_END];

    static {
        for (char c = 0; c < LATIN_END; c++) {
            char lower = Character.toLowerCase(c);
            char base = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                    .charAt(0);
            FOLDED[c] = Character.isLetterOrDigit(base) ? base : lower;
        }
    }

    private Letters() {}

    /** Small, and without accent for Latin letters. */
    static char fold(char c) {
        if (c < LATIN_END) {
            return FOLDED[c];
        }
        return isWide(c) ? c : Character.toLowerCase(c);
    }

    /** An ASCII character that shows. */
    static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f;
    }

    /** White space of any kind, no-break spaces and control characters too. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7f) {
            return false;
        }
        return c <= 0xa0 || (c >= 0x1680 && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }

    /** Takes no room and means nothing in running text: soft hyphen, zero-width space, word joiner, byte order mark. */
    static boolean isIgnored(char c) {
        return c == 0xad || c == 0x200b || c == 0x2060 || c == 0xfeff;
    }

    /** A letter of a script that writes words without spaces, or with few letters each. */
    static boolean isWide(char c) {
        return c >= 0x2e80 && (c <= 0x9fff || (c >= 0xac00 && c <= 0xd7af) || (c >= 0xf900 && c <= 0xfaff));
    }

    /** Whether a sentence may end with it. */
    static boolean endsSentence(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', ':', ';', '：', '․' -> true;
            default -> false;
        };
    }

    /** Whether it may follow the end of a sentence. */
    static boolean closes(char c) {
        return switch (c) {
            case '"', '\'', ')', ']', '}', '”', '’', '»', '›', '“', '‘', '」', '』', '）', '】', '*', '†' -> true;
            default -> false;
        };
    }
}
