package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.AlternativeHeadline;
import io.broadsheet.model.HeadlineRole;
import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Chooses the headline. Every source says it in its own form, with the site's name, a section or a kicker before or after
 * it; a form wins that most of the trusted sources say, alone or as a whole part of what they say.
 */
final class HeadlineChoice {
    /** The kinds of sources with their weight; one kind counts once for a form. */
    private enum Kind {
        HEADING(2),
        SHOWN(1.65),
        PRINTED(0.5),
        JSON_LD(1.9),
        MICRODATA(0.5),
        SHARED(1),
        TITLE(0.72),
        PATH(0),
        PART(0);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    /** What a source says, and the same without the names of the site. */
    private static final class Said {
        private final Kind kind;
        private final String text;
        private final String clean;
        private final FieldSource source;
        private final String folded;
        private final String cleanFolded;
        private final String letters;
        private double weight;

        Said(Kind kind, String text, String clean, FieldSource source) {
            this.kind = kind;
            this.text = text;
            this.clean = clean;
            this.source = source;
            weight = kind.weight;
            folded = Folded.of(text);
            cleanFolded = Folded.of(clean);
            letters = Folded.letters(cleanFolded);
        }

        boolean saysJust(String form, String formLetters) {
            return cleanFolded.equals(form) || folded.equals(form) || letters.equals(formLetters);
        }
    }

    /** A part of a heading with an element of its own, behind another such part: the headline below a kicker. */
    private static final double OWN_PART = 0.85;

    /** What stands before a headline is mostly a kicker; what stands behind it may well be part of it. */
    private static final double AT_END = 0.7;

    private static final double AT_START = 0.8;
    /** What a colon ends, or begins in the printed headline, is mostly half a headline. */
    private static final double HALF = 0.4;

    private static final double SAME_LETTERS = 0.001;
    /** Below this share of words a heading is that of something else, which lessens its weight. */
    private static final double STRANGE = 0.3;

    private static final double STRANGER = 0.6;
    private static final int MIN_PART = 8;
    private static final int MAX_LENGTH = 500;
    private static final int MAX_KICKER = 60;

    /** More forms of one headline than this are those of other stories. */
    private static final int MAX_SAID = 100;

    /** Names of sections that papers print behind a bar, letters alone. */
    private static final Set<String> SECTIONS = Set.of(
            "opinion", "editorial", "column", "commentary", "analysis", "letters", "review", "meinung", "kommentar");

    private final Sources sources;
    private final String section;
    private final List<Said> said = new ArrayList<>();
    private final Set<String> parts = new HashSet<>();
    private final String chosen;

    HeadlineChoice(Sources sources) {
        this.sources = sources;
        section = Folded.letters(sources.storyText("articleSection"));
        collect();
        chosen = best();
    }

    /** {@return the headline, or empty} */
    String chosen() {
        return chosen;
    }

    private void collect() {
        boolean heading = false;
        for (Element each : sources.data().headings()) {
            String text = PlainText.of(PlainText.of(each, MAX_LENGTH));
            if (!sources.sites().contains(text)) {
                boolean path = HeadArea.isPath(each);
                add(path ? Kind.PATH : Kind.HEADING, text, FieldSource.PRINTED);
                heading |= !path;
                addPart(each, text);
            }
        }
        for (PrintedText printed : sources.printed()) {
            if (printed.kind() == PrintedText.Kind.HEADLINE) {
                Element element = printed.element();
                boolean path = element != null && HeadArea.isPath(element);
                String text = PlainText.of(printed.text());
                add(path ? Kind.PATH : heading ? Kind.PRINTED : Kind.SHOWN, text, FieldSource.PRINTED);
                if (!heading && !path && element != null) {
                    addPart(element, text);
                }
            }
        }
        for (Story.About about : sources.story().articles()) {
            Kind kind = about.source() == FieldSource.JSON_LD ? Kind.JSON_LD : Kind.MICRODATA;
            String headline = about.item().text("headline");
            boolean named = headline.isBlank() && kind == Kind.MICRODATA;
            add(kind, PlainText.of(named ? about.item().text("name") : headline), about.source());
        }
        add(Kind.SHARED, sources.metas().first("og:title", "twitter:title"), FieldSource.META);
        add(Kind.TITLE, sources.data().title(), FieldSource.TITLE);
        weighHeadings();
    }

    /** A heading that shares hardly a word with what the page's data say is that of something else. */
    private void weighHeadings() {
        for (Said each : said) {
            if (each.kind == Kind.HEADING) {
                double overlap = -1;
                for (Said other : said) {
                    if (other.source != FieldSource.PRINTED) {
                        overlap = Math.max(overlap, WordOverlap.of(each.text, other.text));
                    }
                }
                each.weight *= overlap >= 0 && overlap < STRANGE ? STRANGER : 1;
            }
        }
    }

    /** The last of several elements that a heading is made of may be the headline, those before it a kicker. */
    private void addPart(Element heading, String text) {
        Element last = heading.lastElementChild();
        String part = last == null ? "" : PlainText.of(PlainText.of(last, MAX_LENGTH));
        if (part.length() >= MIN_PART && part.length() < text.length() && text.endsWith(part)) {
            parts.add(Folded.of(part));
            said.add(new Said(Kind.PART, part, part, FieldSource.PRINTED));
        }
    }

    private void add(Kind kind, String text, FieldSource source) {
        boolean told = kind == Kind.SHARED || kind == Kind.TITLE || kind == Kind.JSON_LD;
        if (!text.isEmpty() && text.length() <= MAX_LENGTH && (told || said.size() < MAX_SAID)) {
            said.add(new Said(kind, text, clean(text), source));
        }
    }

    /** Chooses and fills headline, kicker and alternative headlines. */
    void into(ArticleMetadata.Builder article) {
        String headline = chosen;
        String folded = Folded.of(headline);
        String letters = Folded.letters(folded);
        for (Said each : said) {
            if (each.kind != Kind.PART) {
                sources.evidence().add("headline", each.text, each.source, each.saysJust(folded, letters));
            }
        }
        if (headline.isEmpty()) {
            return;
        }
        article.headline(headline);
        String kicker = kicker(headline);
        if (!kicker.isEmpty()) {
            article.kicker(kicker);
            sources.evidence().add("kicker", kicker, FieldSource.PRINTED, true);
        }
        alternatives(headline)
                .forEach((text, role) -> article.addAlternativeHeadline(
                        AlternativeHeadline.builder().text(text).role(role).build()));
    }

    private String best() {
        Map<String, String> forms = new LinkedHashMap<>();
        for (Said each : said) {
            forms.putIfAbsent(each.cleanFolded, each.clean);
        }
        String best = "";
        double bestWeight = 0;
        for (Map.Entry<String, String> form : forms.entrySet()) {
            double weight = weight(form.getKey()) + SAME_LETTERS * exact(form.getKey());
            if (weight > bestWeight) {
                bestWeight = weight;
                best = form.getValue();
            }
        }
        return parted(best);
    }

    /** A page may glue the words of two elements that its style sheet keeps apart; another source parts them. */
    private String parted(String best) {
        String letters = Folded.letters(best);
        String parted = best;
        for (Said each : said) {
            boolean same = Folded.letters(each.cleanFolded).equals(letters);
            parted = same && wordCount(each.clean) > wordCount(parted) ? each.clean : parted;
        }
        return parted;
    }

    private static int wordCount(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** Of forms that differ in their signs alone the one wins that most sources write. */
    private double exact(String folded) {
        double exact = 0;
        for (Said each : said) {
            exact += each.cleanFolded.equals(folded) ? each.kind.weight : 0;
        }
        return exact;
    }

    private double weight(String folded) {
        double[] votes = new double[Kind.values().length];
        String letters = Folded.letters(folded);
        for (Said each : said) {
            double vote = support(each, folded, letters) * each.weight;
            votes[each.kind.ordinal()] = Math.max(votes[each.kind.ordinal()], vote);
        }
        double sum = 0;
        for (double vote : votes) {
            sum += vote;
        }
        return sum;
    }

    /** 1 when the source says just this, less when it says it as a part between separators, 0 otherwise. */
    private double support(Said each, String folded, String letters) {
        if (each.saysJust(folded, letters)) {
            return 1;
        }
        String text = each.folded;
        int at = folded.length() < MIN_PART ? -1 : text.indexOf(folded);
        if (at < 0) {
            return 0;
        }
        if ((each.kind == Kind.HEADING || each.kind == Kind.SHOWN) && parts.contains(folded) && text.endsWith(folded)) {
            return OWN_PART;
        }
        boolean begins = at == 0 || isSeparator(lastOf(text, at));
        boolean ends = at + folded.length() == text.length() || isSeparator(nextOf(text, at + folded.length()));
        if (!begins || !ends) {
            return 0;
        }
        boolean last = at + folded.length() == text.length();
        boolean beforeColon = !last && at == 0 && nextOf(text, at + folded.length()) == ':';
        boolean behindColon = last && each.kind == Kind.HEADING && lastOf(text, at) == ':';
        if (beforeColon || behindColon) {
            return HALF;
        }
        return last ? AT_END : AT_START;
    }

    private static char lastOf(String text, int end) {
        int at = end - 1;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return text.charAt(at);
    }

    private static char nextOf(String text, int from) {
        int at = from;
        while (at < text.length() - 1 && text.charAt(at) == ' ') {
            at++;
        }
        return text.charAt(at);
    }

    private static boolean isSeparator(char c) {
        return "|-:\u00b7\u2022\"/>_[(~".indexOf(c) >= 0;
    }

    /** The text without names of the site at its end and beginning. */
    String clean(String text) {
        String clean = text;
        while (true) {
            Separators.Span last = Separators.lastBefore(clean, clean.length());
            if (last == null) {
                return clean;
            }
            Separators.Span first = Separators.first(clean);
            if (sources.sites().contains(clean.substring(last.end())) || isSection(clean, last)) {
                clean = clean.substring(0, last.start());
            } else if (first != null && sources.sites().contains(clean.substring(0, first.start()))) {
                clean = clean.substring(first.end());
            } else {
                return clean;
            }
        }
    }

    /** {@code A ferry for all | Opinion}: a bar parts the name of a section from the headline. */
    private boolean isSection(String text, Separators.Span bar) {
        String part = Folded.letters(text.substring(bar.end()));
        if (text.substring(bar.start(), bar.end()).indexOf('|') < 0) {
            return false;
        }
        return SECTIONS.contains(part) || part.equals(section);
    }

    /** What stands above the headline, or before it in the same heading. */
    private String kicker(String headline) {
        for (PrintedText printed : sources.printed()) {
            if (printed.kind() == PrintedText.Kind.KICKER) {
                return PlainText.of(printed.text());
            }
        }
        String folded = Folded.of(headline);
        for (Said each : said) {
            int extra = each.text.length() - headline.length();
            if (each.kind == Kind.HEADING && extra > 0 && extra <= MAX_KICKER && each.folded.endsWith(folded)) {
                return trimmed(each.text.substring(0, extra));
            }
        }
        return "";
    }

    private static String trimmed(String kicker) {
        int end = kicker.length();
        while (end > 0
                && (kicker.charAt(end - 1) == ' '
                        || isSeparator(Folded.of(kicker).charAt(end - 1)))) {
            end--;
        }
        return kicker.substring(0, end);
    }

    private Map<String, HeadlineRole> alternatives(String headline) {
        Map<String, HeadlineRole> others = new LinkedHashMap<>();
        others.putIfAbsent(clean(sources.data().title()), HeadlineRole.SEO);
        others.putIfAbsent(clean(sources.metas().first("og:title")), HeadlineRole.SOCIAL);
        others.putIfAbsent(clean(sources.metas().first("twitter:title")), HeadlineRole.SOCIAL);
        others.putIfAbsent(sources.storyText("alternativeHeadline"), new HeadlineRole("alternative"));
        String folded = Folded.of(headline);
        others.keySet().removeIf(text -> text.isEmpty() || Folded.of(text).equals(folded));
        return others;
    }
}
