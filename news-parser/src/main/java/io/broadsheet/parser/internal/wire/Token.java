package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import org.jspecify.annotations.Nullable;

/** A word or mark of a line. */
public final class Token {
    private static final int SHORTEST_COMPOUND = 8;

    /** What the scanner saw on its way over the letters. */
    static final int UPPER = 1;

    static final int TWO_UPPER = 2;
    static final int LOWER = 4;
    static final int UNCASED = 8;
    static final int INNER_UPPER = 16;
    static final int HYPHEN = 32;
    static final int POINT = 64;
    static final int DIGIT = 128;
    static final int AMPERSAND = 256;
    static final int APOSTROPHE = 512;

    private final Type type;
    private final String line;
    private final int start;
    private final int end;
    private final boolean spaced;
    private final int signs;
    private final WordTable.Word known;
    private @Nullable String text;

    /** A word with its signs and what the lexicon knows of it. */
    Token(Type type, String line, int start, int end, boolean spaced, int signs, WordTable.Word known) {
        this.type = type;
        this.line = line;
        this.start = start;
        this.end = end;
        this.spaced = spaced;
        this.signs = signs;
        this.known = known;
    }

    /** {@return what it is} */
    public Type type() {
        return type;
    }

    /** {@return the text as printed} */
    public String text() {
        String cut = text;
        if (cut == null) {
            cut = line.substring(start, end);
            text = cut;
        }
        return cut;
    }

    /** {@return how many characters it has} */
    public int length() {
        return end - start;
    }

    /** {@return its first character} */
    public char first() {
        return line.charAt(start);
    }

    /**
     * Says whether this is one word, letter by letter.
     *
     * @param word the word
     * @return true when the text is equal to it
     */
    public boolean is(String word) {
        return end - start == word.length() && line.startsWith(word, start);
    }

    /** {@return its last character} */
    public char last() {
        return line.charAt(end - 1);
    }

    /**
     * Says whether the word is in a set.
     *
     * @param words the set
     * @return true when it is, in any case
     */
    public boolean is(WordSet words) {
        return words.contains(line, start, end);
    }

    /** {@return whether this is a genitive: {@code Field's}} */
    boolean isPossessive() {
        return has(APOSTROPHE) && last() == 's' && isApostrophe(line.charAt(end - 2));
    }

    /** {@return whether a digit stands in the word} */
    public boolean hasDigit() {
        return has(DIGIT);
    }

    /** {@return whether the sign for "and" stands inside the word} */
    boolean hasAmpersand() {
        return has(AMPERSAND);
    }

    /** {@return whether a small word stands before a capitalised one: {@code al-Field}, {@code d'Feld}} */
    boolean startsWithParticle() {
        if (!has(HYPHEN | APOSTROPHE)) {
            return false;
        }
        for (int i = start + 1; i < Math.min(start + 5, end - 1); i++) {
            char c = line.charAt(i);
            if (c == '-' || isApostrophe(c)) {
                return Characters.isUpper(line.charAt(i + 1));
            }
        }
        return false;
    }

    /** {@return whether a capital stands behind the first hyphen} */
    boolean isHyphenated() {
        int hyphen = has(HYPHEN) ? line.indexOf('-', start) : 0;
        return hyphen > start && hyphen < end - 1 && Characters.isUpper(line.charAt(hyphen + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private boolean has(int sign) {
        return (signs & sign) != 0;
    }

    /** {@return index of its first character} */
    public int start() {
        return start;
    }

    /** {@return index after its last character} */
    public int end() {
        return end;
    }

    /** {@return whether a space stands before it} */
    public boolean spaced() {
        return spaced;
    }

    /**
     * Says whether a phrase of a kind may begin with the word.
     *
     * @param kind the kind
     * @return false when none does
     */
    public boolean opens(Kind kind) {
        return known.opens(kind) || has(HYPHEN);
    }

    /**
     * Says whether a phrase of a kind may begin with the word or with its first part, the rest of the word being printed
     * behind the phrase without a space.
     *
     * @param kind the kind
     * @return false when none does
     */
    public boolean mayOpen(Kind kind) {
        return opens(kind) || has(INNER_UPPER);
    }

    /**
     * Says whether the word ends like those of a kind and is long enough to be a compound.
     *
     * @param kind {@link Kind#ROLE_ENDING} or {@link Kind#ORGANIZATION_ENDING}
     * @return true when it does
     */
    public boolean isCompound(Kind kind) {
        return type == Type.WORD && length() >= SHORTEST_COMPOUND && Lexicon.endsLike(kind, line, start, end);
    }

    /** Kinds of tokens. */
    public enum Type {
        /** Letters, with the hyphens, apostrophes and abbreviation points that belong to them. */
        WORD,
        /** Begins with a digit. */
        NUMBER,
        /** A mail address. */
        EMAIL,
        /** A name on a social network, with its @. */
        HANDLE,
        /** A nickname in quotation marks. */
        QUOTED,
        /** One other character. */
        MARK
    }

    /** {@return whether this is a word} */
    public boolean isWord() {
        return type == Type.WORD;
    }

    /**
     * Says whether this is a mark.
     *
     * @param marks the characters to compare with
     * @return true when it is one of them
     */
    public boolean isMark(String marks) {
        return type == Type.MARK && marks.indexOf(line.charAt(start)) >= 0;
    }

    /**
     * Says whether the word is in the lexicon.
     *
     * @param kind the kind
     * @return true when it is of the kind
     */
    public boolean is(Kind kind) {
        return type == Type.WORD && known.is(kind);
    }

    /** {@return whether this is an academic title that stands before a name, {@code Dr.}, and no degree behind it} */
    public boolean isAcademicTitle() {
        return is(Kind.CREDENTIAL) && (has(POINT) || is("Dr") || is("Prof"));
    }

    /** {@return whether this is a degree printed as degrees are behind a name: {@code PhD}, {@code MD}, {@code M.A.}} */
    public boolean isDegree() {
        return is(Kind.CREDENTIAL) && (isCapitals() || has(POINT) || line.startsWith("Ph", start));
    }

    /** {@return whether the first letter is upper case, or of a script without cases} */
    public boolean isCapitalised() {
        return type == Type.WORD && !Characters.isLower(line.charAt(start));
    }

    /** {@return whether this is a word of small letters and nothing else} */
    public boolean isSmall() {
        return type == Type.WORD && signs == LOWER;
    }

    /** {@return whether this is a word of two letters or more, all of them upper case} */
    public boolean isCapitals() {
        return type == Type.WORD && (signs & (TWO_UPPER | LOWER | UNCASED)) == TWO_UPPER;
    }

    /** {@return whether this is one letter or more with a point each, or a single letter: {@code A.}, {@code S.A.}} */
    public boolean isInitial() {
        if (type != Type.WORD
                || !Characters.isUpper(line.charAt(start))
                || (length() > 1 && line.charAt(start + 1) != '.')) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            char c = line.charAt(start + i);
            if (i % 2 == 0 ? !Characters.isUpper(c) && c != '-' : c != '.') {
                return has(HYPHEN) && length() <= 5;
            }
        }
        return true;
    }

    /** {@return whether this is an address of the web such as {@code example.com}} */
    public boolean isDomain() {
        if (!has(POINT)) {
            return false;
        }
        String text = text();
        int dot = text.lastIndexOf('.');
        if ((type != Type.WORD && type != Type.NUMBER)
                || dot < 2
                || text.length() - dot < 3
                || text.length() - dot > 8) {
            return false;
        }
        for (int i = dot + 1; i < text.length(); i++) {
            if (!Characters.isLetter(text.charAt(i)) || (i > dot + 1 && isMixed(text, i))) {
                return false;
            }
        }
        return !isInitial();
    }

    private static boolean isMixed(String text, int at) {
        return Characters.isUpper(text.charAt(at)) != Characters.isUpper(text.charAt(at - 1));
    }

    /** {@return whether capitals stand inside the word as in names of firms: {@code FOXBusiness}, not {@code McField}} */
    public boolean isCamelCase() {
        if (type != Type.WORD || !has(INNER_UPPER) || !has(LOWER)) {
            return false;
        }
        String text = text();
        for (int i = 1; i < text.length(); i++) {
            if (Characters.isUpper(text.charAt(i)) && Characters.isLower(text.charAt(i - 1))) {
                return !Shapes.isNamePrefix(text.substring(0, i));
            }
            boolean acronymBefore = i >= 2 && Characters.isUpper(text.charAt(i - 2));
            if (acronymBefore && Characters.isUpper(text.charAt(i - 1)) && Characters.isLower(text.charAt(i))) {
                return !text.endsWith("s") || i < text.length() - 1;
            }
        }
        return false;
    }
}
