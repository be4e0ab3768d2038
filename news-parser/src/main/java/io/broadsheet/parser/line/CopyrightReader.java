package io.broadsheet.parser.line;

import io.broadsheet.model.Copyright;
import io.broadsheet.model.License;
import io.broadsheet.model.YearRange;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.CreativeCommons;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.PrintedLine;
import io.broadsheet.parser.internal.wire.Triggers;
import io.broadsheet.parser.internal.wire.Years;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one copyright notice: marks, rights, restrictions and years first, then the holder between them. */
final class CopyrightReader {
    /** Marks the span of a statement that reserves rights. */
    static final int RIGHTS = 0;

    /** Marks the span of a statement that restricts use. */
    static final int RESTRICTION = 1;

    /** So many characters at most lie between the years of a notice and its mark. */
    private static final int NEAR = 60;

    private final String line;
    private final Triggers triggers;
    private final List<int[]> marks = new ArrayList<>();
    private final List<int[]> statements = new ArrayList<>();
    private final List<Years> allYears = new ArrayList<>();
    private boolean reserved;
    private boolean restricted;
    private boolean forbidden;
    private boolean sign;

    private CopyrightReader(String line, Triggers triggers) {
        this.line = line;
        this.triggers = triggers;
    }

    static Optional<Copyright> read(PrintedLine printed) {
        Triggers triggers = Triggers.in(printed);
        if (!triggers.mayBeCopyright()) {
            return Optional.empty();
        }
        String line = printed.text();
        CopyrightReader reader = new CopyrightReader(line, triggers);
        reader.scan();
        CreativeCommons.Found license =
                CreativeCommons.find(line).filter(reader::isGranted).orElse(null);
        if (reader.marks.isEmpty() && !reader.reserved && !reader.forbidden && license == null) {
            return Optional.empty();
        }
        return reader.notice(license);
    }

    /** Finds every mark, year and statement in one walk over the words. */
    private void scan() {
        int at = 0;
        while (at < line.length()) {
            int end = isWordStart(at) ? scanAt(at) : at;
            at = Math.max(end, at + 1);
        }
        if (!reserved && triggers.has(Kind.RIGHTS)) {
            scanBroken();
        }
    }

    private boolean isWordStart(int at) {
        char c = line.charAt(at);
        if (at == 0 || !Characters.isLetterOrDigit(c)) {
            return at == 0 || c == '\u00A9' || c == '\u24D2' || c == '(';
        }
        char before = line.charAt(at - 1);
        return !Characters.isLetterOrDigit(before) || Characters.isUnspaced(c) || isSeam(before, c);
    }

    private static boolean isSeam(char before, char c) {
        return Characters.isUpper(c) && Characters.isLower(before);
    }

    private int scanAt(int at) {
        PhraseTable.Found<String> rights =
                triggers.has(Kind.RIGHTS) ? Lexicon.table(Kind.RIGHTS).longestGluedAt(line, at) : null;
        if (rights != null) {
            reserved = true;
            statements.add(new int[] {at, rights.end(), RIGHTS});
            return rights.end();
        }
        PhraseTable.Found<String> restriction =
                triggers.has(Kind.RESTRICTION) ? Lexicon.table(Kind.RESTRICTION).longestAt(line, at) : null;
        if (restriction != null) {
            restricted = true;
            forbidden |= restriction.value().isEmpty();
            statements.add(new int[] {at, restriction.end(), RESTRICTION});
            return restriction.end();
        }
        PhraseTable.Found<String> mark = Lexicon.table(Kind.COPYRIGHT_MARK).longestAt(line, at);
        if (mark != null && isMark(at, mark.end())) {
            sign |= !Characters.isLetter(line.charAt(at));
            marks.add(new int[] {at, mark.end()});
            return mark.end();
        }
        if (line.charAt(at) == '@' && Years.at(line, at + 1) != null) {
            marks.add(new int[] {at, at + 1});
            return at + 1;
        }
        Years found = Characters.isDigit(line.charAt(at)) ? Years.at(line, at) : null;
        if (found != null) {
            allYears.add(found);
            return found.end();
        }
        return at;
    }

    /** A statement with the sign inside it: {@code All rights © reserved}. */
    private void scanBroken() {
        int mark = line.indexOf('\u00A9');
        if (mark < 1) {
            return;
        }
        String joined = line.substring(0, mark).stripTrailing() + " "
                + line.substring(mark + 1).stripLeading();
        for (int i = 0; i < mark; i++) {
            boolean start = i == 0 || joined.charAt(i - 1) == ' ';
            PhraseTable.Found<String> rights =
                    start ? Lexicon.table(Kind.RIGHTS).longestAt(joined, i) : null;
            if (rights != null && rights.end() > mark) {
                reserved = true;
                marks.clear();
                statements.add(
                        new int[] {i, Math.min(line.length(), rights.end() + line.length() - joined.length()), RIGHTS});
                return;
            }
        }
    }

    /** The word alone, in lower case or before another noun, is no mark; nor is a sign set behind a product's name. */
    private boolean isMark(int at, int end) {
        char c = line.charAt(at);
        if (c == '\u00A9' || c == '\u24D2') {
            return !isTradeMark(at, end);
        }
        if (c == '(') {
            return isHolderStart(skip(end)) || isYearOrMark(skip(end));
        }
        return (Characters.isUpper(c) && !isTopic(end)) || line.startsWith("copyrighted by", at);
    }

    /** Whether the word "Copyright" is followed by what makes it a topic. */
    private boolean isTopic(int end) {
        int from = skip(end);
        int to = from;
        while (to < line.length() && line.charAt(to) != ' ' && line.charAt(to) != ',' && line.charAt(to) != '.') {
            to++;
        }
        if (from == line.length()) {
            return true;
        }
        String word = line.substring(from, to);
        boolean dash = word.equals("-") || word.equals("\u2013") || word.equals("|");
        return dash ? !isYearOrMark(skip(to)) : Lexicon.is(Kind.COPYRIGHT_TOPIC, word);
    }

    private boolean isTradeMark(int at, int end) {
        boolean glued = at > 0 && (Characters.isLetter(line.charAt(at - 1)) || line.charAt(at - 1) == '\u2122');
        int next = skip(end);
        boolean lower = next < line.length() && Characters.isLower(line.charAt(next));
        return (glued && lower) || line.regionMatches(Math.max(0, at - 5), "data ", 0, 5);
    }

    private boolean isHolderStart(int at) {
        return at < line.length() && !Characters.isLower(line.charAt(at)) && Characters.isLetter(line.charAt(at));
    }

    private boolean isYearOrMark(int at) {
        return at < line.length() && (Characters.isDigit(line.charAt(at)) || line.charAt(at) == '\u00A9');
    }

    private int skip(int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** A licence must be granted, not only talked about. */
    private boolean isGranted(CreativeCommons.Found found) {
        String lower = line.toLowerCase(Locale.ROOT);
        boolean named = lower.contains("licen")
                || lower.contains("lizenz")
                || lower.contains("лиценз")
                || lower.contains("licç")
                || lower.contains("licença");
        return named || !marks.isEmpty() || (found.start() == 0 && !found.name().equals("CC"));
    }

    private Optional<Copyright> notice(CreativeCommons.@Nullable Found license) {
        statements.sort(Comparator.comparingInt(statement -> statement[0]));
        Years years = firstNear();
        boolean dated = license != null || years != null;
        boolean worded = sign || reserved || restricted || dated;
        HolderReader holderReader = new HolderReader(line, marks, statements, license, !worded);
        List<String> holders = holderReader.read();
        boolean telling = reserved || forbidden || dated || !holders.isEmpty();
        if (!telling || (!worded && !holderReader.isSure())) {
            return Optional.empty();
        }
        Copyright.Builder builder =
                Copyright.builder().printed(line).allRightsReserved(reserved).reuseRestricted(restricted);
        for (String holder : holders) {
            builder.addHolder(Person.organization(holder));
        }
        if (years != null) {
            builder.addYear(range(years));
        }
        if (license != null) {
            builder.license(License.of(license.name()));
        }
        return Optional.of(builder.build());
    }

    private static YearRange range(Years years) {
        return years.to() == 0 ? YearRange.since(years.from()) : YearRange.of(years.from(), years.to());
    }

    private @Nullable Years firstNear() {
        for (Years years : allYears) {
            if (isNear(years)) {
                return years;
            }
        }
        return null;
    }

    /** Years of a notice stand beside a mark or, without one, beside a statement. */
    private boolean isNear(Years found) {
        for (int[] anchor : marks.isEmpty() ? statements : marks) {
            if (Math.abs(found.start() - anchor[1]) < NEAR || Math.abs(anchor[0] - found.end()) < NEAR) {
                return true;
            }
        }
        return false;
    }
}
