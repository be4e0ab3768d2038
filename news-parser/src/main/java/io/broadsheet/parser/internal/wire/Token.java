package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import org.jspecify.annotations.Nullable;

/** A word or mark of a line. */
public final class Token {
    private static final int SHORTEST_COMPOUND = 8;

    private final Type type;
    private final String text;
    private final int start;
    private final int end;
    private final boolean spaced;
    private Lexicon.@Nullable Word known;

    Token(Type type, String text, int start, int end, boolean spaced) {
        this.type = type;
        this.text = text;
        this.start = start;
        this.end = end;
        this.spaced = spaced;
    }

    /** {@return what it is} */
    public Type type() {
        return type;
    }

    /** {@return the text as printed} */
    public String text() {
        return text;
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

    private Lexicon.Word known() {
        Lexicon.Word word = known;
        if (word == null) {
            word = Lexicon.word(text);
            known = word;
        }
        return word;
    }

    /**
     * Says whether a phrase of a kind may begin with the word.
     *
     * @param kind the kind
     * @return false when none does
     */
    public boolean opens(Kind kind) {
        return type != Type.MARK && (known().openings().contains(kind) || text.indexOf('-') > 0);
    }

    /**
     * Says whether the word ends like those of a kind and is long enough to be a compound.
     *
     * @param kind {@link Kind#ROLE_ENDING} or {@link Kind#ORGANIZATION_ENDING}
     * @return true when it does
     */
    public boolean isCompound(Kind kind) {
        return type == Type.WORD && text.length() >= SHORTEST_COMPOUND && Lexicon.endsLike(kind, text);
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
        return type == Type.MARK && marks.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * Says whether the word is in the lexicon.
     *
     * @param kind the kind
     * @return true when it is of the kind
     */
    public boolean is(Kind kind) {
        return type == Type.WORD && known().kinds().contains(kind);
    }

    /** {@return whether the first letter is upper case, or of a script without cases} */
    public boolean isCapitalised() {
        char c = text.charAt(0);
        return type == Type.WORD && Character.isLetter(c) && !Character.isLowerCase(c);
    }

    /** {@return whether this is a word of two letters or more, all of them upper case} */
    public boolean isCapitals() {
        if (type != Type.WORD || text.length() < 2) {
            return false;
        }
        int upper = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) || (Character.isLetter(c) && !Character.isUpperCase(c))) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper > 1;
    }

    /** {@return whether this is one letter or more with a point each, or a single letter: {@code A.}, {@code S.A.}} */
    public boolean isInitial() {
        if (type != Type.WORD
                || !Character.isUpperCase(text.charAt(0))
                || (text.length() > 1 && text.charAt(1) != '.')) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) && c != '-' : c != '.') {
                return text.indexOf('-') > 0 && text.length() <= 5;
            }
        }
        return true;
    }

    /** {@return whether this is an address of the web such as {@code example.com}} */
    public boolean isDomain() {
        int dot = text.lastIndexOf('.');
        if ((type != Type.WORD && type != Type.NUMBER)
                || dot < 2
                || text.length() - dot < 3
                || text.length() - dot > 8) {
            return false;
        }
        for (int i = dot + 1; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i)) || (i > dot + 1 && isMixed(text, i))) {
                return false;
            }
        }
        return !isInitial();
    }

    private static boolean isMixed(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) != Character.isUpperCase(text.charAt(at - 1));
    }

    /** {@return whether capitals stand inside the word as in names of firms: {@code FOXBusiness}, not {@code McField}} */
    public boolean isCamelCase() {
        if (type != Type.WORD) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return !Shapes.isNamePrefix(text.substring(0, i));
            }
            boolean acronymBefore = i >= 2 && Character.isUpperCase(text.charAt(i - 2));
            if (acronymBefore && Character.isUpperCase(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i))) {
                return !text.endsWith("s") || i < text.length() - 1;
            }
        }
        return false;
    }
}
