package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.CreativeCommons;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Years;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who holds the rights: the words behind the mark and the years, or those before the mark. */
final class HolderReader {
    private final String line;

    private final List<int[]> marks;

    private final List<int[]> statements;

    private final CreativeCommons.@Nullable Found license;

    private final HolderEnd nameEnd;

    /** Whether it matters that the holder is surely one. */
    private final boolean doubted;

    private boolean sure;

    HolderReader(
            String line,
            List<int[]> marks,
            List<int[]> statements,
            CreativeCommons.@Nullable Found license,
            boolean doubted) {
        this.doubted = doubted;
        this.line = line;
        this.marks = marks;
        this.statements = statements;
        this.license = license;
        this.nameEnd = new HolderEnd(line, marks, statements, license);
    }

    /** {@return whether the holder is an organisation beyond doubt, or is introduced by "by"} */
    boolean isSure() {
        return sure;
    }

    List<String> read() {
        String titled = beforeStatement();
        if (!titled.isEmpty()) {
            return HolderName.split(titled);
        }
        for (int[] mark : marks) {
            String holder = behind(mark[1]);
            if (!holder.isEmpty()) {
                return HolderName.split(holder);
            }
        }
        for (int[] mark : marks) {
            String holder = before(mark[0]);
            if (!holder.isEmpty()) {
                return HolderName.split(holder);
            }
        }
        Years first = marks.isEmpty() && !statements.isEmpty() ? Years.at(line, 0) : null;
        String dated = first == null ? "" : behind(first.end());
        if (!dated.isEmpty()) {
            return HolderName.split(dated);
        }
        for (int[] statement : statements) {
            String holder = statement[2] == CopyrightReader.RIGHTS ? behindStatement(statement[1]) : "";
            if (!holder.isEmpty()) {
                return HolderName.split(holder);
            }
        }
        return license == null ? List.of() : licensor();
    }

    /** {@code 示例公司 版權所有 © example.com}: Chinese names the holder before the statement. */
    private String beforeStatement() {
        if (statements.isEmpty()
                || statements.get(0)[2] != CopyrightReader.RIGHTS
                || !Characters.isUnspaced(line.charAt(statements.get(0)[0]))) {
            return "";
        }
        int start = statements.get(0)[0];
        boolean first = marks.isEmpty() || marks.get(0)[0] > start;
        return first && start > 1 ? before(start) : "";
    }

    /** The words after a mark, its years and the small words between. */
    private String behind(int from) {
        int at = skipHead(from);
        return at >= line.length() ? "" : cut(at);
    }

    private int skipHead(int from) {
        int at = from;
        while (at < line.length()) {
            int next = skipOne(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int skipOne(int at) {
        char c = line.charAt(at);
        Years years = Characters.isDigit(c) ? Years.at(line, at) : null;
        if (years != null) {
            return years.end();
        }
        for (int[] mark : marks) {
            if (mark[0] == at) {
                return mark[1];
            }
        }
        if (!Characters.isLetterOrDigit(c)
                && " .,:;-\u2013\u2014@&\u2122\u00AE*[]()\u00A9\u24D2\u060C".indexOf(c) >= 0) {
            return at + 1;
        }
        PhraseTable.Found<String> head = Lexicon.table(Kind.HOLDER_HEAD).longestAt(line, at);
        if (head != null && head.end() < line.length() && line.charAt(head.end()) == ' ') {
            sure |= head.value().isEmpty();
            return head.end() + 1;
        }
        return skipRoman(at);
    }

    private int skipRoman(int at) {
        int end = at;
        while (end < line.length() && "MDCLXVI".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        boolean roman = end - at > 3
                && line.charAt(at) == 'M'
                && (end == line.length() || !Characters.isLetterOrDigit(line.charAt(end)));
        return roman ? end : at;
    }

    /** From a position to where the holder's name ends. */
    private String cut(int from) {
        int end = from;
        while (end < line.length() && !nameEnd.endsAt(from, end)) {
            end++;
        }
        boolean point = end < line.length()
                && line.charAt(end) == '.'
                && HolderName.isAbbreviated(line.substring(from, end + 1));
        String holder = HolderName.clean(line.substring(from, point ? end + 1 : end));
        return isHolder(holder) && !startsWithStop(holder) ? holder : "";
    }

    private static boolean startsWithStop(String holder) {
        PhraseTable.Found<String> stop = Lexicon.table(Kind.HOLDER_STOP).longestAt(holder, 0);
        return stop != null && stop.value().isEmpty();
    }

    /** The words before the mark, up to a stop or another part. */
    private String before(int mark) {
        int end = mark;
        while (end > 0
                && (" ,:-\u2013\u2014|\u2122\u00AE&*(".indexOf(line.charAt(end - 1)) >= 0 || isPlainPoint(end - 1))) {
            end--;
        }
        if (end >= 4 && Years.at(line, end - 4) != null) {
            return before(end - 4);
        }
        for (int[] statement : statements) {
            if (statement[1] == end || statement[1] == end - 1) {
                return before(statement[0]);
            }
        }
        int start = end;
        while (start > 0 && !isBreak(start - 1)) {
            start--;
        }
        for (int[] statement : statements) {
            if (statement[0] >= start && statement[1] < end) {
                return behindStatement(statement[1]);
            }
        }
        String holder = HolderName.clean(HolderName.withoutPublished(line.substring(start, end)));
        boolean capital = !holder.isEmpty() && (!Characters.isLower(holder.charAt(0)) || holder.indexOf('.') > 0);
        return capital && isHolder(holder) && HolderName.isTitleLike(holder) ? holder : "";
    }

    private boolean isPlainPoint(int at) {
        return line.charAt(at) == '.' && !HolderName.isAbbreviated(line.substring(0, at + 1));
    }

    private boolean isBreak(int at) {
        char c = line.charAt(at);
        boolean spaceAfter = at + 1 < line.length() && line.charAt(at + 1) == ' ';
        if (c == '.' && spaceAfter) {
            return !Lexicon.is(Kind.LEGAL_FORM, line.substring(line.lastIndexOf(' ', at - 1) + 1, at + 1));
        }
        return "|\u2022;:!?".indexOf(c) >= 0
                || ((c == '-' || Characters.isDash(c)) && spaceAfter && at > 0 && line.charAt(at - 1) == ' ');
    }

    /** {@code 版权所有：示例网}, {@code حقوق محفوظة لـ}: the holder behind the statement itself. */
    private String behindStatement(int from) {
        int at = from;
        while (at < line.length() && " :\uFF1A\"\u00A9".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        boolean colon = false;
        for (int i = from; i < at; i++) {
            colon |= line.charAt(i) == ':' || line.charAt(i) == '\uFF1A';
        }
        if (at < line.length() && line.charAt(at) == '\u0644') {
            return arabicHolder(at);
        }
        boolean spaceless = at < line.length() && Characters.isUnspaced(line.charAt(at));
        boolean to = line.regionMatches(true, at, "to ", 0, 3) || line.regionMatches(true, at, "by ", 0, 3);
        boolean arabic =
                at < line.length() && Character.UnicodeScript.of(line.charAt(at)) == Character.UnicodeScript.ARABIC;
        if (colon || (spaceless && from == at) || to || arabic) {
            return cut(skipHead(to ? at + 3 : at));
        }
        return "";
    }

    /** The Arabic preposition is written together with the name. */
    private String arabicHolder(int at) {
        int start = at + 1;
        while (start < line.length() && " \u0640\"\u201C\u00AB".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        String holder = cut(start);
        return holder.startsWith("\u0644") && start == at + 1 ? "\u0627" + holder : holder;
    }

    /** {@code All content by Example News is licensed under}. */
    private List<String> licensor() {
        int by = line.indexOf(" by ");
        int licensed = line.indexOf(" is licensed");
        boolean named = by > 0 && licensed > by && licensed - by < 80;
        return named && isHolder(line.substring(by + 4, licensed))
                ? List.of(line.substring(by + 4, licensed))
                : List.of();
    }

    private boolean isHolder(String holder) {
        boolean possible = HolderName.isHolder(holder);
        sure |= possible && doubted && (Agencies.contains(holder) || HolderName.isOrganization(holder));
        return possible;
    }
}
