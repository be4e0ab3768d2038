package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Tails;
import io.broadsheet.parser.internal.wire.Token;
import java.util.List;

/** Finds where the names of a byline end: at dates, counts and buttons. */
final class BylineEnd {
    private final String line;
    private final List<Token> tokens;

    BylineEnd(String line, List<Token> tokens) {
        this.line = line;
        this.tokens = tokens;
    }

    /** Index after the last token that may belong to the names. */
    int of(boolean interview) {
        int words = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
            if ((depth <= 0 && Tails.startsAt(line, tokens, i, words)) || (interview && isInterviewed(token, i))) {
                return trimmed(i);
            }
            words += token.type() == Token.Type.MARK ? 0 : 1;
        }
        return trimmed(tokens.size());
    }

    private static boolean isInterviewed(Token token, int at) {
        return at > 0
                && switch (token.text()) {
                    case "mit", "with", "avec", "con", "com" -> true;
                    default -> false;
                };
    }

    /** The end without the separators before it. */
    int trimmed(int end) {
        int last = end;
        while (last > 0 && (tokens.get(last - 1).isMark(",;|/-\u2013\u2014\u2022\u00B7.(") || isDangling(last - 1))) {
            last--;
        }
        return last;
    }

    private boolean isDangling(int at) {
        return at > 0 && at == tokens.size() - 1 && tokens.get(at).is("on");
    }
}
