package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.PrintedLine;
import io.broadsheet.parser.internal.wire.Tails;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.Tokens;
import io.broadsheet.parser.internal.wire.Triggers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line of credits: finds the acts, then the people of each. */
final class CreditReader {
    private static final int LONGEST_PREFIX = 80;

    private final String line;
    private final List<Token> tokens;
    private final List<Person> people = new ArrayList<>();

    private CreditReader(String line) {
        this.line = line;
        this.tokens = Tokens.of(line, 0);
    }

    /**
     * Reads a line.
     *
     * @param printed the line
     * @return the people and organisations in it, none when it is no credit
     */
    static List<Person> read(PrintedLine printed) {
        String line = printed.text();
        if (printed.hasUnspaced() && SpacelessByline.isOne(line)) {
            return readSpaceless(line);
        }
        Triggers triggers = Triggers.in(printed);
        if (!triggers.mayBeCredit()) {
            return List.of();
        }
        CreditReader reader = new CreditReader(line);
        List<Person> outlet = triggers.has(Kind.REPUBLISHED) ? OutletReader.read(line, reader.tokens) : List.of();
        if (!outlet.isEmpty()) {
            return outlet;
        }
        boolean read = (triggers.has(Kind.CREDIT_VERB) && reader.readVerbs())
                || (triggers.has(Kind.CREDIT) && reader.readActs());
        return read ? reader.people : triggers.mayBeSource() ? SourceReader.read(line, reader.tokens) : List.of();
    }

    /** {@code （编辑：张某 王某）}, {@code 来源：新华社}, {@code 编辑：张某 校对：王某}. */
    private static List<Person> readSpaceless(String line) {
        String text = stripped(line);
        List<Person> people = new ArrayList<>();
        String act = "";
        int at = 0;
        while (at < text.length()) {
            PhraseTable.Found<String> label = Lexicon.table(Kind.CREDIT).longestAt(text, at);
            if (label != null && label.end() < text.length()) {
                act = label.value();
                at = label.end();
            } else if (act.isEmpty()) {
                return List.of();
            } else {
                int end = endOfName(text, at);
                addSpaceless(text.substring(at, end), act, people);
                at = end + 1;
            }
        }
        return people;
    }

    private static void addSpaceless(String name, String act, List<Person> people) {
        boolean source = act.equals("source");
        if (name.length() > 1 && (source || isSpacelessName(name))) {
            people.add(person(name, source ? ContributorKind.ORGANIZATION : ContributorKind.PERSON, act));
        }
    }

    private static int endOfName(String text, int from) {
        int end = from;
        while (end < text.length() && " 、,，/／;；：:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isSpacelessName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Characters.isLetter(name.charAt(i)) && name.charAt(i) != '·') {
                return false;
            }
        }
        return name.length() <= 8;
    }

    private static String stripped(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && "（(【[［〔 ".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "）)】]］〕。 ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }

    static Person person(String name, ContributorKind kind, String act) {
        Person person = new Person(name, kind);
        person.role = new Role(act);
        return person;
    }

    /** Sentences whose verb says it: {@code … contributed to this report}. */
    private boolean readVerbs() {
        int sentence = 0;
        boolean found = false;
        for (int i = 1; i < tokens.size(); i++) {
            if (isSentenceEnd(i)) {
                sentence = i + 1;
                continue;
            }
            PhraseTable.Found<String> verb = tokens.get(i).opens(Kind.CREDIT_VERB) ? verbAt(i) : null;
            if (verb != null && i > sentence) {
                int end = indexAfter(verb.end(), i);
                if (!readSentence(sentence, i, end, verb)) {
                    return found;
                }
                found = true;
                i = end - 1;
            }
        }
        return found;
    }

    private boolean isSentenceEnd(int at) {
        Token token = tokens.get(at);
        return token.isMark(".!?")
                && (at + 1 == tokens.size() || tokens.get(at + 1).spaced());
    }

    private PhraseTable.@Nullable Found<String> verbAt(int at) {
        PhraseTable.Found<String> verb =
                Lexicon.table(Kind.CREDIT_VERB).longestAt(line, tokens.get(at).start());
        if (verb == null) {
            return null;
        }
        int end = indexAfter(verb.end(), at);
        String phrase = line.substring(verb.start(), verb.end());
        boolean bare = phrase.indexOf(' ') < 0;
        boolean closes =
                end == tokens.size() || isSentenceEnd(end) || tokens.get(end).isMark(")");
        boolean open = phrase.endsWith("this") || phrase.endsWith("the") || phrase.endsWith("our");
        return (bare && !closes) || (open && !endsSoon(end)) ? null : verb;
    }

    /** {@code contributed to this guide.}: one word or two, and the sentence is over. */
    private boolean endsSoon(int from) {
        for (int i = from; i <= from + 2; i++) {
            if (i == tokens.size() || isSentenceEnd(i) || tokens.get(i).isMark(")")) {
                return i > from;
            }
        }
        return false;
    }

    private int indexAfter(int offset, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    private boolean readSentence(int from, int verb, int end, PhraseTable.Found<String> found) {
        int start = skipOpening(from, verb);
        GroupReader group = new GroupReader(line, tokens, found.value());
        if (!group.read(start, verb)) {
            return false;
        }
        int stop = end;
        while (stop < tokens.size() && !isSentenceEnd(stop) && !tokens.get(stop).isMark(")")) {
            stop++;
        }
        String phrase = line.substring(found.start(), found.end());
        if (phrase.endsWith(" from")) {
            if (!group.readPlaces(end, stop)) {
                return false;
            }
        } else if (stop > end + 1 && tokens.get(end).is(Kind.PLACE_PREPOSITION)) {
            group.readPlaces(end + 1, stop);
        } else if (stop > end + 4 && found.value().equals("reporting")) {
            return false;
        }
        people.addAll(group.people());
        return true;
    }

    private int skipOpening(int from, int to) {
        int at = from;
        while (at < to && tokens.get(at).isMark("([*\u2014\u2013-\u2022_")) {
            at++;
        }
        if (at + 1 < to && tokens.get(at).is("Also") && tokens.get(at + 1).isMark(",")) {
            at += 2;
        }
        return at;
    }

    /** Clauses that an act introduces: {@code Reporting by …; editing by …}. */
    private boolean readActs() {
        List<int[]> starts = new ArrayList<>();
        List<String> acts = new ArrayList<>();
        findActs(starts, acts);
        if (starts.isEmpty() || !isPrefixQuiet(starts.get(0)[0])) {
            return false;
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : tokens.size();
            boolean read = readAct(starts.get(i)[1], end, acts.get(i));
            if (!read && i == 0) {
                return false;
            }
        }
        return !people.isEmpty();
    }

    private void findActs(List<int[]> starts, List<String> acts) {
        boolean first = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            PhraseTable.Found<String> found = !token.mayOpen(Kind.CREDIT)
                    ? null
                    : first || !token.isCapitalised()
                            ? Lexicon.table(Kind.CREDIT).longestGluedAt(line, token.start())
                            : Lexicon.table(Kind.CREDIT).longestAt(line, token.start());
            if (found != null && opens(found, i, first)) {
                int end = indexAfter(found.end(), i);
                if (end < tokens.size() && tokens.get(end).isMark(":")) {
                    end++;
                }
                starts.add(new int[] {i, end});
                acts.add(found.value());
                i = end - 1;
            }
            first = false;
        }
    }

    private boolean opens(PhraseTable.Found<String> found, int at, boolean first) {
        String phrase = line.substring(found.start(), found.end());
        boolean colon = phrase.endsWith(":")
                || (found.end() < line.length() && ":\uFF1A".indexOf(line.charAt(found.end())) >= 0);
        boolean phrasal = phrase.indexOf(' ') > 0;
        if (first) {
            return phrasal || colon || tokens.get(at).isCapitalised();
        }
        Token before = tokens.get(at - 1);
        boolean parted = before.isMark(";,.(\u2014\u2013-)|:")
                || before.is("and")
                || before.is("und")
                || before.is("was")
                || before.is("et")
                || before.is("were");
        boolean capital = Characters.isUpper(phrase.charAt(0));
        boolean mixed = !phrase.equalsIgnoreCase("avec") && !phrase.equalsIgnoreCase("with");
        return (phrasal || colon) && mixed && (capital || parted);
    }

    /** What stands before the first act must not be prose: nothing, {@code This episode was}, a time. */
    private boolean isPrefixQuiet(int first) {
        if (first == 0 || tokens.get(first).start() > LONGEST_PREFIX) {
            return first == 0;
        }
        int lower = 0;
        for (int i = 0; i < first; i++) {
            lower += tokens.get(i).isWord() && !tokens.get(i).isCapitalised() ? 1 : 0;
        }
        boolean demonstrative = switch (tokens.get(0).text()) {
            case "This", "The", "Today's", "Dieser", "Diese", "Cet", "Cette", "Este", "Esta" -> lower <= 3;
            default -> false;
        };
        return demonstrative || lower == 0;
    }

    private boolean readAct(int from, int to, String act) {
        int end = to;
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean sentence = isSentenceEnd(i) && i + 1 < to;
            if (sentence || (words > 0 && Tails.startsAt(line, tokens, i, words))) {
                end = i;
                break;
            }
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        while (end > from && isClosing(tokens.get(end - 1))) {
            end--;
        }
        GroupReader group = new GroupReader(line, tokens, act);
        boolean read = end > from && group.read(from, end);
        if (read) {
            people.addAll(group.people());
        }
        return read;
    }

    private static boolean isClosing(Token token) {
        boolean opener = switch (token.text()) {
            case "and", "und", "et", "y", "e", "was", "The", "This" -> true;
            default -> false;
        };
        return opener || token.isMark(".,;()[]\u2014\u2013-|");
    }

    /** {@return whether a word is a writer's short form: {@code abc}} */
    static boolean isShortForm(Token token) {
        if (!token.isWord() || token.length() < 2 || token.length() > 4) {
            return false;
        }
        return token.isSmall() && !token.is(Kind.AND) && !token.is(Kind.PARTICLE);
    }
}
