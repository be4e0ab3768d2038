package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import io.broadsheet.parser.internal.wire.Characters;
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

/** The parts of one photo credit: tells people from organisations, and single words by what stands beside them. */
final class PhotoParts implements PhotoCutter.Parts {
    private static final int MOST_PARTS = 16;
    private static final int MOST_WORDS = 8;

    /** Stands for a photographer whom the agency does not name. */
    private static final String STRINGER = "STR";

    /** Marks that no name has. */
    private static final String PROSE_MARKS = "?!:'\"\u2018\u201C\u00AB";

    /** What a part is. */
    private enum Part {
        PERSON,
        AGENCY,
        /** A single word, which may be either. */
        WORD
    }

    private final boolean labelled;

    /** Whether the line names a licence. */
    private final boolean licensed;

    private final List<Person> photographers = new ArrayList<>();
    private final List<Person> illustrators = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Part> kinds = new ArrayList<>();
    private int count;
    private int illustrated = Integer.MAX_VALUE;
    private boolean by;
    private boolean known;
    private boolean stroked;

    PhotoParts(boolean labelled, boolean licensed) {
        this.labelled = labelled;
        this.licensed = licensed;
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
        String name = printed.equals(STRINGER) ? printed : NameCase.ofPerson(printed);
        Person person = new Person(name, ContributorKind.PERSON);
        person.role = Role.PHOTOGRAPHY;
        photographers.add(person);
    }

    /** Reads all parts from a position on; false when one of them is prose or nobody is named. */
    boolean read(String line, int from, List<PhotoLabel> labels) {
        if (!new PhotoCutter(line, this, licensed).cut(from, labels)) {
            return false;
        }
        settle();
        boolean named = !photographers.isEmpty() || !agencies.isEmpty() || !illustrators.isEmpty();
        return named && (labelled || known || (stroked && !agencies.isEmpty() && !photographers.isEmpty()));
    }

    @Override
    public boolean part(String printed) {
        count++;
        return count <= MOST_PARTS && readPart(printed);
    }

    @Override
    public void label(boolean illustration, boolean introducesMaker) {
        by |= introducesMaker;
        illustrated = illustration ? names.size() : illustrated;
    }

    @Override
    public void license() {
        known = true;
    }

    @Override
    public void stroke() {
        stroked = true;
    }

    private boolean readPart(String printed) {
        String part = DeskWords.around(printed);
        Years years = part.isEmpty() ? null : Years.at(part, 0);
        if (years != null) {
            part = withoutPoint(part.substring(years.end()).strip());
        }
        if (part.isEmpty() || DeskWords.isPosition(part) || isCount(part)) {
            return true;
        }
        if (Agencies.contains(part) || isAgencyDomain(part)) {
            known = true;
            return add(part, Part.AGENCY);
        }
        if (DeskWords.isOwn(part)) {
            return add(part, Part.AGENCY);
        }
        return Characters.isUnspaced(part.charAt(0)) ? readSpaceless(part) : readWords(part);
    }

    /** {@code Fotos: Anna Feld (2)}: how many of the pictures. */
    private static boolean isCount(String part) {
        return part.length() <= 2
                && Characters.isDigit(part.charAt(0))
                && Characters.isDigit(part.charAt(part.length() - 1));
    }

    private boolean readWords(String part) {
        List<Token> tokens = Tokens.of(part, 0, MOST_WORDS + 1);
        int size = tokens.size();
        if (size > MOST_WORDS) {
            return false;
        }
        if (part.equals(STRINGER)) {
            return add(part, Part.PERSON);
        }
        boolean prose = isProse(tokens);
        if (!prose && isOrganization(part, tokens)) {
            return add(part, Part.AGENCY);
        }
        if ((!prose && Shapes.isPerson(tokens, 0, size, 2))
                || (size <= 3 && size > 1 && tokens.get(0).isInitial())) {
            return add(part, Part.PERSON);
        }
        if (size == 1) {
            return add(part, Part.WORD);
        }
        if (size == 2 && stroked && labelled && isLowerName(tokens)) {
            return add(part, Part.PERSON);
        }
        return !prose && readLong(part, tokens);
    }

    private static boolean isLowerName(List<Token> tokens) {
        for (Token token : tokens) {
            if (!token.isWord() || !Characters.isLower(token.first())) {
                return false;
            }
        }
        return true;
    }

    private boolean add(String part, Part kind) {
        names.add(part);
        kinds.add(kind);
        return true;
    }

    /** Words that end the names of papers and stations in Korean, Chinese and Japanese. */
    private static boolean endsInPaper(String part) {
        for (String ending : List.of("일보", "신문", "뉴스", "방송", "新聞", "日报", "日報", "网", "網", "社")) {
            if (part.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean readSpaceless(String printed) {
        String part = SpacelessByline.withoutOffice(printed);
        boolean prose =
                part.length() > 12 || part.indexOf('の') >= 0 || part.indexOf('を') >= 0 || part.indexOf('は') >= 0;
        if (prose) {
            return false;
        }
        List<Token> tokens = Tokens.of(part, 0);
        if (tokens.isEmpty()) {
            return false;
        }
        boolean organization =
                part.length() > 4 || endsInPaper(part) || Shapes.isOrganization(part, tokens, 0, tokens.size());
        return add(part, organization ? Part.AGENCY : Part.PERSON);
    }

    /** {@code Anna Field Example News}: a name and an organisation without a separator; or a user's name in words. */
    private boolean readLong(String part, List<Token> tokens) {
        for (Token token : tokens) {
            PhraseTable.Found<?> agency = token.start() > 0 ? Agencies.longestAt(part, token.start()) : null;
            if (agency != null && agency.end() == part.length()) {
                known = true;
                add(part.substring(0, token.start()).strip(), Part.PERSON);
                return add(part.substring(token.start()), Part.AGENCY);
            }
        }
        return labelled && add(part, Part.PERSON);
    }

    private void addAgency(String name) {
        for (String agency : agencies) {
            if (agency.equalsIgnoreCase(name)) {
                return;
            }
        }
        agencies.add(name);
    }

    private static boolean isAgencyDomain(String part) {
        int dot = part.lastIndexOf('.');
        return dot > 2 && part.indexOf(' ') < 0 && Agencies.contains(part.substring(0, dot));
    }

    private static boolean isOrganization(String part, List<Token> tokens) {
        int size = tokens.size();
        if (size == 1) {
            Token token = tokens.get(0);
            boolean initials = token.isCapitals() && token.length() == 2;
            return !initials && !token.isCamelCase() && Shapes.isOrganization(part, tokens, 0, 1);
        }
        boolean acronym = Shapes.isAcronym(tokens.get(0))
                && !tokens.get(1).isCapitals()
                && tokens.get(0).length() > 2;
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
            lower += isSmall(token) ? 1 : 0;
            if (token.isMark(PROSE_MARKS) || token.type() == Token.Type.QUOTED) {
                return true;
            }
        }
        return lower > (tokens.size() > 2 ? 0 : 1);
    }

    /** Whether a word in small letters is none that names of organisations have. */
    static boolean isSmall(Token token) {
        boolean small = token.isWord() && !token.isCapitalised() && !token.is(Kind.PARTICLE) && !token.isDomain();
        return small && !isNameWord(token.text());
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
            default -> Characters.isDigit(word.charAt(word.length() - 1));
        };
    }

    private static String withoutPoint(String part) {
        return part.startsWith(".") || part.startsWith(",") ? part.substring(1).strip() : part;
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
        boolean user = Characters.isLower(word.charAt(0)) || word.indexOf('_') > 0 || endsInDigit(word);
        return initials || user || isCollection(names.get(index + 1));
    }

    private static boolean isTitleCase(String word) {
        return Characters.isUpper(word.charAt(0)) && word.substring(1).chars().allMatch(Character::isLowerCase);
    }

    private static boolean endsInDigit(String word) {
        return Characters.isDigit(word.charAt(word.length() - 1));
    }

    /** Sites where everybody shows pictures. */
    private static boolean isCollection(String name) {
        int dot = name.lastIndexOf('.');
        Optional<Agency> agency = Agencies.find(name).or(() -> Agencies.find(dot > 0 ? name.substring(0, dot) : ""));
        return agency.isPresent() && agency.get().kind() == Agency.Kind.COLLECTION;
    }
}
