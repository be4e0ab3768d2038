package io.broadsheet.parser.internal.wire;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A line made ready for the grammars: composed (NFC), every run of spaces one space, no invisible characters, no space
 * at either end, and no longer than a limit. Indices of it lead back to the line as given.
 */
public final class PrintedLine {
    private final String text;
    private final int first;
    private final int @Nullable [] offsets;
    private final boolean unspaced;

    private PrintedLine(String text, int classes, int first, int @Nullable [] offsets) {
        this.text = text;
        this.first = first;
        this.offsets = offsets;
        this.unspaced = (classes & Characters.UNSPACED) != 0;
    }

    /**
     * The beginning of a line.
     *
     * @param line the line as given
     * @param limit the most characters of it to read
     * @return the beginning
     */
    public static PrintedLine beginningOf(String line, int limit) {
        return of(line, 0, Math.min(line.length(), limit));
    }

    /**
     * The end of a line.
     *
     * @param line the line as given
     * @param limit the most characters of it to read
     * @return the end
     */
    public static PrintedLine endOf(String line, int limit) {
        return of(line, Math.max(0, line.length() - limit), line.length());
    }

    private static PrintedLine of(String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isUnprinted(line.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isUnprinted(line.charAt(end - 1))) {
            end--;
        }
        String part = line.substring(start, end);
        int classes = Characters.in(part);
        return isPlain(part, classes) ? new PrintedLine(part, classes, start, null) : clean(part, start);
    }

    private static boolean isPlain(String text, int classes) {
        return (classes & Characters.UNPLAIN) == 0
                && !text.contains("  ")
                && ((classes & Characters.COMPOSING) == 0 || Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    private static PrintedLine clean(String part, int start) {
        StringBuilder out = new StringBuilder(part.length());
        int[] offsets = new int[part.length() * 3 + 1];
        int at = 0;
        while (at < part.length()) {
            char c = part.charAt(at);
            int next = at + 1;
            if (Characters.isBlank(c)) {
                if (out.charAt(out.length() - 1) != ' ') {
                    offsets[out.length()] = start + at;
                    out.append(' ');
                }
            } else if (!Characters.isInvisible(c)) {
                next = endOfCluster(part, at);
                append(part, at, next, start, out, offsets);
            }
            at = next;
        }
        offsets[out.length()] = start + part.length();
        String text = out.toString();
        return new PrintedLine(text, Characters.in(text), start, offsets);
    }

    private static void append(String part, int at, int next, int start, StringBuilder out, int[] offsets) {
        String cluster = part.substring(at, next);
        String composed = next == at + 1 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
        // Composing never makes a cluster longer than three times its length.
        for (int i = 0; i < composed.length(); i++) {
            offsets[out.length()] = start + at + Math.min(i, next - at - 1);
            out.append(composed.charAt(i));
        }
    }

    /** A letter with its combining marks, or a run of Hangul letters that compose. */
    private static int endOfCluster(String text, int at) {
        int end = at + 1;
        while (end < text.length() && continuesCluster(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean continuesCluster(char c) {
        int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (c >= 0x1160 && c <= 0x11FF);
    }

    /**
     * The cleaned text.
     *
     * @return the text, empty for a blank line
     */
    public String text() {
        return text;
    }

    /**
     * Says whether a character of a script without spaces between words stands in the line.
     *
     * @return true for Chinese, Japanese and Korean lines, and for those that quote them
     */
    public boolean hasUnspaced() {
        return unspaced;
    }

    /**
     * Where a character of the text stands in the line as given.
     *
     * @param index an index of the text, or its length
     * @return the index in the line as given
     */
    public int offset(int index) {
        return offsets == null ? first + index : offsets[index];
    }
}
