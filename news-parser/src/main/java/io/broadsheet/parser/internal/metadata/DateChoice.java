package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Dates;
import io.broadsheet.model.NewsDate;
import io.broadsheet.parser.FieldSource;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the dates. The page's data say more precisely when a story was published, but where the page shows its reader
 * another day than they do, the shown day is the story's. Where several sources mean the same day, the reading with the
 * time and the offset is taken.
 */
final class DateChoice {
    private static final int MAX_OFFSET_MINUTES = 14 * 60;

    private final Sources sources;
    private final DateClaims claims;

    DateChoice(Sources sources, HeadArea area) {
        this.sources = sources;
        this.claims = new DateClaims(sources, area);
    }

    /** Chooses and fills the dates. */
    void into(ArticleMetadata.Builder article) {
        Dates.Builder dates = Dates.builder();
        NewsDate published = choose(claims.published(), "published");
        if (published != null) {
            dates.published(published);
        }
        NewsDate modified = choose(claims.modified(), "modified");
        if (modified != null) {
            dates.modified(modified);
        }
        story("dateCreated", "created").ifPresent(dates::created);
        story("expires", "expires").ifPresent(dates::expires);
        article.dates(dates.build());
    }

    private Optional<NewsDate> story(String property, String field) {
        String text = sources.storyText(property);
        Optional<NewsDate> date = MachineDate.parse(text);
        date.ifPresent(value -> sources.noteAll(field, property, text));
        return date;
    }

    private @Nullable NewsDate choose(List<Claim<NewsDate>> all, String field) {
        Claim<NewsDate> best = heaviest(all);
        if (best == null) {
            return null;
        }
        Claim<NewsDate> shown = field.equals("published") ? contradiction(all, best) : null;
        best = shown == null ? best : shown;
        best = unswapped(all, best);
        NewsDate date = best.value();
        for (Claim<NewsDate> claim : all) {
            if (refines(claim.value(), date)) {
                best = claim;
                date = claim.value();
            }
        }
        for (Claim<NewsDate> claim : all) {
            date = withOffsetOf(date, claim);
        }
        for (Claim<NewsDate> claim : all) {
            sources.evidence().add(field, claim.said(), claim.source(), claim.equals(best));
        }
        return date;
    }

    private static @Nullable Claim<NewsDate> heaviest(List<Claim<NewsDate>> all) {
        Claim<NewsDate> best = null;
        for (Claim<NewsDate> claim : all) {
            best = best == null || claim.weight() > best.weight() ? claim : best;
        }
        return best;
    }

    /** The first date that the page shows near its headline, where none that it shows is the given one. */
    private @Nullable Claim<NewsDate> contradiction(List<Claim<NewsDate>> all, Claim<NewsDate> best) {
        Claim<NewsDate> first = null;
        for (Claim<NewsDate> claim : all) {
            boolean shown = claim.source() == FieldSource.PRINTED || claim.source() == FieldSource.ATTRIBUTE;
            if (shown
                    && claim.weight() >= DateClaims.SHOWN
                    && claim.value().day().isPresent()) {
                if (daysApart(claim.value(), best.value()) <= 1 || isSwapped(claim.value(), best.value())) {
                    return null;
                }
                first = first == null ? claim : first;
            }
        }
        return first == null || (first.source() == FieldSource.ATTRIBUTE && isChange(first)) ? null : first;
    }

    /** Many pages show the day of the last change without saying so. */
    private boolean isChange(Claim<NewsDate> shown) {
        for (Claim<NewsDate> change : claims.modified()) {
            if (daysApart(change.value(), shown.value()) <= 1) {
                return true;
            }
        }
        return false;
    }

    /** Printed digits may be read in two ways; what else tells the same day with the two exchanged says in which. */
    private static Claim<NewsDate> unswapped(List<Claim<NewsDate>> all, Claim<NewsDate> best) {
        if (best.source() == FieldSource.PRINTED) {
            for (Claim<NewsDate> claim : all) {
                if (claim.source() != FieldSource.PRINTED && isSwapped(claim.value(), best.value())) {
                    return claim;
                }
            }
        }
        return best;
    }

    /** Whether day and month of a date in digits were taken for each other. */
    private static boolean isSwapped(NewsDate one, NewsDate other) {
        Optional<LocalDate> first = one.day();
        Optional<LocalDate> second = other.day();
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && first.get().getYear() == second.get().getYear()
                && first.get().getMonthValue() == second.get().getDayOfMonth()
                && first.get().getDayOfMonth() == second.get().getMonthValue();
    }

    private static long daysApart(NewsDate one, NewsDate other) {
        Optional<LocalDate> first = one.day();
        Optional<LocalDate> second = other.day();
        boolean known = first.isPresent() && second.isPresent();
        return known ? Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) : Long.MAX_VALUE;
    }

    /** Whether a date says the same as another, and more. */
    private static boolean refines(NewsDate finer, NewsDate date) {
        if (!finer.hasTime()) {
            return false;
        }
        if (!date.hasTime() || (isMidnight(date) && !isMidnight(finer))) {
            return sameDay(finer, date);
        }
        boolean sameInstant = finer.toInstant().isPresent() && finer.toInstant().equals(date.toInstant());
        if (sameInstant) {
            return isUtc(date) && !isUtc(finer);
        }
        boolean sameClock = minute(finer).equals(minute(date));
        return sameClock && date.offset().isEmpty() && finer.offset().isPresent();
    }

    /**
     * An instant in UTC and a clock without offset that differ by a whole offset are the same moment told twice: the
     * clock is that of the place, and the difference is its offset.
     */
    private static NewsDate withOffsetOf(NewsDate date, Claim<NewsDate> claim) {
        NewsDate local = claim.value();
        if (!isUtc(date)
                || !local.hasTime()
                || local.offset().isPresent()
                || isMidnight(date)
                || claim.weight() < DateClaims.SHOWN) {
            return date;
        }
        LocalDateTime utc = minute(date).orElseThrow();
        LocalDateTime clock = minute(local).orElseThrow();
        long minutes = Duration.between(utc, clock).toMinutes();
        if (minutes == 0 || Math.abs(minutes) > MAX_OFFSET_MINUTES || minutes % 30 != 0) {
            return date;
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) minutes * 60);
        LocalDateTime exact = date.clock().orElseThrow().plusMinutes(minutes);
        return NewsDate.of(exact, date.precision(), offset);
    }

    private static Optional<LocalDateTime> minute(NewsDate date) {
        return date.clock().map(clock -> clock.truncatedTo(ChronoUnit.MINUTES));
    }

    private static boolean isUtc(NewsDate date) {
        return date.hasTime() && date.offset().equals(Optional.of(ZoneOffset.UTC));
    }

    private static boolean isMidnight(NewsDate date) {
        return minute(date)
                .map(clock -> clock.getHour() == 0 && clock.getMinute() == 0)
                .orElse(true);
    }

    private static boolean sameDay(NewsDate finer, NewsDate date) {
        Optional<LocalDate> day = date.day();
        Optional<LocalDate> atUtc = finer.toInstant()
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
        return finer.day().equals(day) || (date.offset().isPresent() && atUtc.equals(day));
    }
}
