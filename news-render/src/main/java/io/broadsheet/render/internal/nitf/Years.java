package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.YearRange;
import java.util.Optional;

/** Years of copyright: {@code 2031}, {@code 1998-2000}, {@code 2029-} for those since. */
final class Years {
    private Years() {}

    static String of(YearRange range) {
        if (range.to().isEmpty()) {
            return range.from() + "-";
        }
        int to = range.to().getAsInt();
        return to == range.from() ? Integer.toString(to) : range.from() + "-" + to;
    }

    static Optional<YearRange> parse(String text) {
        try {
            int dash = text.indexOf('-', 1);
            if (dash < 0) {
                return Optional.of(YearRange.of(Integer.parseInt(text)));
            }
            int from = Integer.parseInt(text.substring(0, dash).strip());
            String to = text.substring(dash + 1).strip();
            return Optional.of(to.isEmpty() ? YearRange.since(from) : YearRange.of(from, Integer.parseInt(to)));
        } catch (NumberFormatException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
