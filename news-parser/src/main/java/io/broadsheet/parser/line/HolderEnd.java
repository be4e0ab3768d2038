package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.CreativeCommons;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Years;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where the name of a holder ends: at a point, a comma, another part of the notice, or words about something else. */
final class HolderEnd {
    private static final Set<String> CLOSING_FORMS =
            Set.of("Limited", "Ltd", "Ltd.", "LLC", "Inc", "Inc.", "PLC", "plc", "GmbH", "LLP", "B.V.");

    private static final int LONGEST_FORM = 7;

    private final String line;
    private final List<int[]> marks;
    private final List<int[]> statements;
    private final CreativeCommons.@Nullable Found license;

    HolderEnd(String line, List<int[]> marks, List<int[]> statements, CreativeCommons.@Nullable Found license) {
        this.line = line;
        this.marks = marks;
        this.statements = statements;
        this.license = license;
    }

    boolean endsAt(int from, int at) {
        char c = line.charAt(at);
        if (Characters.isLetterOrDigit(c)) {
            return startsOther(from, at);
        }
        boolean spaceAfter = at + 1 >= line.length() || line.charAt(at + 1) == ' ';
        boolean ends = switch (c) {
            case '|', '\u2022', '\u00B7', ';', '<', '>', '\u00A9', '\u24D2', '[', ']', '(', '\uFF0C', '\u3002' -> true;
            case '"', '\u201C', '\u201D' -> !opensQuotation(from, at);
            case '.' -> spaceAfter && !continuesBehindPoint(from, at);
            case ',' -> !continuesBehindComma(at);
            case ':' -> spaceAfter;
            case ' ' -> endsInLegalForm(from, at);
            case '-', '/' -> spaceAfter && isSpaced(at);
            default -> Characters.isDash(c) && spaceAfter && isSpaced(at);
        };
        return ends || (!isClosing(c) && startsOther(from, at));
    }

    /** A quotation mark, a point and a comma either end the name or belong to it. */
    private static boolean isClosing(char c) {
        return c == '.' || c == ',' || c == '"' || c == '\u201C' || c == '\u201D';
    }

    private boolean opensQuotation(int from, int at) {
        int quotation = line.indexOf('\u00AB', from);
        return quotation >= 0 && quotation < at;
    }

    private boolean isSpaced(int at) {
        return at > 0 && line.charAt(at - 1) == ' ';
    }

    /** An address printed behind the name without a comma: {@code Example Limited Harbour House}. */
    private boolean endsInLegalForm(int from, int at) {
        int word = line.lastIndexOf(' ', at - 1) + 1;
        if (word <= from || at - word > LONGEST_FORM || !CLOSING_FORMS.contains(line.substring(word, at))) {
            return false;
        }
        String next = wordAt(at + 1);
        return !next.isEmpty() && Characters.isUpper(next.charAt(0)) && !Lexicon.is(Kind.LEGAL_FORM, next);
    }

    /** Another part of the notice: a statement, a mark, a year, or words about something else. */
    private boolean startsOther(int from, int at) {
        boolean wordStart = (at > 0 && !Characters.isLetterOrDigit(line.charAt(at - 1))) || isSeam(at);
        if (!wordStart && !Characters.isUnspaced(line.charAt(at))) {
            return false;
        }
        for (int[] statement : statements) {
            if (statement[0] == at) {
                return true;
            }
        }
        for (int[] mark : marks) {
            if (mark[0] == at) {
                return true;
            }
        }
        if ((license != null && license.start() == at) || Years.at(line, at) != null) {
            return true;
        }
        if (Characters.isUnspaced(line.charAt(at)) && at > from && line.charAt(at - 1) == ' ') {
            return true;
        }
        return at > from && startsStop(at);
    }

    private boolean isSeam(int at) {
        return at > 1 && Characters.isUpper(line.charAt(at)) && Characters.isLower(line.charAt(at - 1));
    }

    private boolean startsStop(int at) {
        PhraseTable.Found<String> stop = Lexicon.table(Kind.HOLDER_STOP).longestGluedAt(line, at);
        return stop != null && (stop.value().isEmpty() || isSeam(at));
    }

    /** A point belongs to a legal form or an initial; the name goes on when another legal form follows. */
    private boolean continuesBehindPoint(int from, int at) {
        String next = wordAt(at + 2);
        if (Lexicon.is(Kind.LEGAL_FORM, next) || next.startsWith("&")) {
            return true;
        }
        int start = Math.max(from, line.lastIndexOf(' ', at - 1) + 1);
        PhraseTable.Found<String> form = Lexicon.table(Kind.LEGAL_FORM).longestAt(line, start);
        if (form != null && form.end() > at + 1) {
            return true;
        }
        boolean initial = (at - start == 1 && Characters.isUpper(line.charAt(start)))
                || (line.startsWith("St", start) && at - start == 2);
        boolean dotted = line.substring(start, at).indexOf('.') > 0
                && Lexicon.is(Kind.LEGAL_FORM, line.substring(start, at + 1));
        if (start == from && line.substring(start, at).indexOf('.') > 0 && line.charAt(at - 2) == '.') {
            return !next.isEmpty();
        }
        return initial && !next.isEmpty() && !dotted && Characters.isLetter(next.charAt(0));
    }

    private boolean continuesBehindComma(int at) {
        String next = wordAt(at + 1 < line.length() && line.charAt(at + 1) == ' ' ? at + 2 : at + 1);
        if (Lexicon.is(Kind.LEGAL_FORM, next)) {
            return true;
        }
        int start = Math.min(at + 2, line.length());
        boolean article = line.regionMatches(true, start, "a ", 0, 2) || line.regionMatches(true, start, "an ", 0, 3);
        return article && isCompanyClause(start);
    }

    /** {@code , a division of Example Holdings}, {@code , an Example Company}. */
    private boolean isCompanyClause(int from) {
        int end = from;
        while (end < line.length() && ".,|".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String clause = line.substring(from, end).toLowerCase(Locale.ROOT);
        return clause.contains("division of")
                || clause.contains("ompany")
                || clause.contains("subsidiary")
                || clause.contains("unit of")
                || clause.contains("member of")
                || clause.contains("part of");
    }

    private String wordAt(int from) {
        int end = from;
        while (end < line.length() && (" ,;|".indexOf(line.charAt(end)) < 0)) {
            end++;
        }
        boolean point =
                end > from && line.charAt(end - 1) == '.' && end - from > 1 && line.lastIndexOf('.', end - 2) < from;
        return from >= line.length() ? "" : line.substring(from, point ? end - 1 : end);
    }
}
