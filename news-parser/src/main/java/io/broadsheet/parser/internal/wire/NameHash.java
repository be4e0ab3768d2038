package io.broadsheet.parser.internal.wire;

import java.text.Normalizer;

/**
 * Hashes the name of a place so that its spellings agree: without regard to case, diacritics, hyphens and points, with
 * one form for {@code St.}, {@code Saint} and {@code Sankt}. Reads a range of a line and makes no objects.
 */
final class NameHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Base letters of the alphabets with diacritics; what is not in here is only lower-cased. */
    private static final char[] FOLDED = new char[0x2000];

    private static final long SAINT = ofWord("saint");
    private static final long ST = ofWord("st");
    private static final long SANKT = ofWord("sankt");
    private static final long FORT = ofWord("fort");
    private static final long FT = ofWord("ft");
    private static final long MOUNT = ofWord("mount");
    private static final long MT = ofWord("mt");

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = isAlphabetic(c) ? base(c) : Character.toLowerCase(c);
        }
        String letters = "øołlđdıiðdħhŧt";
        for (int i = 0; i < letters.length(); i += 2) {
            FOLDED[letters.charAt(i)] = letters.charAt(i + 1);
            FOLDED[Character.toUpperCase(letters.charAt(i))] = letters.charAt(i + 1);
        }
        FOLDED['I'] = 'i';
    }

    private NameHash() {}

    /** Latin, Greek, Cyrillic, and the Latin letters of Vietnamese: the marks of other scripts tell letters apart. */
    private static boolean isAlphabetic(char c) {
        return c < 0x530 || c >= 0x1E00;
    }

    private static char base(char c) {
        String parts = Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFKD);
        return parts.isEmpty() ? c : Character.toLowerCase(parts.charAt(0));
    }

    private static long ofWord(String word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }

    /**
     * The hash of a name.
     *
     * @param line the line
     * @param from index of the first character
     * @param to index after the last character
     * @return a hash whose upper bits are well mixed
     */
    static long of(CharSequence line, int from, int to) {
        long name = 0;
        long word = OFFSET;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (isSeparator(c)) {
                name = withWord(name, word);
                word = OFFSET;
            } else if (!isSkipped(c)) {
                word = withLetter(word, c);
            }
        }
        return mixed(withWord(name, word));
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '.' || c == '\u2010' || c == '\u2011' || c == '\u00A0';
    }

    private static boolean isSkipped(char c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02BC'
                || c == '\u02BB'
                || c == '`'
                || c == '\u00B4';
    }

    private static long withLetter(long word, char c) {
        return switch (c) {
            case 'ß' -> letter(letter(word, 's'), 's');
            case 'æ', 'Æ' -> letter(letter(word, 'a'), 'e');
            case 'œ', 'Œ' -> letter(letter(word, 'o'), 'e');
            case 'þ', 'Þ' -> letter(letter(word, 't'), 'h');
            default -> letter(word, c < FOLDED.length ? FOLDED[c] : fullWidth(c));
        };
    }

    private static char fullWidth(char c) {
        return c >= 0xFF01 && c <= 0xFF5E ? Character.toLowerCase((char) (c - 0xFEE0)) : c;
    }

    private static long letter(long word, char c) {
        return (word ^ c) * PRIME;
    }

    private static long withWord(long name, long word) {
        if (word == OFFSET) {
            return name;
        }
        return Long.rotateLeft(name, 21) * PRIME + canonical(word);
    }

    private static long canonical(long word) {
        if (word == ST || word == SANKT) {
            return SAINT;
        }
        if (word == FT) {
            return FORT;
        }
        return word == MT ? MOUNT : word;
    }

    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
