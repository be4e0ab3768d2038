package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import java.util.Locale;

/** Names printed in capitals, given back as names are written. */
public final class NameCase {
    private NameCase() {}

    /**
     * A person's name in title case, word by word where the word is in capitals: {@code ANNA McFIELD} becomes {@code
     * Anna McField}.
     *
     * @param name the name as printed
     * @return the name; unchanged when no word of it is in capitals
     */
    public static String ofPerson(String name) {
        if (!hasTwoCapitals(name)) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
        boolean allCapitals = isCapitals(name);
        for (String word : name.split(" ", -1)) {
            if (out.length() > 0) {
                out.append(' ');
            }
            out.append(isKept(word, allCapitals, out.length() > 0) ? word : titleCase(word, out.length() > 0));
        }
        return out.toString();
    }

    /** Whether a word has two capitals: without one every word stays as it is. */
    private static boolean hasTwoCapitals(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length() && capitals < 2; i++) {
            char c = name.charAt(i);
            capitals = c == ' ' ? 0 : Characters.isUpper(c) ? capitals + 1 : capitals;
        }
        return capitals > 1;
    }

    /** Words that are not in capitals, initials, and two letters in a name of mixed case ({@code JR Field}). */
    private static boolean isKept(String word, boolean allCapitals, boolean inside) {
        if (word.isEmpty()
                || (word.indexOf('.') >= 0 && word.length() <= 5 && !Lexicon.is(Kind.SUFFIX, word))
                || isInitials(word)) {
            return true;
        }
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < word.length(); i++) {
            upper += Characters.isUpper(word.charAt(i)) ? 1 : 0;
            lower += Characters.isLower(word.charAt(i)) ? 1 : 0;
        }
        boolean mac = upper > 2
                && lower > 0
                && Shapes.isNamePrefix(word.substring(0, Math.min(word.length(), lower + 1)))
                && isUpper(word, lower + 1);
        if (upper < 2 || (lower > 0 && !mac)) {
            return true;
        }
        boolean numeral = word.equals("II") || word.equals("III") || word.equals("IV");
        return numeral
                || (!allCapitals && upper == 2 && word.length() == 2 && !(inside && Lexicon.is(Kind.PARTICLE, word)));
    }

    private static boolean isUpper(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (Characters.isLower(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code J.R.R.}: a point behind every letter. */
    private static boolean isInitials(String word) {
        for (int i = 1; i < word.length(); i += 2) {
            if (word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() > 1;
    }

    private static String titleCase(String word, boolean inside) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (inside
                && Lexicon.is(Kind.PARTICLE, lower)
                && lower.length() <= 3
                && word.length() <= 3
                && !lower.equals("ben")) {
            return lower.equals("mc") ? "Mc" : lower;
        }
        StringBuilder out = new StringBuilder(word.length());
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean prefix = (i == 2 && word.startsWith("Mc")) || (i == 3 && word.startsWith("Mac"));
            out.append(start || prefix ? Character.toUpperCase(c) : Character.toLowerCase(c));
            start = c == '-'
                    || c == '\u2010'
                    || c == '\u2011'
                    || ((c == '\'' || c == '\u2019') && i < word.length() - 2);
        }
        if (lower.startsWith("mc") && word.length() > 3) {
            out.setCharAt(2, Character.toUpperCase(out.charAt(2)));
        }
        return out.toString();
    }

    private static boolean isCapitals(String text) {
        int upper = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mac = c == 'c' && i > 0 && text.charAt(i - 1) == 'M';
            if (Characters.isLower(c) && !mac) {
                return false;
            }
            upper += Characters.isUpper(c) ? 1 : 0;
        }
        return upper > 1;
    }
}
