package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.CreativeCommons;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.NameCase;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.Tokens;
import io.broadsheet.parser.internal.wire.Years;
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

    private static final String ILLUSTRATION = "\u0000";

    /** What a part is. */
    private enum Part {
        PERSON,
        AGENCY,
        /** A single word, which may be either. */
        WORD
    }

    private final String line;
    private final int from;
    private final List<int[]> labels;
    private final boolean labelled;
    private final List<String> parts = new ArrayList<>();
    private final List<Person> photographers = new ArrayList<>();
    private final List<Person> illustrators = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Part> kinds = new ArrayList<>();
    private int illustrated = Integer.MAX_VALUE;
    private boolean by;
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
        for (String part : parts) {
            if (part.equals(ILLUSTRATION)) {
                illustrated = names.size();
            } else if (!readPart(part)) {
                return false;
            }
        }
        settle();
        boolean named = !photographers.isEmpty() || !agencies.isEmpty() || !illustrators.isEmpty();
        return named && (labelled || known || (stroked && !agencies.isEmpty() && !photographers.isEmpty()));
    }

    /** Cuts at labels first, then each stretch at its separators. */
    private void cut() {
        int at = from;
        for (int[] label : labels) {
            if (label[0] >= from) {
                cut(at, label[0]);
                at = label[1];
                while (at < line.length() && ": \uFF1A".indexOf(line.charAt(at)) >= 0) {
                    at++;
                }
                by |= isBy(label[0], label[1]);
                if (label[2] == 1) {
                    parts.add(ILLUSTRATION);
                }
            }
        }
        cut(at, line.length());
    }

    /** {@code Photos by}: whoever follows took them. */
    private boolean isBy(int start, int end) {
        String label = line.substring(start, end).toLowerCase(Locale.ROOT);
        return label.endsWith(" by") || label.endsWith(" von") || label.endsWith(" par") || label.endsWith(" por");
    }

    private void cut(int start, int end) {
        Optional<CreativeCommons.Found> license = CreativeCommons.find(line.substring(start, end));
        if (license.isPresent()) {
            known = true;
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
            int length = separatorLength(begin, at, end);
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

    private int separatorLength(int begin, int at, int end) {
        char c = line.charAt(at);
        if (c == '/' || c == '\uFF0F') {
            stroked = true;
            return 1;
        }
        if ("|,;()[]\u2022\u00B7\u3001\uFF08\uFF09".indexOf(c) >= 0 || Characters.isDash(c)) {
            return isAbbreviated401(at) || (c == ',' && isLegalFormNext(at, end)) ? 0 : 1;
        }
        boolean spaced = at > 0 && line.charAt(at - 1) == ' ' && at + 1 < end && line.charAt(at + 1) == ' ';
        if ((c == '-' && spaced) || (c == '.' && at + 1 < end && line.charAt(at + 1) == ' ' && isSentenceEnd(at))) {
            return 1;
        }
        if (c != ' ') {
            return 0;
        }
        for (String joiner : JOINERS) {
            if (line.startsWith(joiner, at) && at + joiner.length() < end && joins(begin, at, joiner)) {
                return joiner.length() - 1;
            }
        }
        return 0;
    }

    /** {@code Example Media, Inc.}. */
    private boolean isLegalFormNext(int at, int end) {
        int begin = at + 2;
        int stop = begin;
        while (stop < end && Character.isLetter(line.charAt(stop))) {
            stop++;
        }
        return stop > begin && Lexicon.is(Kind.LEGAL_FORM, line.substring(begin, stop));
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
    private boolean joins(int begin, int at, String joiner) {
        char next = line.charAt(at + joiner.length());
        String before = line.substring(begin, at).strip();
        if (!before.isEmpty() && isDropped(before)) {
            return false;
        }
        if (joiner.equals(" via ") || joiner.equals(" courtesy of ") || joiner.equals(" durch ")) {
            return true;
        }
        List<Token> left = Tokens.of(line.substring(begin, at), 0);
        boolean person = !left.isEmpty()
                && Shapes.isPerson(left, 0, left.size(), 1)
                && !Shapes.isOrganization(line.substring(begin, at), left, 0, left.size());
        boolean user = left.size() == 1 && joiner.equals(" on ");
        if (joiner.equals(" and ") || joiner.equals(" & ") || (joiner.length() < 5 && !joiner.equals(" on "))) {
            return person && left.size() > 1 && startsPerson(at + joiner.length());
        }
        return (person || user) && (Character.isUpperCase(next) || Character.isDigit(next) || joiner.length() == 5);
    }

    private boolean startsPerson(int at) {
        int end = at;
        while (end < line.length() && "/|,;()".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        List<Token> right = Tokens.of(line.substring(at, end), 0);
        return right.size() > 1 && Shapes.isPerson(right, 0, 2, 2);
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
        return (word.length() == 2 && word.charAt(1) == '.')
                || Lexicon.is(Kind.SUFFIX, word)
                || Lexicon.is(Kind.LEGAL_FORM, word);
    }

    private boolean readPart(String printed) {
        String part = withoutDeskWords(printed);
        Years years = part.isEmpty() ? null : Years.at(part, 0);
        if (years != null) {
            part = withoutPoint(part.substring(years.end()).strip());
        }
        if (part.isEmpty() || isPosition(part)) {
            return true;
        }
        List<Token> tokens = Tokens.of(part, 0);
        int size = tokens.size();
        if (Agencies.contains(part) || isAgencyDomain(part)) {
            known = true;
            add(part, Part.AGENCY);
        } else if (isOwnDeskWord(part)) {
            add(part, Part.AGENCY);
        } else if (Characters.isUnspaced(part.charAt(0))) {
            return readSpaceless(part);
        } else if (size > MOST_WORDS) {
            return false;
        } else if (part.equals("STR")) {
            add(part, Part.PERSON);
        } else if (isOrganization(part, tokens) && !isProse(tokens)) {
            add(part, Part.AGENCY);
        } else if ((Shapes.isPerson(tokens, 0, size, 2) && !isProse(tokens))
                || (size <= 3 && size > 1 && tokens.get(0).isInitial())) {
            add(part, Part.PERSON);
        } else if (size == 1) {
            add(part, Part.WORD);
        } else if (size == 2 && stroked && labelled && isLowerName(tokens)) {
            add(part, Part.PERSON);
        } else {
            return readLong(part, tokens);
        }
        return true;
    }

    private static boolean isLowerName(List<Token> tokens) {
        return tokens.stream()
                .allMatch(token ->
                        token.isWord() && Character.isLowerCase(token.text().charAt(0)));
    }

    private void add(String part, Part kind) {
        names.add(part);
        kinds.add(kind);
    }

    private boolean readSpaceless(String part) {
        boolean prose =
                part.length() > 12 || part.indexOf('の') >= 0 || part.indexOf('を') >= 0 || part.indexOf('は') >= 0;
        if (prose) {
            return false;
        }
        List<Token> tokens = Tokens.of(part, 0);
        boolean organization = part.length() > 4 || Shapes.isOrganization(part, tokens, 0, tokens.size());
        add(part, organization ? Part.AGENCY : Part.PERSON);
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
                add(part.substring(0, token.start()).strip(), Part.PERSON);
                add(part.substring(token.start()), Part.AGENCY);
                return true;
            }
        }
        if (!labelled) {
            return false;
        }
        add(part, Part.PERSON);
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
        boolean acronym = Shapes.isAcronym(tokens.get(0))
                && !tokens.get(1).isCapitals()
                && tokens.get(0).text().length() > 2;
        boolean article =
                part.startsWith("LA ") || part.startsWith("EL ") || part.startsWith("LE ") || part.startsWith("THE ");
        return (acronym && !Agencies.contains(tokens.get(0).text()))
                || article
                || Shapes.isOrganization(part, tokens, 0, size);
    }

    /** Prose has small words that no name has. */
    private static boolean isProse(List<Token> tokens) {
        int lower = 0;
        for (Token token : tokens) {
            boolean small = token.isWord() && !token.isCapitalised() && !token.is(Kind.PARTICLE) && !token.isDomain();
            lower += small && !isNameWord(token.text()) ? 1 : 0;
            if (token.isMark("?!:'\"\u2018\u201C\u00AB") || token.type() == Token.Type.QUOTED) {
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
        part = part.startsWith("and ") || part.startsWith("und ") ? part.substring(4) : part;
        part = withoutDate(part.startsWith("the ") ? part.substring(4) : part);
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

    private static String withoutPoint(String part) {
        return part.startsWith(".") || part.startsWith(",") ? part.substring(1).strip() : part;
    }

    /** {@code Example News 15.05.2023}. */
    private static String withoutDate(String part) {
        int space = part.lastIndexOf(' ');
        String last = part.substring(space + 1);
        boolean date =
                last.length() > 7 && Character.isDigit(last.charAt(0)) && last.indexOf('.') != last.lastIndexOf('.');
        return date && space > 0 ? part.substring(0, space) : part;
    }

    private static boolean isDropped(String words) {
        Optional<String> desk = Lexicon.table(Kind.DESK_WORD).find(words);
        return desk.isPresent() && desk.get().isEmpty();
    }

    /** Tells what each single word is by what stands beside it, and hands all parts out in order. */
    private void settle() {
        boolean person = kinds.contains(Part.PERSON);
        for (int i = 0; i < names.size(); i++) {
            Part kind = kinds.get(i);
            if (kind == Part.AGENCY || (kind == Part.WORD && !isUser(i, person))) {
                addAgency(names.get(i));
            } else if (i >= illustrated) {
                illustrators.add(new Person(NameCase.ofPerson(names.get(i)), ContributorKind.PERSON));
            } else {
                addPerson(names.get(i));
            }
        }
    }

    /** The name that somebody has on a site for pictures, initials or a single surname. */
    private boolean isUser(int index, boolean person) {
        String word = names.get(index);
        if (word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return false;
        }
        boolean agencyNext = index + 1 < names.size() && kinds.get(index + 1) == Part.AGENCY;
        if (by) {
            return !person || !agencyNext || isCollection(names.get(index + 1));
        }
        boolean surname = stroked && labelled && index == 1 && names.size() == 2 && kinds.get(0) == Part.AGENCY;
        if (surname && isTitleCase(word)) {
            return true;
        }
        if (person || index + 1 >= names.size()) {
            return false;
        }
        boolean initials = word.length() == 2 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean user = Character.isLowerCase(word.charAt(0)) || word.indexOf('_') > 0 || endsInDigit(word);
        return initials || user || isCollection(names.get(index + 1));
    }

    private static boolean isTitleCase(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().allMatch(Character::isLowerCase);
    }

    private static boolean endsInDigit(String word) {
        return Character.isDigit(word.charAt(word.length() - 1));
    }

    /** Sites where everybody shows pictures. */
    private static boolean isCollection(String name) {
        int dot = name.lastIndexOf('.');
        Optional<Agency> agency = Agencies.find(name).or(() -> Agencies.find(dot > 0 ? name.substring(0, dot) : ""));
        return agency.isPresent() && agency.get().kind() == Agency.Kind.COLLECTION;
    }
}
