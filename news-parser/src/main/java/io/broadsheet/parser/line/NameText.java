package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The letters of printed names: their case, and how a name in capitals is written otherwise. */
final class NameText {
    private static final WordSet PARTICLES =
            WordSet.of("de del do da dos das di la las los el le les du des of the and am an der den dem im in ob bei "
                    + "auf vor upon on sur sous et y e und aan op al a à en lès près unter by with near to for na nad "
                    + "pod");

    /** Acronyms inside the names of ships and forces. */
    private static final WordSet KEPT = WordSet.of("uss hms usns nato");

    private NameText() {}

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether a word in lower case may stand inside a name. */
    static boolean isParticle(String line, int from, int to) {
        return PARTICLES.contains(line, from, to);
    }

    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Characters.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** Whether no letter is a small one and at least two are capitals. */
    static boolean isCapitals(String text) {
        return isCapitals(text, 0, text.length());
    }

    /** Whether a stretch of a line is in capitals. */
    static boolean isCapitals(String line, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (Characters.isLower(c)) {
                return false;
            }
            capitals += Characters.isUpper(c) ? 1 : 0;
        }
        return capitals >= 2;
    }

    /** Whether every word begins with a capital or is a particle. */
    static boolean isTitle(String[] words) {
        for (String word : words) {
            if (word.isEmpty() || (!Characters.isUpper(word.charAt(0)) && !isParticle(word, 0, word.length()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes a place name of capitals with small letters: {@code ST. JOHN'S} becomes {@code St. John's}. Other names stay
     * as they are.
     */
    static String placeName(String printed) {
        if (!isCapitals(printed)) {
            return printed;
        }
        StringBuilder out = new StringBuilder(printed.length() + 1);
        int start = 0;
        for (int i = 0; i <= printed.length(); i++) {
            if (i == printed.length() || " -/\u2010\u2011\u2013".indexOf(printed.charAt(i)) >= 0) {
                appendWord(printed.substring(start, i), start == 0, out);
                if (i < printed.length()) {
                    out.append(printed.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static void appendWord(String word, boolean first, StringBuilder out) {
        String lower = lower(word);
        if (!first && isParticle(lower, 0, lower.length())) {
            out.append(lower);
        } else if (isAbbreviation(word) || KEPT.contains(word)) {
            out.append(word);
        } else if (lower.equals("st")) {
            out.append("St.");
        } else {
            appendCapitalized(lower, out);
        }
    }

    /** {@code U.S.}, {@code D.C.}: letters with a point after each. */
    private static boolean isAbbreviation(String word) {
        return word.length() >= 4 && word.charAt(1) == '.' && word.charAt(3) == '.';
    }

    private static void appendCapitalized(String lower, StringBuilder out) {
        boolean article = lower.startsWith("d'") || lower.startsWith("l'") || lower.startsWith("d\u2019");
        boolean scottish = lower.length() > 4 && lower.startsWith("mc");
        int apostrophe = Math.max(lower.indexOf('\''), lower.indexOf('\u2019'));
        boolean elided = apostrophe == 1 && lower.length() > 3;
        for (int i = 0; i < lower.length(); i++) {
            boolean capital = (i == 0 && !(article && out.length() > 0)) || (scottish && i == 2) || (elided && i == 2);
            out.append(capital ? Character.toUpperCase(lower.charAt(i)) : lower.charAt(i));
        }
    }

    /** The parts between separators, without blank ones. */
    static List<String> split(String text, String separators) {
        List<String> parts = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
