package io.broadsheet.parser.internal.assemble;

import io.broadsheet.model.NewsDate;
import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.wire.DateOrder;
import io.broadsheet.parser.internal.wire.PrintedDates;
import java.util.List;
import java.util.Optional;

/**
 * The date in the head of the page, which tells the day of the visit and not that of the story: it stands above the headline
 * with something else between them, such as the name of the site.
 */
final class Masthead {
    private static final int LINES_SEARCHED = 200;
    private static final int LONGEST_LINE = 120;
    private static final int DIGITS_OF_DAY = 5;

    private Masthead() {}

    /** Finds the date and takes its line out of what may date the story. */
    static Optional<NewsDate> lift(List<StoryLine> lines) {
        int headline = headline(lines);
        int last = headline - 1;
        while (last > 0 && isHeadPart(lines.get(last))) {
            last--;
        }
        for (int i = Math.min(last, LINES_SEARCHED) - 1; i >= 0; i--) {
            StoryLine line = lines.get(i);
            Optional<NewsDate> date = mayHoldDay(line) ? day(line.text()) : Optional.empty();
            if (date.isPresent()) {
                line.lift(BlockRole.OTHER, "the date in the head of the page");
                line.makeMasthead();
                return date;
            }
        }
        return Optional.empty();
    }

    private static boolean mayHoldDay(StoryLine line) {
        String text = line.text();
        return !line.kept()
                && text.length() <= LONGEST_LINE
                && text.chars().filter(Character::isDigit).count() >= DIGITS_OF_DAY;
    }

    private static Optional<NewsDate> day(String text) {
        return PrintedDates.find(text, DateOrder.UNKNOWN)
                .map(PrintedDates.PrintedDate::value)
                .filter(date -> date.day().isPresent());
    }

    private static int headline(List<StoryLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kept()) {
                return -1;
            }
            if (lines.get(i).role() == BlockRole.HEADLINE) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeadPart(StoryLine line) {
        return switch (line.role()) {
            case KICKER, DATE, BYLINE, DEK, HEADLINE, TAGS -> true;
            default -> false;
        };
    }
}
