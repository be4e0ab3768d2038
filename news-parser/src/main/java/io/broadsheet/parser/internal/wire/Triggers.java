package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;

/**
 * Which kinds of phrases may stand in a line, found in one walk that makes no objects: for each run of letters the kinds
 * of the phrases that begin with it. A kind that is not among them stands nowhere in the line, so that most lines are
 * turned away before they are cut into words.
 */
public final class Triggers {
    /** Every kind: what is said of a line in a script without spaces between words. */
    private static final long ALL = -1;

    /** Signs that stand for words. */
    private static final long OF_SIGNS = Kind.COPYRIGHT_MARK.bit() | Kind.PHOTO.bit();

    private Triggers() {}

    /** The first run of letters of a phrase, of the second word where the first is an article; empty for signs alone. */
    static String of(String phrase) {
        int start = phrase.regionMatches(true, 0, "the ", 0, 4) ? 4 : 0;
        while (start < phrase.length() && !Characters.isLetterOrDigit(phrase.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < phrase.length() && Characters.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(start, end);
    }

    /**
     * The kinds of which a phrase may stand in a line: runs of letters and digits, and what follows a small letter with
     * a capital ({@code FieldReporting by}).
     *
     * @param line the line
     * @return the {@link Kind#bit() bits} of the kinds
     */
    public static long in(String line) {
        long kinds = 0;
        long whole = LetterHash.EMPTY;
        long glued = LetterHash.EMPTY;
        boolean seam = false;
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Characters.isLetterOrDigit(c)) {
                kinds |= openings(whole) | (seam ? openings(glued) : 0);
                whole = LetterHash.EMPTY;
                seam = false;
                kinds |= c == '\u00A9' || c == '\u24D2' ? OF_SIGNS : 0;
            } else {
                if (Characters.isUnspaced(c)) {
                    return ALL;
                }
                if (Characters.isUpper(c) && isSeam(before)) {
                    kinds |= seam ? openings(glued) : openings(whole);
                    glued = LetterHash.EMPTY;
                    seam = true;
                }
                whole = LetterHash.with(whole, c);
                glued = seam ? LetterHash.with(glued, c) : glued;
            }
            before = c;
        }
        return kinds | openings(whole) | (seam ? openings(glued) : 0);
    }

    private static boolean isSeam(char before) {
        return Characters.isLower(before) || Characters.isDigit(before);
    }

    private static long openings(long hash) {
        return hash == LetterHash.EMPTY ? 0 : Lexicon.opening(hash).openings();
    }
}
