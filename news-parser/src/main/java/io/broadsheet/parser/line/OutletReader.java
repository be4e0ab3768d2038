package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Tails;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.WordSet;
import java.util.List;

/** Reads where a story appeared first: {@code This article originally appeared on Example News.} */
final class OutletReader {
    private static final WordSet STORY =
            WordSet.of("this the a an editor's editors' note dieser diese der cet cette este esta questo dit story "
                    + "article it that");

    private static final WordSet ISSUES = WordSet.of("issue edition issues ausgabe heft");

    private static final WordSet OF = WordSet.of("of der des von");

    private static final WordSet OUR = WordSet.of("our my unserer notre nuestra");

    /** Small words inside the name of a paper. */
    private static final WordSet SMALL = WordSet.of("of the to for and de la der die in on du y et und a del");

    private OutletReader() {}

    static List<Person> read(String line, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.opens(Kind.REPUBLISHED)) {
                continue;
            }
            PhraseTable.Found<String> found = Lexicon.table(Kind.REPUBLISHED).longestAt(line, token.start());
            if (found != null && isStory(tokens, i)) {
                return outlet(line, tokens, found);
            }
        }
        return List.of();
    }

    private static boolean isStory(List<Token> tokens, int verb) {
        int at = 0;
        while (at < verb && !tokens.get(at).isWord()) {
            at++;
        }
        if (at == verb) {
            return true;
        }
        return tokens.get(at).is(STORY);
    }

    private static List<Person> outlet(String line, List<Token> tokens, PhraseTable.Found<String> found) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).start() < found.end()) {
            from++;
        }
        from = skipIssue(tokens, from);
        if (from >= tokens.size() || isNoOutlet(line, tokens, from)) {
            return List.of();
        }
        int to = end(line, tokens, from);
        if (to == from) {
            return List.of();
        }
        Person person = new Person(Shapes.text(line, tokens, from, to), ContributorKind.ORGANIZATION);
        person.role = Role.REPUBLISHED;
        return List.of(person);
    }

    /** {@code in the winter 2023 issue of Example Magazine}. */
    private static int skipIssue(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + 8); i++) {
            if (tokens.get(i).is(ISSUES) && tokens.get(i + 1).is(OF)) {
                return i + 2;
            }
        }
        return from;
    }

    private static boolean isNoOutlet(String line, List<Token> tokens, int from) {
        Token first = tokens.get(from);
        if (first.type() == Token.Type.NUMBER) {
            return !first.isDomain();
        }
        boolean own = first.is(OUR);
        boolean date = first.is(Kind.CALENDAR) && Tails.startsAt(line, tokens, from, 1);
        return !first.isWord() || own || date;
    }

    private static int end(String line, List<Token> tokens, int from) {
        int at = from;
        boolean lowerStart =
                !tokens.get(from).isCapitalised() && !tokens.get(from).is("the");
        if (lowerStart) {
            return from + 1;
        }
        while (at < tokens.size() && belongs(line, tokens, at, from)) {
            at++;
        }
        return at;
    }

    private static boolean belongs(String line, List<Token> tokens, int at, int from) {
        Token token = tokens.get(at);
        if (token.isMark("&/'-")) {
            return at + 1 < tokens.size() && tokens.get(at + 1).isWord();
        }
        if (token.type() == Token.Type.NUMBER) {
            return !Tails.startsAt(line, tokens, at, 2);
        }
        if (!token.isWord() || (at > from && Tails.startsAt(line, tokens, at, 0) && !token.isCapitalised())) {
            return false;
        }
        boolean small = token.is(SMALL);
        boolean capitalFollows = at + 1 < tokens.size() && tokens.get(at + 1).isCapitalised();
        return token.isCapitalised() || token.isDomain() || (small && (capitalFollows || at == from));
    }
}
