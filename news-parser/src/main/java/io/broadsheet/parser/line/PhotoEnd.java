package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.Tokens;
import io.broadsheet.parser.internal.wire.WordSet;

/**
 * A look at the last words of a line: wherever a photo credit without a label begins, it goes to the end of the line, so
 * that a line which ends in prose has none.
 */
final class PhotoEnd {
    private static final int LONGEST = 80;

    /** Words that may part two names of a credit: what stands before them is looked at by itself. */
    private static final WordSet JOINERS =
            WordSet.of("via on of and at auf und et y für from bei by durch pour para courtesy through for");

    private PhotoEnd() {}

    /** {@return whether the line ends in words that no credit ends in} */
    static boolean isProse(String line) {
        int from = start(line);
        if (Characters.isUnspaced(line.charAt(from))) {
            return false;
        }
        int words = 0;
        int small = 0;
        for (Token token : Tokens.of(line, from)) {
            if (token.isWord() && !token.isCapitalised() && token.is(JOINERS)) {
                words = 0;
                small = 0;
            } else if (token.isWord()) {
                if (token.opens(Kind.DESK_WORD) || token.opens(Kind.AGENCY)) {
                    return false;
                }
                words++;
                small += PhotoParts.isSmall(token) ? 1 : 0;
            }
        }
        return small > (words > 2 ? 0 : 1);
    }

    /** Where the last part begins that separators leave, no further back than the longest. */
    private static int start(String line) {
        int last = line.length() - 1;
        while (last > 0 && !Characters.isLetterOrDigit(line.charAt(last))) {
            last--;
        }
        int from = last;
        while (from > 0 && last - from < LONGEST && !parts(line, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean parts(String line, int at) {
        char c = line.charAt(at);
        if (c == ' ' || Characters.isLetterOrDigit(c)) {
            return false;
        }
        return "/|,;()[]:\u2022\u00B7\u3001\uFF08\uFF09\uFF0F".indexOf(c) >= 0
                || Characters.isDash(c)
                || ((c == '.' || c == '-') && line.charAt(at + 1) == ' ');
    }
}
