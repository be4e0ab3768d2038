package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Contributor;
import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the authors whom the reader of the page sees: in bylines, and in elements that are marked as naming one. */
final class PrintedAuthors {
    private static final int MAX_TEXT = 200;
    private static final int MAX_MARKED = 120;
    /** The weight of a text behind a label. */
    private static final double LABELLED = 0.68;
    /** How far a byline is trusted that is nothing but a name. */
    private static final double BARE = 0.8;

    private final Sources sources;
    private final HeadArea area;

    PrintedAuthors(Sources sources, HeadArea area) {
        this.sources = sources;
        this.area = area;
    }

    /** {@return a claim for each place in which authors are named} */
    List<Claim<List<Contributor>>> claims() {
        List<Claim<List<Contributor>>> claims = lines();
        List<Element> marks = sources.data().authorMarks();
        marks(marks, HeadArea.Zone.HEAD, FieldSource.PRINTED, 0.75, claims);
        marks(marks, HeadArea.Zone.BELOW, FieldSource.PRINTED, 0.4, claims);
        marks(marks, HeadArea.Zone.ABOVE, FieldSource.PRINTED, 0.35, claims);
        List<Element> links = sources.data().authorLinks();
        marks(links, HeadArea.Zone.HEAD, FieldSource.ATTRIBUTE, 0.7, claims);
        marks(links, HeadArea.Zone.BELOW, FieldSource.ATTRIBUTE, 0.38, claims);
        marks(links, HeadArea.Zone.ABOVE, FieldSource.ATTRIBUTE, 0.34, claims);
        return claims;
    }

    /** Claims of the texts. Names without a lead count where no text has names behind one. */
    private List<Claim<List<Contributor>>> lines() {
        List<Claim<List<Contributor>>> led = new ArrayList<>();
        List<Claim<List<Contributor>>> bare = new ArrayList<>();
        boolean labelled = false;
        boolean named = false;
        for (PrintedText printed : sources.printed()) {
            String text = printed.text();
            double weight = labelled ? LABELLED : weight(printed);
            if (weight > 0 && text.length() <= MAX_TEXT) {
                List<Contributor> names =
                        labelled ? AuthorNames.marked(text, sources.sites()) : led(text, printed.kind());
                if (names.isEmpty() && isBare(printed.kind())) {
                    bare.add(new Claim<>(bare(text), text, FieldSource.PRINTED, weight * BARE));
                } else {
                    led.add(new Claim<>(names, text, FieldSource.PRINTED, weight));
                    named |= !names.isEmpty() && weight >= LABELLED;
                }
            }
            labelled = AuthorNames.isLabel(text) && weight(printed) > 0;
        }
        for (Claim<List<Contributor>> claim : bare) {
            led.add(named ? new Claim<>(List.of(), claim.said(), claim.source(), claim.weight()) : claim);
        }
        return led;
    }

    private List<Contributor> led(String text, PrintedText.Kind kind) {
        boolean credit = kind == PrintedText.Kind.CREDIT;
        if (credit && AuthorNames.lead(text) == 0) {
            return AuthorNames.behindLead(text, sources.sites());
        }
        return AuthorNames.printed(text, sources.sites());
    }

    private static boolean isBare(PrintedText.Kind kind) {
        return kind == PrintedText.Kind.BYLINE || kind == PrintedText.Kind.BIO;
    }

    private List<Contributor> bare(String text) {
        List<Contributor> names = AuthorNames.bare(text, sources.sites());
        return names.isEmpty() ? AuthorNames.behindLead(text, sources.sites()) : names;
    }

    private double weight(PrintedText printed) {
        Element element = printed.element();
        HeadArea.Zone zone = element == null ? HeadArea.Zone.HEAD : area.zone(element);
        if (printed.kind() == PrintedText.Kind.BYLINE) {
            return zone == HeadArea.Zone.HEAD ? 0.72 : 0.45;
        }
        if (printed.kind() == PrintedText.Kind.BIO || printed.kind() == PrintedText.Kind.CREDIT) {
            return 0.33;
        }
        boolean lead = printed.kind() == PrintedText.Kind.OTHER
                && zone == HeadArea.Zone.HEAD
                && AuthorNames.lead(printed.text()) > 0;
        return lead ? 0.65 : 0;
    }

    /** One claim of all marked elements in a part of the page; of nested ones the innermost with a name counts. */
    private void marks(
            List<Element> marks,
            HeadArea.Zone zone,
            FieldSource source,
            double weight,
            List<Claim<List<Contributor>>> claims) {
        List<Contributor> names = new ArrayList<>();
        List<Element> used = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (int i = marks.size() - 1; i >= 0; i--) {
            Element mark = marks.get(i);
            if (area.zone(mark) != zone || holdsAny(mark, used) || HeadArea.isCaption(mark) || area.isForeign(mark)) {
                continue;
            }
            String text = PlainText.of(mark, MAX_MARKED + 1);
            boolean other = text.length() > MAX_MARKED || AuthorNames.endsWithCheck(PlainText.before(mark, MAX_TEXT));
            List<Contributor> found = other ? List.of() : AuthorNames.marked(text, sources.sites());
            if (!found.isEmpty()) {
                used.add(mark);
                names.addAll(0, found);
                said.insert(0, said.length() == 0 ? text : text + "; ");
            }
        }
        if (!names.isEmpty() && !isList(names)) {
            claims.add(new Claim<>(names, said.toString(), source, weight));
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
