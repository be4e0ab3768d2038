package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.LineMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the authors whom a value of the page's data, or a printed text, names. */
final class AuthorNames {
    private static final BylineParser PARSER = BylineParser.create();
    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.WRITING, Role.REPORTING);
    private static final int MAX_WORDS = 5;
    private static final int MAX_NAME = 40;

    /** Leads of those who looked through what somebody else wrote. */
    private static final List<String> CHECKERS = List.of("review", "check", "edit", "pr\u00fcf", "updated");

    /** Words of buttons and headings beside names, in lower case. */
    private static final Set<String> LABELS = Set.of(
            "about",
            "all",
            "and",
            "author",
            "authors",
            "articles",
            "bio",
            "biography",
            "contact",
            "copy",
            "email",
            "facebook",
            "follow",
            "full",
            "instagram",
            "latest",
            "links",
            "linkedin",
            "login",
            "member",
            "min",
            "more",
            "navigation",
            "newsletter",
            "minutes",
            "photo",
            "posts",
            "profile",
            "published",
            "read",
            "see",
            "share",
            "show",
            "social",
            "sign",
            "subscribe",
            "the",
            "twitter",
            "updated",
            "view",
            "website",
            "whatsapp",
            "x");

    private AuthorNames() {}

    /**
     * Reads a value that is known to name the authors.
     *
     * @param said what the source says, cleaned of markup
     * @param sites names that are no persons
     * @return the authors in order; may be empty
     */
    static List<Contributor> known(String said, SiteNames sites) {
        String names = unquoted(said);
        List<Contributor> authors = authors(PARSER.parseNames(names), sites);
        return authors.isEmpty() && isDesk(names)
                ? List.of(Contributor.author(names).withKind(ContributorKind.COLLECTIVE))
                : authors;
    }

    /**
     * Reads a text that may be a byline.
     *
     * @param printed the text as printed
     * @param sites names that are no persons
     * @return the authors in order; empty where the text only looks like a byline
     */
    static List<Contributor> printed(String printed, SiteNames sites) {
        return isCheck(printed) ? List.of() : authors(PARSER.parse(printed), sites);
    }

    /**
     * Reads the text of an element that the page marks as naming an author, or that follows a label such as "Written by".
     *
     * @param printed the text as printed
     * @param sites names that are no persons
     * @return the authors in order; empty where the text is a label or an office
     */
    static List<Contributor> marked(String printed, SiteNames sites) {
        List<Contributor> found = printed(printed, sites);
        if (!found.isEmpty() || isCheck(printed) || lead(printed) > 0) {
            return found;
        }
        List<Contributor> names = known(printed, sites);
        return names.stream().allMatch(AuthorNames::isNameLike) ? names : List.of();
    }

    /** {@return whether a text is nothing but words that stand before an author} */
    static boolean isLabel(String printed) {
        int end = lead(printed);
        return end > 0 && printed.substring(end).chars().noneMatch(Character::isLetterOrDigit) && !isCheck(printed);
    }

    /** {@return the length of the words that introduce an author, 0 when none do} */
    static int lead(String printed) {
        PhraseTable.Found<String> lead = Lexicon.table(Lexicon.Kind.BYLINE).longestGluedAt(printed, 0);
        return lead == null ? 0 : lead.end();
    }

    private static boolean isCheck(String printed) {
        String start = printed.substring(0, Math.min(printed.length(), 30)).toLowerCase(Locale.ROOT);
        int by = start.indexOf(" by");
        String lead = by < 0 ? "" : start.substring(0, by);
        return CHECKERS.stream().anyMatch(lead::contains);
    }

    /** {@return whether the last words of a text introduce somebody who looked through what another wrote} */
    static boolean endsWithCheck(String text) {
        String end = text.substring(Math.max(0, text.length() - 25)).toLowerCase(Locale.ROOT);
        return end.contains("by") && CHECKERS.stream().anyMatch(end::contains);
    }

    /** A desk with a name of its own, such as that of the paper; a bare {@code Staff} is nobody. */
    private static boolean isDesk(String said) {
        boolean words = said.indexOf(' ') > 0 || said.indexOf('-') > 0;
        return words
                && said.length() <= MAX_NAME
                && isName(said)
                && said.chars().noneMatch(Character::isDigit)
                && !Lexicon.is(Lexicon.Kind.COLLECTIVE, said);
    }

    private static String unquoted(String said) {
        boolean quoted = said.length() > 2 && said.charAt(0) == '"' && said.charAt(said.length() - 1) == '"';
        return quoted ? said.substring(1, said.length() - 1) : said;
    }

    private static List<Contributor> authors(Optional<LineMatch<Byline>> match, SiteNames sites) {
        List<Contributor> authors = new ArrayList<>();
        for (Contributor each : match.map(found -> found.value().contributors()).orElse(List.of())) {
            if (WRITERS.contains(each.role()) && isName(each.name())) {
                boolean site = each.kind().equals(ContributorKind.PERSON) && sites.contains(each.name());
                authors.add(site ? each.withKind(ContributorKind.ORGANIZATION) : each);
            }
        }
        return authors;
    }

    private static boolean isName(String name) {
        boolean address = name.indexOf('@') >= 0 || name.contains("://") || name.contains("www.");
        return !address && name.chars().anyMatch(Character::isLetter);
    }

    /** A few words, each like a part of a name. */
    private static boolean isNameLike(Contributor each) {
        String name = each.name();
        if (each.kind().equals(ContributorKind.COLLECTIVE)) {
            return false;
        }
        String[] words = name.split(" ", -1);
        boolean unspaced = Character.isIdeographic(name.codePointAt(0)) || name.charAt(0) >= '\uac00';
        if (name.length() > MAX_NAME || words.length > MAX_WORDS || (words.length < 2 && !unspaced)) {
            return false;
        }
        for (String word : words) {
            boolean plain = word.chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '?' || c == '!');
            boolean start = !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
            boolean part = start || Lexicon.is(Lexicon.Kind.PARTICLE, word);
            if (!plain
                    || !part
                    || LABELS.contains(word.toLowerCase(Locale.ROOT))
                    || Lexicon.is(Lexicon.Kind.ROLE, word)) {
                return false;
            }
        }
        return true;
    }
}
