package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.LineTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Describes the lines of one flattened page by numbers. */
final class LineFeatures {
    private static final int NEIGHBOURS = 3;
    private static final int NEIGHBOUR_COLUMNS = 5;
    private static final int NEAR = 3;
    private static final int FAR = 10;
    private static final int AROUND = 5;
    private static final int MOST_DISTANCE = 200;
    private static final int HEADING_REACH = 15;
    private static final int EARLY = 30;
    private static final List<String> OFFERS =
            List.of("SUBSCRIBE", "NEWSLETTER", "RELATED", "COMMENT", "PRIVACY", "SHARE", "FOLLOW");
    private static final List<String> DATES = List.of("MONTH", "TIME");
    private static final int KEYWORD_START = LineFeature.COUNT;
    private static final int HEADING_START =
            KEYWORD_START + LineTable.keywordNames().size();
    private static final int NEIGHBOUR_START =
            HEADING_START + LineTable.keywordNames().size();

    /** How many columns there are. */
    static final int COUNT = NEIGHBOUR_START + 2 * NEIGHBOURS * NEIGHBOUR_COLUMNS;

    private final List<String> lines;
    private final LineTable table;
    private final LineMarks marks;
    private final WireMarks wire;
    private final LineMarks.Distances datelines;
    private final LineMarks.Distances bylines;
    private final LineMarks.Distances credits;
    private final LineMarks.Distances copyrights;
    private final LineMarks.Distances dates;
    private final LineMarks.Distances offers;
    private final LineMarks.Distances goodLines;
    private final float[] smallWords;

    LineFeatures(List<String> lines, LineTable table, LineMarks marks, WireMarks wire, Checkpoint checkpoint) {
        this.lines = lines;
        this.table = table;
        this.marks = marks;
        this.wire = wire;
        this.datelines = LineMarks.Distances.of(wire.dateline);
        this.bylines = LineMarks.Distances.of(wire.byline);
        this.credits = LineMarks.Distances.of(wire.credit);
        this.copyrights = LineMarks.Distances.of(wire.copyright);
        boolean[] dated = LineMarks.marked(table, DATES);
        for (int i = 0; i < dated.length; i++) {
            dated[i] &= wire.date[i];
        }
        this.dates = LineMarks.Distances.of(dated);
        this.offers = LineMarks.Distances.of(LineMarks.marked(table, OFFERS));
        this.goodLines = LineMarks.Distances.of(marks.good);
        this.smallWords = new float[lines.size()];
        for (int i = 0; i < smallWords.length; i++) {
            smallWords[i] = smallWords(lines.get(i));
        }
        checkpoint.check();
    }

    private static float smallWords(String line) {
        int words = 0;
        int small = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && !inWord) {
                words++;
                small += Character.isLowerCase(c) || c >= '\u2e80' ? 1 : 0;
            }
            inWord = letter || c == '\'' || c == '\u2019';
        }
        return words == 0 ? 0 : (float) small / words;
    }

    /** Fills the row with the features of a line. */
    void fill(int i, float[] row) {
        putShape(i, row);
        putText(i, row);
        putWire(i, row);
        putPosition(i, row);
        putSurroundings(i, row);
        putPage(row);
        putKeywords(i, row);
        putNeighbours(i, row);
    }

    private static void put(float[] row, LineFeature feature, float value) {
        row[feature.index()] = value;
    }

    private static void put(float[] row, LineFeature feature, boolean value) {
        row[feature.index()] = value ? 1 : 0;
    }

    private void putShape(int i, float[] row) {
        put(row, LineFeature.LENGTH, table.characters(i));
        put(row, LineFeature.WORDS, table.words(i));
        put(row, LineFeature.WORD_LENGTH, (float) table.characters(i) / table.words(i));
        put(row, LineFeature.COMMAS, table.commas(i));
        put(row, LineFeature.CAPITALS, table.capitals(i));
        put(row, LineFeature.DIGITS, table.digits(i));
        put(row, LineFeature.TERMINAL, table.isTerminal(i));
        put(row, LineFeature.CUT, table.isCut(i));
        put(row, LineFeature.SMALL_WORDS, smallWords[i]);
        put(row, LineFeature.KEYWORDS, table.keywordShare(i));
        put(row, LineFeature.SAME_TEXT, table.sameCount(i));
        put(row, LineFeature.SAME_TEXT_BEFORE, table.sameBefore(i));
        put(row, LineFeature.STRETCH_WORDS, marks.stretchWords.share(i));
        put(row, LineFeature.PAGE_WORDS, marks.goodWords.share(i));
    }

    private void putText(int i, float[] row) {
        String line = lines.get(i);
        char first = line.charAt(0);
        char last = line.charAt(line.length() - 1);
        put(row, LineFeature.OPENS_SMALL, Character.isLowerCase(first));
        put(row, LineFeature.OPENS_WITH_QUOTE, "\"\u201c\u201e\u00ab\u00bb\u2018\u300c".indexOf(first) >= 0);
        put(row, LineFeature.OPENS_WITH_BULLET, "\u2022*\u00b7\u25aa-\u2013\u2014".indexOf(first) >= 0);
        put(row, LineFeature.OPENS_WITH_DIGIT, first >= '0' && first <= '9');
        put(row, LineFeature.OPENS_WITH_COPYRIGHT, first == '\u00a9');
        put(row, LineFeature.BRACKETED, "([".indexOf(first) >= 0 && ")].".indexOf(last) >= 0);
        put(row, LineFeature.ENDS_WITH_COLON, last == ':' || last == '\uff1a');
        put(row, LineFeature.ENDS_WITH_QUESTION, last == '?' || last == '\uff1f');
        int sentences = 0;
        boolean separator = false;
        boolean address = false;
        for (int k = 0; k + 1 < line.length(); k++) {
            char c = line.charAt(k);
            boolean space = line.charAt(k + 1) == ' ';
            boolean stop = c == '.' || c == '!' || c == '?';
            sentences += (stop && space) || c == '\u3002' ? 1 : 0;
            separator |= c == '|' || c == '\u2022' || c == '\u00b7' || c == '\u203a' || (c == '\u00bb' && space);
            address |= c == '@' || (c == '/' && line.charAt(k + 1) == '/');
        }
        put(row, LineFeature.SENTENCES, sentences);
        put(row, LineFeature.HAS_SEPARATOR, separator);
        put(row, LineFeature.HAS_ADDRESS, address);
        int colon = line.indexOf(':');
        put(row, LineFeature.HAS_COLON_EARLY, colon >= 0 && colon < EARLY);
    }

    private void putWire(int i, float[] row) {
        put(row, LineFeature.DATELINE, wire.dateline[i]);
        put(row, LineFeature.BYLINE, wire.byline[i]);
        put(row, LineFeature.CREDIT, wire.credit[i]);
        put(row, LineFeature.COPYRIGHT, wire.copyright[i]);
        put(row, LineFeature.PHOTO_CREDIT, wire.photoCredit[i]);
        put(row, LineFeature.SINCE_DATELINE, datelines.since()[i]);
        put(row, LineFeature.SINCE_BYLINE, bylines.since()[i]);
        put(row, LineFeature.UNTIL_CREDIT, credits.until()[i]);
        put(row, LineFeature.UNTIL_COPYRIGHT, copyrights.until()[i]);
        put(row, LineFeature.SINCE_DATE, dates.since()[i]);
        put(row, LineFeature.UNTIL_DATE, dates.until()[i]);
        put(row, LineFeature.SINCE_OFFER, offers.since()[i]);
        put(row, LineFeature.UNTIL_OFFER, offers.until()[i]);
    }

    private static int clip(int distance) {
        return Math.max(-MOST_DISTANCE, Math.min(MOST_DISTANCE, distance));
    }

    private void putPosition(int i, float[] row) {
        int n = lines.size();
        put(row, LineFeature.LINE, clip(i));
        put(row, LineFeature.LINES_AFTER, clip(n - 1 - i));
        put(row, LineFeature.LINE_POSITION, (float) i / n);
        put(row, LineFeature.POSITION, (float) marks.charactersBefore[i] / marks.charactersBefore[n]);
        put(row, LineFeature.GOOD, marks.good[i]);
        put(row, LineFeature.SINCE_GOOD, goodLines.since()[i]);
        put(row, LineFeature.UNTIL_GOOD, goodLines.until()[i]);
        float allGood = Math.max(1, marks.goodBefore[n]);
        put(row, LineFeature.GOOD_BEFORE, marks.goodBefore[i] / allGood);
        put(row, LineFeature.GOOD_AFTER, (marks.goodBefore[n] - marks.goodBefore[i + 1]) / allGood);
        put(row, LineFeature.STRETCH_START, clip(i - marks.stretchStart));
        put(row, LineFeature.STRETCH_END, clip(i - marks.stretchEnd + 1));
        put(row, LineFeature.STRETCH_SHARE, marks.stretchCharacters / (float) Math.max(1, marks.goodCharacters));
    }

    private void putSurroundings(int i, float[] row) {
        int n = lines.size();
        put(row, LineFeature.GOOD_NEAR, between(marks.goodBefore, i - NEAR, i + NEAR + 1));
        put(row, LineFeature.GOOD_FAR, between(marks.goodBefore, i - FAR, i + FAR + 1));
        float before = Math.max(1, Math.min(i, AROUND));
        float after = Math.max(1, Math.min(n - 1 - i, AROUND));
        put(row, LineFeature.BEFORE_LENGTH, between(marks.charactersBefore, i - AROUND, i) / before);
        put(row, LineFeature.AFTER_LENGTH, between(marks.charactersBefore, i + 1, i + 1 + AROUND) / after);
        put(row, LineFeature.BEFORE_TERMINAL, between(marks.terminalBefore, i - AROUND, i) / before);
        put(row, LineFeature.AFTER_TERMINAL, between(marks.terminalBefore, i + 1, i + 1 + AROUND) / after);
        int heading = marks.heading[i];
        boolean near = heading >= 0 && i - heading <= HEADING_REACH;
        put(row, LineFeature.HEADING_DISTANCE, near ? i - heading : HEADING_REACH + 1);
        put(row, LineFeature.HEADING_KEYWORDS, near ? table.keywordShare(heading) : 0);
    }

    /** What running sums say about the lines from one to before another, as far as they exist. */
    private static int between(int[] sums, int from, int to) {
        return sums[Math.min(sums.length - 1, to)] - sums[Math.max(0, from)];
    }

    private void putPage(float[] row) {
        int n = lines.size();
        int characters = marks.charactersBefore[n];
        put(row, LineFeature.PAGE_CHARACTERS, (float) Math.log1p(characters));
        put(row, LineFeature.PAGE_LINES, n);
        put(row, LineFeature.PAGE_GOOD, marks.goodBefore[n]);
        put(row, LineFeature.PAGE_GOOD_SHARE, marks.goodCharacters / (float) Math.max(1, characters));
        put(row, LineFeature.PAGE_LONGEST, marks.longest);
    }

    private void putKeywords(int i, float[] row) {
        int heading = marks.heading[i];
        int above = heading >= 0 && i - heading <= HEADING_REACH ? table.keywords(heading) : 0;
        for (int k = 0; k < HEADING_START - KEYWORD_START; k++) {
            row[KEYWORD_START + k] = table.keywords(i) >> k & 1;
            row[HEADING_START + k] = above >> k & 1;
        }
    }

    private void putNeighbours(int i, float[] row) {
        int column = NEIGHBOUR_START;
        for (int step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
            int j = i + step;
            if (step != 0 && j >= 0 && j < lines.size()) {
                row[column] = table.characters(j);
                row[column + 1] = table.isTerminal(j) ? 1 : 0;
                row[column + 2] = table.keywordShare(j);
                row[column + 3] = smallWords[j];
                row[column + 4] = table.digits(j);
            } else if (step != 0) {
                Arrays.fill(row, column, column + NEIGHBOUR_COLUMNS, -1);
            }
            column += step == 0 ? 0 : NEIGHBOUR_COLUMNS;
        }
    }

    /** The names of the columns in their order. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (LineFeature feature : LineFeature.values()) {
            names.add(feature.name());
        }
        LineTable.keywordNames().forEach(name -> names.add("KEYWORD_" + name));
        LineTable.keywordNames().forEach(name -> names.add("HEADING_" + name));
        for (int step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
            if (step != 0) {
                for (String name : List.of("LENGTH", "TERMINAL", "KEYWORDS", "SMALL_WORDS", "DIGITS")) {
                    names.add("LINE_" + step + "_" + name);
                }
            }
        }
        return names;
    }
}
