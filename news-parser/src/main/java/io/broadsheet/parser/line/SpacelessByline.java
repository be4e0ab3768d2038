package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bylines in Chinese, Japanese and Korean: the office stands before or behind the name, without spaces. */
final class SpacelessByline {
    private static final int LONGEST_NAME = 8;

    private static final List<String> PHOTO_LABELS =
            List.of("사진 ", "사진=", "사진:", "写真＝", "写真：", "写真 ", "撮影＝", "图 ", "摄影 ");

    private static final List<String> PHOTO_ENDINGS = List.of(" 기자", "撮影", "攝", "摄", "提供", " 특파원");

    private SpacelessByline() {}

    /** {@return whether the line is written mostly in these scripts} */
    static boolean isOne(String text) {
        int unspaced = 0;
        int letters = 0;
        int mail = mailStart(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == mail) {
                i = mailEnd(text, mail);
                continue;
            }
            letters += Characters.isLetter(c) ? 1 : 0;
            unspaced += Characters.isUnspaced(c) ? 1 : 0;
        }
        return unspaced > 0 && unspaced * 2 >= letters;
    }

    /** Where a mail address begins behind a space, -1 where there is none. */
    private static int mailStart(String text) {
        int sign = text.indexOf('@');
        return sign < 0 ? -1 : Math.max(text.lastIndexOf(' ', sign) + 1, 0);
    }

    private static int mailEnd(String text, int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }

    /** Reads a line with a word that introduces names or an office beside a name; empty when neither is there. */
    static List<Person> read(String text) {
        int mail = mailStart(text);
        if (mail < 0) {
            return readNames(text);
        }
        int end = mailEnd(text, mail);
        List<Person> people = readNames((text.substring(0, mail) + text.substring(end)).strip());
        if (people.size() == 1) {
            people.get(0).email = text.substring(mail, end);
        }
        return people;
    }

    private static List<Person> readNames(String text) {
        String inner = stripBrackets(text);
        if (Lexicon.is(Kind.COLLECTIVE, inner)) {
            return List.of(new Person(inner, ContributorKind.COLLECTIVE));
        }
        List<Person> people = new ArrayList<>();
        PhraseTable.Found<String> intro = Lexicon.table(Kind.BYLINE).longestAt(inner, 0);
        PhraseTable.Found<String> role =
                intro == null ? Lexicon.table(Kind.ROLE).longestAt(inner, 0) : intro;
        int from = role == null ? 0 : role.end();
        boolean marked = role != null || !inner.equals(text);
        String office = office(inner, intro, role);
        List<String> parts = parts(inner.substring(from));
        if (!marked && parts.size() > 1) {
            office = officeBehind(parts.get(parts.size() - 1));
            marked = !office.isEmpty();
        }
        for (String part : parts) {
            Person person = person(part, office, marked || !people.isEmpty());
            if (person == null) {
                return people;
            }
            people.add(person);
        }
        return people;
    }

    /** {@return the names of a value that is known to hold nothing else} */
    static List<Person> names(String text) {
        List<Person> people = new ArrayList<>();
        for (String part : parts(stripBrackets(text))) {
            people.add(new Person(part, ContributorKind.PERSON));
        }
        return people;
    }

    /** {@code 記者王某}, {@code 김모 기자}, {@code 山田花子撮影}: the name without the word of office beside it. */
    static String withoutOffice(String printed) {
        PhraseTable.Found<String> first = Lexicon.table(Kind.ROLE).longestAt(printed, 0);
        int from = first == null || first.end() == printed.length() ? 0 : first.end();
        int to = printed.length();
        for (String ending : PHOTO_ENDINGS) {
            boolean behind = printed.endsWith(ending) && printed.length() - ending.length() - from >= 2;
            to = behind ? Math.min(to, printed.length() - ending.length()) : to;
        }
        return printed.substring(from, to).strip();
    }

    private static String office(
            String text, PhraseTable.@Nullable Found<String> intro, PhraseTable.@Nullable Found<String> role) {
        if (role == null || (intro != null && !Lexicon.is(Kind.ROLE, text.substring(0, role.end())))) {
            return "";
        }
        String word = text.substring(0, role.end());
        return word.startsWith("本") ? word.substring(word.length() - 2) : word;
    }

    /** {@code 김모·박모 기자}: the office behind the last name is that of all. */
    private static String officeBehind(String part) {
        int at = part.lastIndexOf(' ') + 1;
        return at > 0 && Lexicon.is(Kind.ROLE, part, at, part.length()) ? part.substring(at) : "";
    }

    private static @Nullable Person person(String part, String office, boolean marked) {
        for (String label : PHOTO_LABELS) {
            if (part.startsWith(label) && isName(part.substring(label.length()).strip())) {
                Person person = new Person(part.substring(label.length()).strip(), ContributorKind.PERSON);
                person.role = Role.PHOTOGRAPHY;
                return person;
            }
        }
        int at = officeInside(part);
        String name = part;
        String affiliation = "";
        String title = office;
        boolean named = marked;
        if (at >= 0) {
            PhraseTable.Found<String> found = Lexicon.table(Kind.ROLE).longestAt(part, at);
            int end = found == null ? at : found.end();
            boolean behind = end == part.length() || isMore(part.substring(end));
            name = (behind ? part.substring(0, at) : part.substring(end)).strip();
            affiliation = behind ? "" : part.substring(0, at).strip();
            title = part.substring(at, end);
            named = true;
        }
        int space = name.lastIndexOf(' ');
        if (affiliation.isEmpty()
                && at > 0
                && space > 0
                && Characters.isUnspaced(name.charAt(0))
                && !Characters.isHan(name.charAt(0))) {
            affiliation = name.substring(0, space);
            name = name.substring(space + 1);
        }
        if (!named || !isName(name)) {
            return null;
        }
        Person person = new Person(name, ContributorKind.PERSON);
        person.affiliation = affiliation.startsWith("本") ? "" : affiliation;
        person.jobTitle = title;
        return person;
    }

    /** {@code 외 1명}: one more, unnamed. */
    private static boolean isMore(String rest) {
        return rest.startsWith(" 외 ") || rest.startsWith(" =") || rest.startsWith("=") || rest.startsWith("撮影");
    }

    private static int officeInside(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (Characters.isUnspaced(part.charAt(i))
                    && Lexicon.table(Kind.ROLE).longestAt(part, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Parts at commas, strokes and before a place ({@code 記者王某／台北報導}); a space parts two Chinese names. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || ("、,，/／;；|｜·・（(【".indexOf(text.charAt(i)) >= 0 && i > start);
            if (end || (text.charAt(i) == ' ' && isBetweenNames(text, start, i))) {
                String part = text.substring(start, i).strip();
                if (part.endsWith("報導") || part.endsWith("报道") || part.endsWith("電") || part.endsWith("摄影报道")) {
                    return parts;
                }
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isBetweenNames(String text, int start, int space) {
        boolean han = Characters.isHan(text.charAt(Math.max(start, space - 1)));
        boolean office = officeInside(text.substring(start, space)) >= 0;
        return han
                && !office
                && space - start >= 2
                && space + 2 < text.length()
                && Characters.isHan(text.charAt(space + 1));
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST_NAME) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Characters.isLetter(c) && c != ' ' && c != '·' && c != '・') {
                return false;
            }
        }
        return true;
    }

    private static String stripBrackets(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "【［[（(〔".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "】］]）)〕。. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).strip();
    }
}
