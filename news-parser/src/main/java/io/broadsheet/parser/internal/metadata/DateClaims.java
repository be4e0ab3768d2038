package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.NewsDate;
import io.broadsheet.parser.FieldSource;
import io.broadsheet.parser.internal.wire.DateOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Collects what the sources of a page say about when the story was published and changed. */
final class DateClaims {
    /** From this weight on a claim is what the page shows or says as its own date. */
    static final double SHOWN = 0.6;

    /** The weight of a date behind a label, far from the headline. */
    private static final double LABELLED = 0.1;

    private static final int MAX_TEXT = 200;
    private static final int MAX_LINE = 60;

    /** How many texts above the headline may stand its date. */
    private static final int NEAR = 6;

    /** Ends of the addresses of countries where English is written and the day comes first. */
    private static final Set<String> DAY_FIRST_COUNTRIES = Set.of(
            "uk", "ie", "au", "nz", "in", "pk", "bd", "lk", "sg", "my", "hk", "za", "ng", "gh", "ke", "ug", "zw", "mt",
            "eu");

    private final Sources sources;
    private final HeadArea area;
    private final DateOrder order;
    private final List<Claim<NewsDate>> published = new ArrayList<>();
    private final List<Claim<NewsDate>> modified = new ArrayList<>();
    private final List<Element> mastheads = new ArrayList<>(1);

    DateClaims(Sources sources, HeadArea area) {
        this.sources = sources;
        this.area = area;
        order = order(sources.data().language(), sources.urls().keys());
        for (PrintedText printed : sources.printed()) {
            Element element = printed.kind() == PrintedText.Kind.MASTHEAD ? printed.element() : null;
            if (element != null) {
                mastheads.add(element);
            }
        }
        collectStory();
        collectMetas();
        sources.data().times().forEach(this::addTime);
        addOnlyTime();
        collectPrinted();
        boolean sure = isSure();
        for (Element mark : sources.data().dateMarks()) {
            addMark(mark, sure);
        }
        for (String key : sources.urls().keys()) {
            add(published, UrlDate.in(key), FieldSource.URL, 0.3);
        }
        if (published.isEmpty() && modified.isEmpty()) {
            collectLabelled();
        }
    }

    List<Claim<NewsDate>> published() {
        return published;
    }

    List<Claim<NewsDate>> modified() {
        return modified;
    }

    /**
     * In the United States the month comes first; so it does on English pages that do not say where they are from, by
     * their language or by the country in their address.
     */
    static DateOrder order(String language, Set<String> addresses) {
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean english = tag.isEmpty() || tag.equals("en");
        boolean american = tag.equals("en-us")
                || tag.equals("en-ph")
                || (english && addresses.stream().noneMatch(DateClaims::isElsewhere));
        return american ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    private static boolean isElsewhere(String address) {
        int slash = address.indexOf('/');
        String host = slash < 0 ? address : address.substring(0, slash);
        return DAY_FIRST_COUNTRIES.contains(host.substring(host.lastIndexOf('.') + 1));
    }

    private void collectStory() {
        for (Story.About about : sources.story().articles()) {
            add(published, about.item().text("datePublished"), about.source(), 1);
            add(modified, about.item().text("dateModified"), about.source(), 1);
        }
        for (Story.About about : sources.story().works()) {
            add(published, about.item().text("datePublished"), about.source(), 0.8);
            add(modified, about.item().text("dateModified"), about.source(), 0.8);
            add(published, about.item().text("uploadDate"), about.source(), 0.4);
        }
    }

    private void collectMetas() {
        for (Map.Entry<String, List<String>> meta : sources.metas().asMap().entrySet()) {
            MetaDate kind = MetaDate.of(meta.getKey());
            if (kind != MetaDate.NONE) {
                add(kind.isModified() ? modified : published, meta.getValue().get(0), FieldSource.META, kind.weight());
            }
        }
    }

    private void addTime(Element time) {
        sources.checkpoint().run();
        String datetime = time.attr("datetime");
        TimePlace place = TimePlace.of(time, sources.printed(), area);
        if (place != TimePlace.ELSEWHERE && !datetime.isBlank()) {
            boolean change = place == TimePlace.MODIFIED || PrintedDate.saysChange(PlainText.before(time, MAX_TEXT));
            add(change ? modified : published, datetime, FieldSource.ATTRIBUTE, place.weight());
        }
    }

    /** A page that marks one day and no other means its own. */
    private void addOnlyTime() {
        String day = "";
        String only = "";
        for (Element time : sources.data().times()) {
            String datetime = time.attr("datetime");
            String start = datetime.substring(0, Math.min(10, datetime.length()));
            if (!day.isEmpty() && !day.equals(start)) {
                return;
            }
            day = start;
            only = datetime;
        }
        add(published, only, FieldSource.ATTRIBUTE, 0.15);
    }

    private void collectPrinted() {
        List<PrintedText> printed = sources.printed();
        for (int i = 0; i < printed.size(); i++) {
            sources.checkpoint().run();
            PrintedText each = printed.get(i);
            switch (each.kind()) {
                case DATE, BYLINE -> addPrinted(each.text(), weight(area.zone(i)));
                case OTHER -> addOther(each, i);
                default -> {}
            }
        }
    }

    /** A text that is not said to be a date counts in the head, and just above it where it is short. */
    private void addOther(PrintedText printed, int index) {
        HeadArea.Zone zone = area.zone(index);
        boolean near = zone == HeadArea.Zone.ABOVE
                && area.headlineIndex() - index <= NEAR
                && printed.text().length() <= MAX_LINE;
        Element element = printed.element();
        if ((near || zone == HeadArea.Zone.HEAD) && (element == null || !HeadArea.isCaption(element))) {
            addPrinted(printed.text(), near ? 0.45 : 0.62);
        }
    }

    /** Where nothing else tells a date, a line anywhere that says what its date is. */
    private void collectLabelled() {
        for (PrintedText printed : sources.printed()) {
            boolean line = printed.kind() != PrintedText.Kind.BODY
                    && printed.kind() != PrintedText.Kind.MASTHEAD
                    && printed.text().length() <= MAX_LINE;
            if (line && PrintedDate.isLabelled(printed.text())) {
                addPrinted(printed.text(), LABELLED);
            }
        }
    }

    /** Whether the page's data say when the story was published, so that only the head of the story can differ. */
    private boolean isSure() {
        return !published.isEmpty() && published.get(0).weight() == 1;
    }

    private void addMark(Element mark, boolean sure) {
        HeadArea.Zone zone = area.zone(mark);
        if (sure && zone != HeadArea.Zone.HEAD) {
            return;
        }
        if (!area.isForeign(mark, zone) && !isMasthead(mark)) {
            addPrinted(PlainText.of(mark, MAX_TEXT + 1), weight(zone));
        }
    }

    private boolean isMasthead(Element mark) {
        for (Element element : mastheads) {
            if (Sources.isInside(element, mark) || Sources.isInside(mark, element)) {
                return true;
            }
        }
        return false;
    }

    private static double weight(HeadArea.Zone zone) {
        return switch (zone) {
            case HEAD -> 0.66;
            case ABOVE -> 0.25;
            case BELOW -> 0.2;
        };
    }

    private void addPrinted(String line, double weight) {
        if (weight > 0 && line.length() <= MAX_TEXT) {
            for (PrintedDate date : PrintedDate.in(line, order)) {
                (date.isChange() ? modified : published)
                        .add(new Claim<>(date.value(), line, FieldSource.PRINTED, weight));
            }
        }
    }

    private static void add(List<Claim<NewsDate>> claims, String text, FieldSource source, double weight) {
        if (!text.isBlank()) {
            MachineDate.parse(text)
                    .ifPresent(date -> claims.add(new Claim<>(date, PlainText.of(text), source, weight)));
        }
    }
}
