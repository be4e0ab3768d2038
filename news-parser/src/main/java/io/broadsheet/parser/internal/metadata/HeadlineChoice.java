package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.AlternativeHeadline;
import io.broadsheet.model.HeadlineRole;
import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Chooses the headline. Every source says it in its own form, with the site's name, a section or a kicker before or after
 * it; a form wins that most of the trusted sources say, alone or as a whole part of what they say.
 */
final class HeadlineChoice {
    /** The kinds of sources with their weight; one kind counts once for a form. */
    private enum Kind {
        H1(2),
        PRINTED(0.5),
        JSON_LD(1.9),
        MICRODATA(0.5),
        SHARED(1),
        TITLE(0.72);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    /** What a source says, and the same without the names of the site. */
    private record Said(Kind kind, String text, String clean, FieldSource source) {
        boolean saysJust(String folded) {
            return Folded.of(clean).equals(folded) || Folded.of(text).equals(folded);
        }
    }

    /** What stands before a headline is mostly a kicker; what stands behind it may well be part of it. */
    private static final double AT_END = 0.85;

    private static final double AT_START = 0.8;
    private static final int MIN_PART = 8;
    private static final int MAX_LENGTH = 500;
    private static final int MAX_KICKER = 60;

    private final Sources sources;
    private final List<Said> said = new ArrayList<>();
    private final String chosen;

    HeadlineChoice(Sources sources) {
        this.sources = sources;
        collect();
        chosen = best();
    }

    /** {@return the headline, or empty} */
    String chosen() {
        return chosen;
    }

    private void collect() {
        for (Element heading : sources.data().headings()) {
            String text = PlainText.of(PlainText.of(heading, MAX_LENGTH));
            if (!sources.sites().contains(text)) {
                add(Kind.H1, text, FieldSource.PRINTED);
            }
        }
        for (PrintedText printed : sources.printed()) {
            if (printed.kind() == PrintedText.Kind.HEADLINE) {
                add(Kind.PRINTED, PlainText.of(printed.text()), FieldSource.PRINTED);
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
    }

    private void add(Kind kind, String text, FieldSource source) {
        if (!text.isEmpty() && text.length() <= MAX_LENGTH) {
            said.add(new Said(kind, text, clean(text), source));
        }
    }

    /** Chooses and fills headline, kicker and alternative headlines. */
    void into(ArticleMetadata.Builder article) {
        String headline = chosen;
        for (Said each : said) {
            sources.evidence().add("headline", each.text(), each.source(), support(each, Folded.of(headline)) == 1);
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
            forms.putIfAbsent(Folded.of(each.clean()), each.clean());
        }
        String best = "";
        double bestWeight = 0;
        for (Map.Entry<String, String> form : forms.entrySet()) {
            double weight = weight(form.getKey());
            if (weight > bestWeight) {
                bestWeight = weight;
                best = form.getValue();
            }
        }
        return best;
    }

    private double weight(String folded) {
        Map<Kind, Double> votes = new EnumMap<>(Kind.class);
        for (Said each : said) {
            votes.merge(each.kind(), support(each, folded) * each.kind().weight, Math::max);
        }
        return votes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** 1 when the source says just this, less when it says it as a part between separators, 0 otherwise. */
    private static double support(Said each, String folded) {
        if (each.saysJust(folded)) {
            return 1;
        }
        String text = Folded.of(each.text());
        int at = folded.length() < MIN_PART ? -1 : text.indexOf(folded);
        if (at < 0) {
            return 0;
        }
        boolean begins = at == 0 || isSeparator(lastOf(text, at));
        boolean ends = at + folded.length() == text.length() || isSeparator(nextOf(text, at + folded.length()));
        if (!begins || !ends) {
            return 0;
        }
        return at + folded.length() == text.length() ? AT_END : AT_START;
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
            if (sources.sites().contains(clean.substring(last.end()))) {
                clean = clean.substring(0, last.start());
            } else if (first != null && sources.sites().contains(clean.substring(0, first.start()))) {
                clean = clean.substring(first.end());
            } else {
                return clean;
            }
        }
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
            int extra = each.text().length() - headline.length();
            if (each.kind() == Kind.H1
                    && extra > 0
                    && extra <= MAX_KICKER
                    && Folded.of(each.text()).endsWith(folded)) {
                return trimmed(each.text().substring(0, extra));
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
