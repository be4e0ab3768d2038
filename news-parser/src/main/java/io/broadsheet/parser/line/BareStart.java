package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.Tokens;
import java.util.List;

/** A look at the first words of a line that no word introduces: most prose is turned away before it is cut into words. */
final class BareStart {
    private static final int WORDS = 6;

    private BareStart() {}

    /** {@return whether the line may begin with the name of a person or of a desk} */
    static boolean maySign(String line) {
        if (!Characters.isUpper(line.charAt(0))) {
            return false;
        }
        List<Token> tokens = Tokens.of(line, 0, WORDS);
        Token first = tokens.get(0);
        return tokens.size() < WORDS || first.opens(Kind.COLLECTIVE) || isUserName(first) || namesPerson(tokens);
    }

    private static boolean isUserName(Token token) {
        return token.isCamelCase() || Characters.isDigit(token.text().charAt(token.length() - 1));
    }

    private static boolean namesPerson(List<Token> tokens) {
        int from = 0;
        while (from < WORDS - 2 && isOfficeOrTitle(tokens.get(from))) {
            from++;
        }
        Token second = tokens.get(from + 1);
        return from > 2
                || (second.is(Kind.PARTICLE) && !second.isCapitalised())
                || Shapes.isPerson(tokens, from, from + 2, 1);
    }

    private static boolean isOfficeOrTitle(Token token) {
        return token.is(Kind.CREDENTIAL) || token.is(Kind.TITLE) || token.is(Kind.ROLE);
    }
}
