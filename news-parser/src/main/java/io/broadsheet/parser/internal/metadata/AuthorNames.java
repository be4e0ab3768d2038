package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.PhraseTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits what the data of pages call an author into people and organisations: several names in one string, offices behind
 * a comma, a "By" before them. Addresses, handles and desks without names are no authors.
 */
final class AuthorNames {
    private static final int MAX_LENGTH = 500;
    private static final int MAX_NAME = 60;
    private static final int MAX_NAME_WORDS = 6;

    private AuthorNames() {}

    /**
     * Splits.
     *
     * @param said what the source says, cleaned of markup
     * @param sites names that are no persons
     * @return the contributors in order; may be empty
     */
    static List<Contributor> of(String said, SiteNames sites) {
        List<Contributor> found = new ArrayList<>();
        if (said.length() > MAX_LENGTH) {
            return found;
        }
        for (String part : split(withoutLead(said))) {
            String name = bare(part);
            if (isName(name) && !isOffice(name)) {
                found.add(contributor(name, sites));
            }
        }
        return found;
    }

    private static Contributor contributor(String name, SiteNames sites) {
        boolean organization = sites.contains(name) || Agencies.contains(name) || isOrganization(name);
        return Contributor.builder()
                .name(name)
                .kind(organization ? ContributorKind.ORGANIZATION : ContributorKind.PERSON)
                .build();
    }

    private static String withoutLead(String said) {
        PhraseTable.Found<String> lead = Lexicon.table(Lexicon.Kind.BYLINE).longestAt(said, 0);
        int at = lead == null ? 0 : lead.end();
        while (at < said.length() && (said.charAt(at) == ' ' || said.charAt(at) == ':')) {
            at++;
        }
        return at < said.length() ? said.substring(at) : said;
    }

    private static List<String> split(String said) {
        List<String> parts = new ArrayList<>(2);
        int start = 0;
        int depth = 0;
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            int skip = depth > 0 ? 0 : separator(said, i);
            if (skip > 0) {
                parts.add(said.substring(start, i));
                i += skip - 1;
                start = i + 1;
            }
        }
        parts.add(said.substring(start));
        return parts;
    }

    /** The length of the separator of names at an index, 0 when there is none. */
    private static int separator(String said, int i) {
        char c = said.charAt(i);
        if (";,|\u2022\u3001\uff0c\u060c\n".indexOf(c) >= 0) {
            return 1;
        }
        boolean afterSpace = i > 0 && said.charAt(i - 1) == ' ';
        boolean beforeSpace = i + 1 < said.length() && said.charAt(i + 1) == ' ';
        if (afterSpace
                && beforeSpace
                && (c == '&' || c == '/' || c == '+' || c == '-' || c == '\u2013' || c == '\u2014')) {
            return 1;
        }
        if (!afterSpace || !Character.isLetter(c)) {
            return 0;
        }
        PhraseTable.Found<String> and = Lexicon.table(Lexicon.Kind.AND).longestAt(said, i);
        boolean whole = and != null && and.end() < said.length() && said.charAt(and.end()) == ' ';
        return whole ? and.end() - i : 0;
    }

    /** The part without what stands in brackets, titles before it and signs around it. */
    private static String bare(String part) {
        String name = part;
        int open = name.indexOf('(');
        if (open >= 0) {
            name = name.substring(0, open);
        }
        int start = 0;
        int end = name.length();
        while (start < end && !Character.isLetterOrDigit(name.charAt(start)) && name.charAt(start) != '@') {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(name.charAt(end - 1)) && name.charAt(end - 1) != '.') {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isName(String name) {
        if (name.length() < 2
                || name.length() > MAX_NAME
                || name.indexOf('@') >= 0
                || name.contains("://")
                || name.contains("www.")) {
            return false;
        }
        int letters = 0;
        int digits = 0;
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            words += c == ' ' ? 1 : 0;
        }
        return letters > 1
                && letters > digits * 2
                && words <= MAX_NAME_WORDS
                && !Lexicon.is(Lexicon.Kind.COLLECTIVE, name)
                && !Lexicon.is(Lexicon.Kind.CREDENTIAL, name)
                && !Lexicon.is(Lexicon.Kind.SUFFIX, name);
    }

    /** Offices and places hold a word that no name has. */
    private static boolean isOffice(String name) {
        for (String word : name.split(" ", -1)) {
            if (Lexicon.is(Lexicon.Kind.ROLE, word) || Lexicon.endsLike(Lexicon.Kind.ROLE_ENDING, word)) {
                return true;
            }
        }
        return Lexicon.is(Lexicon.Kind.ROLE, name);
    }

    private static boolean isOrganization(String name) {
        for (String word : name.split(" ", -1)) {
            if (Lexicon.is(Lexicon.Kind.ORGANIZATION, word)
                    || Lexicon.is(Lexicon.Kind.LEGAL_FORM, word)
                    || Lexicon.endsLike(Lexicon.Kind.ORGANIZATION_ENDING, word)) {
                return true;
            }
        }
        return false;
    }
}
