package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.CreativeCommons;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.NameCase;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of one photo credit: cuts it at strokes, commas and small words, and tells people from organisations. */
final class PhotoParts {
    private static final int MOST_PARTS = 16;
    private static final int MOST_WORDS = 8;
    private static final String[] JOINERS = {
        " via ",
        " on ",
        " and ",
        " & ",
        " und ",
        " et ",
        " y ",
        " für ",
        " of ",
        " bei ",
        " durch ",
        " from ",
        " pour ",
        " para ",
        " courtesy of ",
        " at ",
        " auf ",
        " by ",
        " through "
    };

    private final String line;
    private final int from;
    private final List<int[]> labels;
    private final boolean labelled;
    private final List<String> parts = new ArrayList<>();
    private final List<Person> photographers = new ArrayList<>();
    private final List<Person> illustrators = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean known;
    private boolean stroked;

    PhotoParts(String line, int from, List<int[]> labels, boolean labelled) {
        this.line = line;
        this.from = from;
        this.labels = labels;
        this.labelled = labelled;
    }

    /** {@return the people; the makers of an illustration where no photographer is named} */
    List<Person> photographers() {
        return photographers.isEmpty() ? illustrators : photographers;
    }

    /** {@return the organisations} */
    List<String> agencies() {
        return agencies;
    }

    void addPerson(String printed) {
        Person person = new Person(NameCase.ofPerson(printed), ContributorKind.PERSON);
        person.role = Role.PHOTOGRAPHY;
        photographers.add(person);
    }

    /** Reads all parts; false when one of them is prose or nobody is named. */
    boolean read() {
        cut();
        if (parts.size() > MOST_PARTS) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!readPart(parts.get(i), i)) {
                return false;
            }
        }
        settleUnknown();
        boolean named = !photographers.isEmpty() || !agencies.isEmpty() || !illustrators.isEmpty();
        return named && (labelled || known || stroked && !agencies.isEmpty() && !photographers.isEmpty());
    }

    /** Cuts at labels first, then each stretch at its separators. */
    private void cut() {
        int at = from;
        for (int[] label : labels) {
            if (label[0] >= from) {
                cut(at, label[0], false);
                at = label[1];
                while (at < line.length() && ": \uFF1A".indexOf(line.charAt(at)) >= 0) {
                    at++;
                }
                if (label[2] == 1) {
                    parts.add("\u0000");
                }
            }
        }
        cut(at, line.length(), true);
    }

    private void cut(int start, int end, boolean last) {
        Optional<CreativeCommons.Found> license = CreativeCommons.find(line.substring(start, end));
        if (license.isPresent()) {
            cutStretch(start, start + license.get().start());
            cutStretch(start + license.get().end(), end);
        } else {
            cutStretch(start, end);
        }
    }

    private void cutStretch(int start, int end) {
        int begin = start;
        int at = start;
        while (at < end) {
            int length = separatorLength(at, end);
            if (length > 0) {
                addPart(begin, at);
                begin = at + length;
                at = begin;
            } else {
                at++;
            }
        }
        addPart(begin, end);
    }

    private int separatorLength(int at, int end) {
        char c = line.charAt(at);
        if (c == '/' || c == '\uFF0F') {
            stroked = true;
            return 1;
        }
        if ("|,;()[]\u2022\u00B7\u3001\uFF08\uFF09".indexOf(c) >= 0 || Characters.isDash(c)) {
            return isAbbreviated401(at) ? 0 : 1;
        }
        boolean spaced = at > 0 && line.charAt(at - 1) == ' ' && at + 1 < end && line.charAt(at + 1) == ' ';
        if (c == '-' && spaced || c == '.' && at + 1 < end && line.charAt(at + 1) == ' ' && isSentenceEnd(at)) {
            return 1;
        }
        if (c != ' ') {
            return 0;
        }
        for (String joiner : JOINERS) {
            if (line.startsWith(joiner, at) && at + joiner.length() < end && joins(at, joiner, end)) {
                return joiner.length() - 1;
            }
        }
        return 0;
    }

    /** A bracket inside a user's name: {@code 401(K) 2012}. */
    private boolean isAbbreviated401(int at) {
        boolean open = line.charAt(at) == '(' && at > 0 && Character.isDigit(line.charAt(at - 1));
        boolean close = line.charAt(at) == ')'
                && at > 2
                && line.charAt(at - 2) == '('
                && Character.isDigit(line.charAt(at - 3));
        return open || close;
    }

    private boolean isSentenceEnd(int at) {
        return at > 1
                && Character.isLowerCase(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at - 2))
                && !line.startsWith("St", at - 2)
                && !line.startsWith("Jr", at - 2);
    }

    /** Whether a small word parts two names and not the words of one. */
    private boolean joins(int at, String joiner, int end) {
        char next = line.charAt(at + joiner.length());
        if (joiner.equals(" via ") || joiner.equals(" courtesy of ") || joiner.equals(" durch ")) {
            return true;
        }
        int begin = at;
        while (begin > from && "/|,;():.\u00A9".indexOf(line.charAt(begin - 1)) < 0) {
            begin--;
        }
        List<Token> left = Tokens.of(line.substring(begin, at), 0);
        boolean person = !left.isEmpty()
                && Shapes.isPerson(left, 0, left.size(), 1)
                && !Shapes.isOrganization(line.substring(begin, at), left, 0, left.size());
        boolean user = left.size() == 1 && joiner.equals(" on ");
        return (person || user) && (Character.isUpperCase(next) || Character.isDigit(next) || joiner.length() == 5);
    }

    private void addPart(int start, int end) {
        String part = line.substring(start, end).strip();
        while (!part.isEmpty()
                && " .:,-\"'\u00BB\u201D*>".indexOf(part.charAt(part.length() - 1)) >= 0
                && !endsAbbreviated(part)) {
            part = part.substring(0, part.length() - 1);
        }
        while (!part.isEmpty() && " .:,-\u00A9=\uFF1D*".indexOf(part.charAt(0)) >= 0) {
            part = part.substring(1);
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static boolean endsAbbreviated(String part) {
        String word = part.substring(part.lastIndexOf(' ') + 1);
        return word.length() == 2 && word.charAt(1) == '.'
                || Lexicon.is(Kind.SUFFIX, word)
                || Lexicon.is(Kind.LEGAL_FORM, word);
    }

    private boolean illustration;

    private boolean readPart(String printed, int index) {
        if (printed.equals("\u0000")) {
            illustration = true;
            return true;
        }
        String part = withoutDeskWords(printed);
        if (part.isEmpty() || isPosition(part)) {
            return true;
        }
        if (isOwnDeskWord(part)) {
            agencies.add(part);
            return true;
        }
        List<Token> tokens = Tokens.of(part, 0);
        int size = tokens.size();
        if (Agencies.contains(part) || isAgencyDomain(part)) {
            known = true;
            addAgency(part);
        } else if (Characters.isUnspaced(part.charAt(0))) {
            return readSpaceless(part);
        } else if (size > MOST_WORDS) {
            return false;
        } else if (part.equals("STR")) {
            addPerson(part);
        } else if (isOrganization(part, tokens) && !isProse(tokens)) {
            addAgency(part);
        } else if (Shapes.isPerson(tokens, 0, size, 2)) {
            addHuman(part);
        } else if (size == 1 || size <= 3 && tokens.get(0).isInitial()) {
            unknown.add(part);
            addHuman(part);
        } else {
            return readLong(part, tokens);
        }
        return index < MOST_PARTS;
    }

    private void addHuman(String part) {
        if (illustration) {
            illustrators.add(new Person(NameCase.ofPerson(part), ContributorKind.PERSON));
        } else {
            addPerson(part);
        }
    }

    private boolean readSpaceless(String part) {
        boolean prose =
                part.length() > 12 || part.indexOf('の') >= 0 || part.indexOf('を') >= 0 || part.indexOf('は') >= 0;
        if (prose) {
            return false;
        }
        List<Token> tokens = Tokens.of(part, 0);
        boolean organization = part.length() > 4 || Shapes.isOrganization(part, tokens, 0, tokens.size());
        if (organization) {
            addAgency(part);
        } else {
            addPerson(part);
        }
        return true;
    }

    /** {@code Anna Field Example News}: a name and an organisation without a separator; or a user's name in words. */
    private boolean readLong(String part, List<Token> tokens) {
        if (isProse(tokens)) {
            return false;
        }
        for (Token token : tokens) {
            PhraseTable.Found<?> agency = token.start() > 0 ? Agencies.longestAt(part, token.start()) : null;
            if (agency != null && agency.end() == part.length()) {
                known = true;
                addHuman(part.substring(0, token.start()).strip());
                addAgency(part.substring(token.start()));
                return true;
            }
        }
        if (!labelled) {
            return false;
        }
        addHuman(part);
        return true;
    }

    private void addAgency(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (agencies.stream().noneMatch(other -> other.toLowerCase(Locale.ROOT).equals(key))) {
            agencies.add(name);
        }
    }

    private static boolean isAgencyDomain(String part) {
        int dot = part.lastIndexOf('.');
        return dot > 2 && part.indexOf(' ') < 0 && Agencies.contains(part.substring(0, dot));
    }

    private static boolean isOrganization(String part, List<Token> tokens) {
        int size = tokens.size();
        if (size == 1) {
            Token token = tokens.get(0);
            boolean initials = token.isCapitals() && token.text().length() == 2;
            return !initials && !token.isCamelCase() && Shapes.isOrganization(part, tokens, 0, 1);
        }
        return Shapes.isOrganization(part, tokens, 0, size);
    }

    /** Prose has small words that no name has. */
    private static boolean isProse(List<Token> tokens) {
        int lower = 0;
        for (Token token : tokens) {
            boolean small = token.isWord() && !token.isCapitalised() && !token.is(Kind.PARTICLE) && !token.isDomain();
            lower += small && !isNameWord(token.text()) ? 1 : 0;
            if (token.isMark("?!:")) {
                return true;
            }
        }
        return lower > (tokens.size() > 2 ? 0 : 1);
    }

    private static boolean isNameWord(String word) {
        return switch (word) {
            case "of",
                    "for",
                    "the",
                    "and",
                    "und",
                    "für",
                    "des",
                    "et",
                    "pour",
                    "images",
                    "press",
                    "stock",
                    "bild",
                    "alliance",
                    "online",
                    "photo",
                    "images.com",
                    "agency",
                    "news",
                    "und-" -> true;
            default -> Character.isDigit(word.charAt(word.length() - 1));
        };
    }

    private static boolean isPosition(String part) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "left",
                    "right",
                    "top",
                    "bottom",
                    "center",
                    "centre",
                    "above",
                    "below",
                    "top left",
                    "top right",
                    "bottom left",
                    "bottom right",
                    "links",
                    "rechts",
                    "oben",
                    "unten",
                    "l",
                    "r",
                    "and" -> true;
            default -> false;
        };
    }

    private static boolean isOwnDeskWord(String part) {
        return Lexicon.table(Kind.DESK_WORD).find(part).orElse("").equals("own");
    }

    /** Drops desk words around a name: {@code File}, {@code Symbolbild}, {@code for Example Holdings}. */
    private static String withoutDeskWords(String printed) {
        String part = printed;
        int client = part.indexOf(" for ");
        if (client > 0
                && client + 5 < part.length()
                && Character.isUpperCase(part.charAt(client + 5))
                && part.indexOf("Center for") < 0
                && part.indexOf("Institute for") < 0) {
            part = part.substring(0, client);
        }
        if (part.startsWith("for ")) {
            return "";
        }
        PhraseTable.Found<String> first = Lexicon.table(Kind.DESK_WORD).longestAt(part, 0);
        if (first != null && first.value().isEmpty()) {
            boolean only = first.end() == part.length();
            boolean agency = Agencies.longestAt(part, 0) != null;
            part = only && !agency
                    ? ""
                    : agency || part.charAt(first.end()) != ' '
                            ? part
                            : part.substring(first.end()).strip();
            part = part.startsWith("durch ") || part.startsWith("via ") ? "" : part;
        }
        for (int i = part.length() - 1; i > 0; i--) {
            if (part.charAt(i - 1) == ' ' && isDropped(part.substring(i)) && !Agencies.contains(part)) {
                part = part.substring(0, i).strip();
            }
        }
        int license = part.indexOf("-Lizenz");
        return license > 0 ? part.substring(0, license) : part;
    }

    private static boolean isDropped(String words) {
        Optional<String> desk = Lexicon.table(Kind.DESK_WORD).find(words);
        return desk.isPresent() && desk.get().isEmpty();
    }

    /** A single word is a user of the agency beside it, or an organisation when it stands alone. */
    private void settleUnknown() {
        if (unknown.isEmpty() || !agencies.isEmpty() || photographers.size() != 1 || !labelled) {
            return;
        }
        String word = unknown.get(0);
        if (photographers.get(0).name.equalsIgnoreCase(word)) {
            photographers.clear();
            addAgency(word);
        }
    }
}
