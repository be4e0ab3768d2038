package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Contributor;
import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the authors whom the reader of the page sees: in bylines, and in elements that are marked as naming one. */
final class PrintedAuthors {
    private static final int MAX_TEXT = 200;
    private static final int MAX_MARKED = 120;
    /** The weight of a text behind a label. */
    private static final double LABELLED = 0.68;

    /** The weight of a text behind a label, or after one, outside the head of the story. */
    private static final double FAR_LABELLED = 0.32;

    private static final int MAX_LABEL = 20;
    /** How far a byline is trusted that is nothing but a name. */
    private static final double BARE = 0.85;
    /** The weights of marked elements above the headline, in the head and below it; 0 where they do not matter. */
    private static final double[] MARKED = {0.35, 0.75, 0.4};

    private static final double[] SURE = {0, 0.75, 0};
    private static final double[] LINKED = {0.34, 0.7, 0.38};

    /** The parts of the page, the likeliest first. */
    private static final List<HeadArea.Zone> ZONES =
            List.of(HeadArea.Zone.HEAD, HeadArea.Zone.BELOW, HeadArea.Zone.ABOVE);

    private final Sources sources;
    private final HeadArea area;
    private final AuthorNames names;

    PrintedAuthors(Sources sources, HeadArea area, AuthorNames names) {
        this.sources = sources;
        this.area = area;
        this.names = names;
    }

    /**
     * Finds them.
     *
     * @param sure whether the page's data name the authors, so that only the head of the story can add to them
     * @return a claim for each place in which authors are named
     */
    List<Claim<List<Contributor>>> claims(boolean sure) {
        List<Claim<List<Contributor>>> claims = lines(sure);
        List<Element> marks = sources.data().authorMarks();
        marks(marks, FieldSource.PRINTED, sure ? SURE : MARKED, claims);
        if (!sure) {
            marks(sources.data().authorLinks(), FieldSource.ATTRIBUTE, LINKED, claims);
        }
        return claims;
    }

    /** Claims of the texts. Names without a lead count where no text has names behind one. */
    private List<Claim<List<Contributor>>> lines(boolean sure) {
        List<Claim<List<Contributor>>> led = new ArrayList<>();
        List<Claim<List<Contributor>>> bare = new ArrayList<>();
        double labelled = 0;
        boolean named = false;
        for (int i = 0; i < sources.printed().size(); i++) {
            sources.checkpoint().run();
            PrintedText printed = sources.printed().get(i);
            String text = printed.text();
            double own = weight(printed, i, sure);
            double weight = labelled > 0 ? labelled : own;
            if (weight > 0 && text.length() <= MAX_TEXT) {
                List<Contributor> found = labelled > 0 ? names.marked(text) : led(text, printed.kind());
                if (weight == FAR_LABELLED && !found.stream().allMatch(NameShape::isName)) {
                    found = List.of();
                }
                List<Contributor> alone = found.isEmpty() && isBare(printed.kind()) ? bare(text) : List.of();
                if (!alone.isEmpty()) {
                    bare.add(new Claim<>(alone, text, FieldSource.PRINTED, weight * BARE));
                } else if (!found.isEmpty() || AuthorNames.lead(text) > 0) {
                    led.add(new Claim<>(found, text, FieldSource.PRINTED, weight));
                    named |= !found.isEmpty() && weight >= LABELLED;
                }
            }
            labelled = label(text, own, sure);
        }
        for (Claim<List<Contributor>> claim : bare) {
            led.add(named ? new Claim<>(List.of(), claim.said(), claim.source(), claim.weight()) : claim);
        }
        return led;
    }

    /** The weight of what follows a label such as {@code Written by}; 0 behind other texts. */
    private static double label(String text, double own, boolean sure) {
        boolean label = (own > 0 || (!sure && text.length() <= MAX_LABEL)) && AuthorNames.isLabel(text);
        return label ? own > 0 ? LABELLED : FAR_LABELLED : 0;
    }

    private List<Contributor> led(String text, PrintedText.Kind kind) {
        boolean credit = kind == PrintedText.Kind.CREDIT;
        if (credit && AuthorNames.lead(text) == 0) {
            return names.behindLead(text);
        }
        return names.printed(text);
    }

    private static boolean isBare(PrintedText.Kind kind) {
        return kind == PrintedText.Kind.BYLINE || kind == PrintedText.Kind.BIO;
    }

    private List<Contributor> bare(String text) {
        List<Contributor> found = names.bare(text);
        return found.isEmpty() ? names.behindLead(text) : found;
    }

    private double weight(PrintedText printed, int index, boolean sure) {
        return switch (printed.kind()) {
            case BYLINE -> area.zone(index) == HeadArea.Zone.HEAD ? 0.72 : sure ? 0 : 0.45;
            case BIO, CREDIT -> sure ? 0 : 0.33;
            case OTHER -> {
                boolean head = area.zone(index) == HeadArea.Zone.HEAD;
                yield head && AuthorNames.lead(printed.text()) > 0
                        ? 0.65
                        : !head && !sure && isNamed(printed) ? FAR_LABELLED : 0;
            }
            default -> 0;
        };
    }

    /** {@code Author: Nora Quill}: says far from the headline too what it is, as {@code By Nora Quill} does not. */
    private static boolean isNamed(PrintedText printed) {
        String text = printed.text();
        return text.length() <= MAX_MARKED && text.regionMatches(true, 0, "aut", 0, 3) && AuthorNames.lead(text) > 3;
    }

    /** What marked elements of one part of the page name. */
    private static final class Marked {
        private final List<Contributor> names = new ArrayList<>();
        private final List<Element> used = new ArrayList<>();
        private final StringBuilder said = new StringBuilder();

        void add(Element mark, List<Contributor> found, String text) {
            used.add(mark);
            names.addAll(0, found);
            said.insert(0, said.length() == 0 ? text : text + "; ");
        }
    }

    /** One claim of all marked elements in each part of the page; of nested ones the innermost with a name counts. */
    private void marks(
            List<Element> marks, FieldSource source, double[] weights, List<Claim<List<Contributor>>> claims) {
        Map<HeadArea.Zone, Marked> parts = new EnumMap<>(HeadArea.Zone.class);
        for (int i = marks.size() - 1; i >= 0; i--) {
            sources.checkpoint().run();
            Element mark = marks.get(i);
            HeadArea.Zone zone = area.zone(mark);
            if (weights[zone.ordinal()] == 0) {
                continue;
            }
            Marked part = parts.computeIfAbsent(zone, key -> new Marked());
            if (holdsAny(mark, part.used) || HeadArea.isCaption(mark) || area.isForeign(mark, zone)) {
                continue;
            }
            String text = PlainText.of(mark, MAX_MARKED + 1);
            List<Contributor> found = text.length() > MAX_MARKED ? List.of() : names.marked(text);
            if (!found.isEmpty() && !AuthorNames.endsWithCheck(PlainText.before(mark, MAX_TEXT))) {
                part.add(mark, found, text);
            }
        }
        for (HeadArea.Zone zone : ZONES) {
            Marked part = parts.get(zone);
            if (part != null && !part.names.isEmpty() && !isList(part.names)) {
                claims.add(new Claim<>(part.names, part.said.toString(), source, weights[zone.ordinal()]));
            }
        }
    }

    /** Several names that come again and again are those of a list of stories. */
    private static boolean isList(List<Contributor> names) {
        Set<String> distinct = new HashSet<>();
        names.forEach(name -> distinct.add(Folded.of(name.name())));
        return distinct.size() >= 3 && distinct.size() < names.size();
    }

    private static boolean holdsAny(Element outer, List<Element> elements) {
        for (Element element : elements) {
            if (Sources.isInside(element, outer)) {
                return true;
            }
        }
        return false;
    }
}
