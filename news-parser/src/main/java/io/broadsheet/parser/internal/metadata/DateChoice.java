package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Dates;
import io.broadsheet.model.NewsDate;
import io.broadsheet.parser.FieldSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the dates. The most trusted source gives the day; where another source knows the same day more precisely, with
 * the time or with the offset, its reading is taken.
 */
final class DateChoice {
    private final Sources sources;
    private final List<Claim<NewsDate>> published = new ArrayList<>();
    private final List<Claim<NewsDate>> modified = new ArrayList<>();

    DateChoice(Sources sources) {
        this.sources = sources;
        collectStory();
        collectMetas();
        collectTimes();
        collectUrl();
    }

    private void collectStory() {
        for (Story.About about : sources.story().articles()) {
            add(published, about.item().text("datePublished"), about.source(), 1);
            add(modified, about.item().text("dateModified"), about.source(), 1);
            add(published, about.item().text("uploadDate"), about.source(), 0.5);
        }
        for (Story.About about : sources.story().works()) {
            add(published, about.item().text("datePublished"), about.source(), 0.8);
            add(modified, about.item().text("dateModified"), about.source(), 0.8);
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

    private void collectTimes() {
        for (Element time : sources.data().times()) {
            String datetime = time.attr("datetime");
            TimePlace place = TimePlace.of(time, sources.printed());
            if (place != TimePlace.ELSEWHERE && !datetime.isBlank()) {
                boolean change = place == TimePlace.MODIFIED;
                add(change ? modified : published, datetime, FieldSource.ATTRIBUTE, place.weight());
            }
        }
    }

    private void collectUrl() {
        for (String key : sources.urls().keys()) {
            String day = UrlDate.in(key);
            add(published, day, FieldSource.URL, 0.4);
        }
    }

    private static void add(List<Claim<NewsDate>> claims, String text, FieldSource source, double weight) {
        if (!text.isBlank()) {
            MachineDate.parse(text)
                    .ifPresent(date -> claims.add(new Claim<>(date, PlainText.of(text), source, weight)));
        }
    }

    /** Chooses and fills the dates. */
    void into(ArticleMetadata.Builder article) {
        Claim<NewsDate> first = choose(published, "published");
        Claim<NewsDate> last = choose(modified, "modified");
        Dates.Builder dates = Dates.builder();
        if (first != null) {
            dates.published(first.value());
        }
        if (last != null) {
            dates.modified(last.value());
        }
        story("dateCreated").ifPresent(dates::created);
        story("expires").ifPresent(dates::expires);
        article.dates(dates.build());
    }

    private Optional<NewsDate> story(String property) {
        String text = sources.storyText(property);
        Optional<NewsDate> date = text.isEmpty() ? Optional.empty() : MachineDate.parse(text);
        String field = property.equals("dateCreated") ? "created" : property.toLowerCase(Locale.ROOT);
        date.ifPresent(value -> sources.noteAll(field, property, text));
        return date;
    }

    private @Nullable Claim<NewsDate> choose(List<Claim<NewsDate>> claims, String field) {
        Claim<NewsDate> best = null;
        for (Claim<NewsDate> claim : claims) {
            if (best == null || claim.weight() > best.weight()) {
                best = claim;
            }
        }
        if (best == null) {
            return null;
        }
        for (Claim<NewsDate> claim : claims) {
            best = refines(claim.value(), best.value()) ? claim : best;
        }
        for (Claim<NewsDate> claim : claims) {
            sources.evidence().add(field, claim.said(), claim.source(), claim.equals(best));
        }
        return best;
    }

    /** Whether a date says the same as another, and more. */
    private static boolean refines(NewsDate finer, NewsDate date) {
        if (!finer.hasTime()) {
            return false;
        }
        boolean vague = !date.hasTime() || isMidnight(date) && !isMidnight(finer);
        if (vague) {
            return sameDay(finer, date);
        }
        boolean sameClock = finer.clock()
                .map(clock -> clock.withSecond(0))
                .equals(date.clock().map(clock -> clock.withSecond(0)));
        return sameClock && date.offset().isEmpty() && finer.offset().isPresent();
    }

    private static boolean isMidnight(NewsDate date) {
        return date.clock()
                .map(clock -> clock.getHour() == 0 && clock.getMinute() == 0 && clock.getSecond() == 0)
                .orElse(true);
    }

    private static boolean sameDay(NewsDate finer, NewsDate date) {
        Optional<LocalDate> day = date.day();
        Optional<LocalDate> atUtc = finer.toInstant()
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
        return finer.day().equals(day) || (date.offset().isPresent() && atUtc.equals(day));
    }
}
