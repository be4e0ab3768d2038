package io.broadsheet.parser.internal.wire;

/** What the scanners need to know about single characters. */
public final class Characters {
    private static final int LETTER = 1;
    private static final int UPPER = 1 << 1;
    private static final int LOWER = 1 << 2;
    private static final int DIGIT = 1 << 3;
    private static final int MARK = 1 << 4;
    private static final int BLANK = 1 << 5;
    private static final int INVISIBLE = 1 << 6;

    /** Characters of a script that is written without spaces between words. */
    static final int UNSPACED = 1 << 7;

    private static final int HAN = 1 << 8;

    /** Characters that may be one with their neighbours in the composed form of a text. */
    static final int COMPOSING = 1 << 9;

    /** Characters for which nothing or a plain space is printed, but the plain space itself. */
    static final int UNPLAIN = 1 << 10;

    /** The classes of each character: one look here costs less than the general tables of the platform. */
    private static final char[] CLASSES = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = classes((char) c);
        }
    }

    private Characters() {}

    private static char classes(char c) {
        int type = Character.getType(c);
        int mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK ? MARK : 0;
        return (char) ((Character.isLetter(c) ? LETTER : 0)
                | (Character.isUpperCase(c) ? UPPER : 0)
                | (Character.isLowerCase(c) ? LOWER : 0)
                | (Character.isDigit(c) ? DIGIT : 0)
                | (isBlankSign(c) ? BLANK : 0)
                | (isInvisibleSign(c) ? INVISIBLE : 0)
                | (isUnspacedScript(c) ? UNSPACED : 0)
                | (isHanScript(c) ? HAN : 0)
                | (c >= 0x300 && !isInert(c) ? COMPOSING : 0)
                | (c != ' ' && (isBlankSign(c) || isInvisibleSign(c)) ? UNPLAIN : 0)
                | mark);
    }

    /** The classes of all characters of a text, as bits: gathered without a branch for each. */
    static int in(String text) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            seen |= CLASSES[text.charAt(i)];
        }
        return seen;
    }

    /** Signs and letters that are composed already, and are no marks: lines of these need no closer look. */
    private static boolean isInert(char c) {
        return (c >= 0x400 && c <= 0x482)
                || (c >= 0x621 && c <= 0x64A)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2100 && c <= 0x2125)
                || (c >= 0x3001 && c <= 0x3029)
                || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30A1 && c <= 0x30FF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xFF01 && c <= 0xFF5E);
    }

    private static boolean isBlankSign(char c) {
        return c <= ' '
                || (c >= 0x7F && c <= 0xA0)
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000
                || c == 0x1680;
    }

    private static boolean isInvisibleSign(char c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2064)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }

    private static boolean isUnspacedScript(char c) {
        return isHanScript(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3);
    }

    private static boolean isHanScript(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || c == '\u3005' || c == '\u3007';
    }

    /**
     * Says whether a character is a letter of any script.
     *
     * @param c the character
     * @return true for letters
     */
    public static boolean isLetter(char c) {
        return (CLASSES[c] & LETTER) != 0;
    }

    /**
     * Says whether a character is an upper-case letter.
     *
     * @param c the character
     * @return true for those
     */
    public static boolean isUpper(char c) {
        return (CLASSES[c] & UPPER) != 0;
    }

    /**
     * Says whether a character is a lower-case letter.
     *
     * @param c the character
     * @return true for those
     */
    public static boolean isLower(char c) {
        return (CLASSES[c] & LOWER) != 0;
    }

    /**
     * Says whether a character is a digit of any script.
     *
     * @param c the character
     * @return true for digits
     */
    public static boolean isDigit(char c) {
        return (CLASSES[c] & DIGIT) != 0;
    }

    /**
     * Says whether a character is a letter or a digit.
     *
     * @param c the character
     * @return true for both
     */
    public static boolean isLetterOrDigit(char c) {
        return (CLASSES[c] & (LETTER | DIGIT)) != 0;
    }

    /**
     * Says whether a character may stand in a word: a letter, a digit, a mark that is written with a letter.
     *
     * @param c the character
     * @return true for those
     */
    public static boolean isWordPart(char c) {
        return (CLASSES[c] & (LETTER | DIGIT | MARK)) != 0;
    }

    /**
     * Says whether a character belongs to a script that is written without spaces between words: Han, kana, Hangul.
     *
     * @param c the character
     * @return true for those scripts
     */
    public static boolean isUnspaced(char c) {
        return (CLASSES[c] & UNSPACED) != 0;
    }

    /**
     * Says whether a character is a Chinese character.
     *
     * @param c the character
     * @return true for Han, its iteration mark included
     */
    public static boolean isHan(char c) {
        return (CLASSES[c] & HAN) != 0;
    }

    /**
     * Says whether a character is a dash that parts clauses: em, en, horizontal bar, figure dash.
     *
     * @param c the character
     * @return true for dashes, false for the hyphen
     */
    public static boolean isDash(char c) {
        return (c >= 0x2012 && c <= 0x2015) || c == '\uFF0D';
    }

    /**
     * Says whether a character is invisible and stands in no printed line: zero-width, direction mark, soft hyphen.
     *
     * @param c the character
     * @return true when it is dropped
     */
    public static boolean isInvisible(char c) {
        return (CLASSES[c] & INVISIBLE) != 0;
    }

    /**
     * Says whether a character is a space or a control character, which print as a space.
     *
     * @param c the character
     * @return true for those
     */
    public static boolean isBlank(char c) {
        return (CLASSES[c] & BLANK) != 0;
    }

    /**
     * Says whether a character is blank or invisible.
     *
     * @param c the character
     * @return true when no letter, number or sign is printed for it
     */
    static boolean isUnprinted(char c) {
        return (CLASSES[c] & (BLANK | INVISIBLE)) != 0;
    }
}
