package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.Checkpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts flattened text into its blocks. A line is a block, unless the text is wrapped: then the lines up to the next
 * blank one belong together.
 */
final class TextLines {
    private static final int WIDEST_WRAP = 120;
    private static final int NARROWEST_WRAP = 40;

    private TextLines() {}

    /**
     * Cuts a text.
     *
     * @param checkpoint called for every line
     * @return the blocks in order, white space collapsed, none empty
     */
    static List<String> of(String text, Checkpoint checkpoint) {
        List<String> out = new ArrayList<>();
        List<String> group = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            checkpoint.check();
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = collapse(text, at, end);
            if (line.isEmpty()) {
                flush(group, out);
            } else {
                group.add(line);
            }
            at = end + 1;
        }
        flush(group, out);
        return out;
    }

    private static void flush(List<String> group, List<String> out) {
        if (isWrapped(group)) {
            out.add(String.join(" ", group));
        } else {
            out.addAll(group);
        }
        group.clear();
    }

    /** Lines of nearly the same width, each full up to the next word, are one paragraph that was wrapped. */
    private static boolean isWrapped(List<String> group) {
        if (group.size() < 2) {
            return false;
        }
        int widest = group.stream().mapToInt(String::length).max().orElse(0);
        if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return false;
        }
        for (int i = 0; i + 1 < group.size(); i++) {
            String next = group.get(i + 1);
            int space = next.indexOf(' ');
            int firstWord = space < 0 ? next.length() : space;
            if (group.get(i).length() + 1 + firstWord <= widest) {
                return false;
            }
        }
        return true;
    }

    private static String collapse(String text, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        boolean space = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0' || Character.isSpaceChar(c)) {
                space = true;
            } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
