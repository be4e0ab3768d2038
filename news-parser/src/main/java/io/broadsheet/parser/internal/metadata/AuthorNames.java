package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.LineMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the authors whom a value of the page's data, or a printed text, names. */
final class AuthorNames {
    private static final BylineParser PARSER = BylineParser.create();
    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.WRITING, Role.REPORTING);
    private static final int MAX_NAME = 40;
    private static final int MAX_BARE = 80;
    private static final String BETWEEN = "|\u00b7\u2022\u2219\u22c5";

    /** What people do on a story who are not its authors. */
    private static final Set<String> HELP = Set.of(
            "photography",
            "illustration",
            "editing",
            "copy-editing",
            "fact-checking",
            "graphics",
            "video",
            "audio",
            "contributor");

    /** Leads of those who looked through what somebody else wrote. */
    private static final List<String> CHECKERS =
            List.of("review", "check", "edit", "pr\u00fcf", "updated", "researched", "styled");

    private final SiteNames sites;
    private final Map<String, List<Contributor>> known = new HashMap<>();
    private final Map<String, List<Contributor>> printed = new HashMap<>();

    /**
     * A reader for one page, which remembers what it read: pages say the same in several places.
     *
     * @param sites names that are no persons
     */
    AuthorNames(SiteNames sites) {
        this.sites = sites;
    }

    /**
     * Reads a value that is known to name the authors.
     *
     * @param said what the source says, cleaned of markup
     * @return the authors in order; may be empty
     */
    List<Contributor> known(String said) {
        return known.computeIfAbsent(said, this::readKnown);
    }

    private List<Contributor> readKnown(String said) {
        String names = unlabelled(unquoted(said));
        List<Contributor> authors = authors(PARSER.parseNames(names));
        return authors.isEmpty() && isDesk(names)
                ? List.of(Contributor.author(names).withKind(ContributorKind.COLLECTIVE))
                : authors;
    }

    /**
     * Reads a text that may be a byline.
     *
     * @param text the text as printed
     * @return the authors in order; empty where the text only looks like a byline
     */
    List<Contributor> printed(String text) {
        return printed.computeIfAbsent(text, this::readPrinted);
    }

    private List<Contributor> readPrinted(String printed) {
        if (isCheck(printed)) {
            return List.of();
        }
        List<Contributor> found = authors(PARSER.parse(printed));
        boolean sure = lead(printed) > 0 || found.stream().anyMatch(AuthorNames::isNamed);
        return sure ? found : List.of();
    }

    private static boolean isNamed(Contributor each) {
        if (each.kind().equals(ContributorKind.PERSON)) {
            return NameShape.isName(each);
        }
        boolean desk = each.kind().equals(ContributorKind.COLLECTIVE);
        return !desk || each.name().indexOf(' ') < 0 || isDesk(each);
    }

    /**
     * Reads the text of an element that the page marks as naming an author, or that follows a label such as "Written by".
     *
     * @param text the text as printed
     * @return the authors in order; empty where the text is a label or an office
     */
    List<Contributor> marked(String text) {
        List<Contributor> found = printed(text);
        if (!found.isEmpty() || isCheck(text) || lead(text) > 0) {
            return found;
        }
        List<Contributor> names = known(text);
        return names.stream().allMatch(each -> NameShape.isName(each) || isDesk(each)) ? names : List.of();
    }

    /**
     * Reads a text that the page prints as its byline, though no word such as {@code By} says so: the first part between
     * bars or bullets that looks like names.
     *
     * @param text the text as printed
     * @return the authors in order; empty where no part looks like names
     */
    List<Contributor> bare(String text) {
        int start = lead(text);
        if (isCheck(text) || isIllustration(text, start) || text.indexOf('!') >= 0 || text.indexOf('?') >= 0) {
            return List.of();
        }
        boolean led = start > 0;
        for (int i = start; i <= text.length(); i++) {
            if (i == text.length() || BETWEEN.indexOf(text.charAt(i)) >= 0) {
                List<Contributor> names = part(text.substring(start, i).strip(), led);
                if (!names.isEmpty()) {
                    return names;
                }
                start = i + 1;
                led = start < text.length() && lead(text.substring(start).stripLeading()) > 0;
            }
        }
        return List.of();
    }

    /**
     * Reads what stands behind a lead inside a text: {@code Posted on May 4 by Anna Field}.
     *
     * @param text the text as printed
     * @return the authors in order; may be empty
     */
    List<Contributor> behindLead(String text) {
        for (int i = 1; i < text.length() - 2; i++) {
            char last = text.charAt(i - 1);
            boolean start = last == ' ' || (Character.isLowerCase(last) && Character.isUpperCase(text.charAt(i)));
            PhraseTable.Found<String> lead =
                    start ? Lexicon.table(Lexicon.Kind.BYLINE).longestAt(text, i) : null;
            if (lead != null && lead.value().isEmpty() && !isIllustration(text, i) && !isCheck(text)) {
                List<Contributor> names = printed(text.substring(i));
                if (!names.isEmpty() && names.stream().allMatch(each -> NameShape.isName(each) || isDesk(each))) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private List<Contributor> part(String part, boolean led) {
        String behind = part.substring(lead(part)).strip();
        String name = once(behind.substring(0, NameShape.end(behind)));
        if (name.isEmpty() || name.length() > MAX_BARE) {
            return List.of();
        }
        if (sites.containsExactly(name)) {
            return List.of(Contributor.author(name).withKind(ContributorKind.ORGANIZATION));
        }
        List<Contributor> names = known(name);
        return names.stream().allMatch(each -> isBare(each, led)) ? names : List.of();
    }

    private static boolean isBare(Contributor each, boolean led) {
        return isDesk(each)
                || ((led || each.kind().equals(ContributorKind.PERSON))
                        && (NameShape.isName(each) || (led && NameShape.isWord(each))));
    }

    private static boolean isDesk(Contributor each) {
        int space = each.name().lastIndexOf(' ');
        boolean named = space > 0 && !Lexicon.is(Lexicon.Kind.ROLE, each.name().substring(space + 1));
        return each.kind().equals(ContributorKind.COLLECTIVE) && (named || NameShape.isDesk(each.name()));
    }

    /** A name that a page shows twice, once for small screens. */
    private static String once(String name) {
        int half = name.length() / 2;
        return half > 4 && name.startsWith(name.substring(name.length() - half)) ? name.substring(0, half) : name;
    }

    /** {@return whether a text is nothing but words that stand before an author} */
    static boolean isLabel(String printed) {
        int end = lead(printed);
        return end > 0 && printed.substring(end).chars().noneMatch(Character::isLetterOrDigit) && !isCheck(printed);
    }

    /**
     * Reads whom a line names as somebody who had another part in the story than writing it.
     *
     * @param text the line as printed: {@code Edited by Nora Quill}
     * @param next the line after it, which has the name where the first is but a label
     * @return their names, folded; may be empty
     */
    Set<String> helpers(String text, String next) {
        PhraseTable.Found<String> act = Lexicon.table(Lexicon.Kind.CREDIT).longestAt(text, 0);
        int by = text.toLowerCase(Locale.ROOT).indexOf(" by");
        int end = act != null && HELP.contains(act.value()) ? act.end() : by > 0 && isCheck(text) ? by + 3 : 0;
        if (end == 0) {
            return Set.of();
        }
        int start = end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
        String behind = text.substring(start).strip();
        Set<String> helpers = new HashSet<>();
        for (Contributor each : behind.isEmpty() ? marked(next) : known(behind)) {
            helpers.add(Folded.of(each.name()));
        }
        return helpers;
    }

    /** {@return the length of the words that introduce an author, 0 when none do} */
    static int lead(String printed) {
        PhraseTable.Found<String> lead = Lexicon.table(Lexicon.Kind.BYLINE).longestGluedAt(printed, 0);
        return lead == null ? 0 : lead.end();
    }

    /** Photographers and illustrators have leads of their own. */
    private static boolean isIllustration(String printed, int lead) {
        String words = printed.substring(0, lead).toLowerCase(Locale.ROOT);
        boolean pictures = words.contains("photo") || words.contains("illustrat") || words.contains("foto");
        return pictures && !words.contains("story") && !words.contains("text");
    }

    private static boolean isCheck(String printed) {
        String start = printed.substring(0, Math.min(printed.length(), 30)).toLowerCase(Locale.ROOT);
        int by = start.indexOf(" by");
        String lead = by < 0 ? "" : start.substring(0, by);
        return by >= 0 && saysCheck(lead);
    }

    /** {@return whether the last words of a text introduce somebody who looked through what another wrote} */
    static boolean endsWithCheck(String text) {
        String end = text.substring(Math.max(0, text.length() - 25)).toLowerCase(Locale.ROOT);
        return end.contains("by") && saysCheck(end);
    }

    private static boolean saysCheck(String words) {
        if (words.contains("writ")) {
            return false;
        }
        for (String checker : CHECKERS) {
            if (words.contains(checker)) {
                return true;
            }
        }
        return false;
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

    /** {@code Redaktion: Nora Quill} without its label; nothing where the label says that it names no author. */
    private static String unlabelled(String said) {
        PhraseTable.Found<String> label = Lexicon.table(Lexicon.Kind.CREDIT).longestAt(said, 0);
        if (label == null || label.end() == said.length() || said.charAt(label.end() - 1) != ':' || lead(said) > 0) {
            return said;
        }
        boolean author = label.value().equals("editing") || label.value().endsWith("reporting");
        return author ? said.substring(label.end()).strip() : "";
    }

    private static String unquoted(String said) {
        boolean quoted = said.length() > 2 && said.charAt(0) == '"' && said.charAt(said.length() - 1) == '"';
        return quoted ? said.substring(1, said.length() - 1) : said;
    }

    private List<Contributor> authors(Optional<LineMatch<Byline>> match) {
        List<Contributor> authors = new ArrayList<>();
        boolean named = false;
        for (Contributor each : match.map(found -> found.value().contributors()).orElse(List.of())) {
            if (WRITERS.contains(each.role()) && isName(each.name())) {
                authors.add(each.withKind(kind(each)));
                named |= NameShape.isName(each);
            }
        }
        if (named && authors.size() > 1) {
            authors.removeIf(NameShape::isOffice);
            removeEmployers(authors);
        }
        return authors;
    }

    /** {@code Nora Quill, Director, Harbour Works}: what stands behind a title and is no agency is where one works. */
    private static void removeEmployers(List<Contributor> authors) {
        if (authors.get(0).jobTitle().isPresent() && NameShape.isName(authors.get(0))) {
            authors.subList(1, authors.size())
                    .removeIf(each ->
                            each.kind().equals(ContributorKind.ORGANIZATION) && !Agencies.contains(each.name()));
        }
    }

    private ContributorKind kind(Contributor each) {
        if (NameShape.isDesk(each.name())) {
            return ContributorKind.COLLECTIVE;
        }
        boolean site = each.kind().equals(ContributorKind.PERSON) && sites.contains(each.name());
        return site ? ContributorKind.ORGANIZATION : each.kind();
    }

    private static boolean isName(String name) {
        boolean address =
                name.indexOf('@') >= 0 || name.indexOf('#') >= 0 || name.contains("://") || name.contains("www.");
        return !address && name.chars().anyMatch(Character::isLetter);
    }
}
