package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.Places;
import io.broadsheet.parser.internal.wire.Token;
import java.util.List;

/** Places among names. */
final class PlaceWords {
    private static final int MOST_WORDS = 4;

    private PlaceWords() {}

    /** {@return whether tokens are the name of a city, a region or a country} */
    static boolean isPlace(String line, List<Token> tokens, int from, int to) {
        if (to <= from || to - from > MOST_WORDS || !tokens.get(from).isCapitalised()) {
            return false;
        }
        return Places.find(line, tokens.get(from).start(), tokens.get(to - 1).end()) != null;
    }

    /** {@return whether tokens are a preposition and a capitalised name: {@code in Oslo}, {@code à Paris}} */
    static boolean isPrepositional(List<Token> tokens, int from, int to) {
        Token first = tokens.get(from);
        return to - from > 1
                && to - from <= MOST_WORDS + 1
                && !first.isCapitalised()
                && first.is(Kind.PLACE_PREPOSITION)
                && tokens.get(from + 1).isCapitalised();
    }
}
