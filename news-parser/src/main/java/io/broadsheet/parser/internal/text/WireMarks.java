package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.wire.PrintedLine;
import io.broadsheet.parser.internal.wire.Triggers;
import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.CopyrightParser;
import io.broadsheet.parser.line.CreditParser;
import io.broadsheet.parser.line.DatelineParser;
import io.broadsheet.parser.line.LineMatch;
import io.broadsheet.parser.line.PhotoCreditParser;
import java.util.List;
import java.util.Optional;

/** Which lines hold a part of wire copy. */
final class WireMarks {
    private static final int LONGEST_BYLINE = 200;
    private static final int LONGEST_CREDIT = 400;
    private static final int LONGEST_DATE = 80;
    private static final int DATE_DIGITS = 4;

    final boolean[] dateline;
    final boolean[] byline;
    final boolean[] credit;
    final boolean[] copyright;
    final boolean[] photoCredit;
    final boolean[] date;

    /** The grammars; immutable. */
    record Grammars(
            DatelineParser datelines,
            BylineParser bylines,
            CreditParser credits,
            CopyrightParser copyrights,
            PhotoCreditParser photoCredits) {
        static Grammars create() {
            return new Grammars(
                    DatelineParser.create(),
                    BylineParser.create(),
                    CreditParser.create(),
                    CopyrightParser.create(),
                    PhotoCreditParser.create());
        }
    }

    WireMarks(List<String> lines, Grammars grammars, Checkpoint checkpoint) {
        int n = lines.size();
        dateline = new boolean[n];
        byline = new boolean[n];
        credit = new boolean[n];
        copyright = new boolean[n];
        photoCredit = new boolean[n];
        date = new boolean[n];
        for (int i = 0; i < n; i++) {
            if (i % Checkpoint.INTERVAL == 0) {
                checkpoint.check();
            }
            mark(i, lines.get(i), grammars);
        }
    }

    private void mark(int i, String line, Grammars grammars) {
        dateline[i] = grammars.datelines()
                .parse(line)
                .filter(match -> match.start() == 0)
                .isPresent();
        date[i] = line.length() <= LONGEST_DATE && digits(line) >= DATE_DIGITS && digits(line) * 8 >= line.length();
        if (line.length() <= LONGEST_CREDIT) {
            byline[i] = line.length() <= LONGEST_BYLINE
                    && grammars.bylines().parse(line).isPresent();
            Triggers triggers = Triggers.in(PrintedLine.beginningOf(line, LineMatch.MAX_LINE_LENGTH));
            credit[i] = triggers.mayBeCredit() && isMost(grammars.credits().parse(line), line);
            copyright[i] =
                    triggers.mayBeCopyright() && isMost(grammars.copyrights().parse(line), line);
            photoCredit[i] = grammars.photoCredits().parse(line).isPresent();
        }
    }

    private static boolean isMost(Optional<? extends LineMatch<?>> match, String line) {
        return match.filter(found -> found.end() - found.start() > line.length() / 2)
                .isPresent();
    }

    private static int digits(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
