package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.NewsDate;
import io.broadsheet.parser.FieldSource;
import io.broadsheet.parser.internal.wire.DateOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Collects what the sources of a page say about when the story was published and changed. */
final class DateClaims {
    /** From this weight on a claim is what the page shows or says as its own date. */
    static final double SHOWN = 0.6;

    private static final int MAX_TEXT = 200;
    private static final int MAX_LINE = 60;

    /** How many texts above the headline may stand its date. */
    private static final int NEAR = 6;

    private final Sources sources;
    private final HeadArea area;
    private final DateOrder order;
    private final List<Claim<NewsDate>> published = new ArrayList<>();
    private final List<Claim<NewsDate>> modified = new ArrayList<>();

    DateClaims(Sources sources, HeadArea area) {
        this.sources = sources;
        this.area = area;
        order = order(sources.data().language());
        collectStory();
        collectMetas();
        sources.data().times().forEach(this::addTime);
        addOnlyTime();
        collectPrinted();
        sources.data().dateMarks().forEach(this::addMark);
        for (String key : sources.urls().keys()) {
            add(published, UrlDate.in(key), FieldSource.URL, 0.3);
        }
    }

    List<Claim<NewsDate>> published() {
        return published;
    }

    List<Claim<NewsDate>> modified() {
        return modified;
    }

    /** In the United States the month comes first; so it does on English pages that do not say where they are from. */
    static DateOrder order(String language) {
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean american = tag.isEmpty() || tag.equals("en") || tag.equals("en-us") || tag.equals("en-ph");
        return american ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
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
        int headline = headlineIndex();
        for (int i = 0; i < sources.printed().size(); i++) {
            PrintedText printed = sources.printed().get(i);
            Element element = printed.element();
            HeadArea.Zone zone = element == null ? HeadArea.Zone.HEAD : area.zone(element);
            boolean said = printed.kind() == PrintedText.Kind.DATE || printed.kind() == PrintedText.Kind.BYLINE;
            boolean caption = element != null && HeadArea.isCaption(element);
            if (said) {
                addPrinted(printed.text(), weight(zone));
            } else if (printed.kind() == PrintedText.Kind.OTHER && !caption) {
                boolean near = zone == HeadArea.Zone.ABOVE
                        && headline - i <= NEAR
                        && printed.text().length() <= MAX_LINE;
                addPrinted(printed.text(), zone == HeadArea.Zone.HEAD ? 0.62 : near ? 0.45 : 0);
            }
        }
    }

    private int headlineIndex() {
        for (int i = 0; i < sources.printed().size(); i++) {
            Element element = sources.printed().get(i).element();
            if (element != null && area.isHeadline(element)) {
                return i;
            }
        }
        return sources.printed().size();
    }

    private void addMark(Element mark) {
        if (!area.isForeign(mark)) {
            if (!isMasthead(mark)) {
                addPrinted(PlainText.of(mark, MAX_TEXT + 1), weight(area.zone(mark)));
            }
        }
    }

    private boolean isMasthead(Element mark) {
        for (PrintedText printed : sources.printed()) {
            Element element = printed.kind() == PrintedText.Kind.MASTHEAD ? printed.element() : null;
            if (element != null && (Sources.isInside(element, mark) || Sources.isInside(mark, element))) {
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
