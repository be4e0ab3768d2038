package io.broadsheet.render.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lays lines out: blank lines between parts, wrapping, and what stands before each line of a quotation or list item. No
 * line ends with a space.
 */
final class TextLayout {
    private static final int NARROWEST = 12;

    private final int width;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Margin> margins = new ArrayDeque<>();
    private boolean blankLineDue;

    TextLayout(int width) {
        this.width = width;
    }

    /** What stands before lines: once, then before all others. */
    private static final class Margin {
        final String first;
        final String others;
        boolean started;

        Margin(String first, String others) {
            this.first = first;
            this.others = others;
        }
    }

    /** Lines that follow stand behind a margin. */
    void indent(String first, String others) {
        margins.addLast(new Margin(first, others));
    }

    void outdent() {
        margins.removeLast();
    }

    /** A part of its own; nothing when the text is blank. */
    void paragraph(String text) {
        if (!text.isBlank()) {
            text.lines().forEach(this::wrapped);
            endPart();
        }
    }

    /** A line that is never wrapped and may stand right below another. */
    void line(String text) {
        write(text);
    }

    /** What follows stands behind a blank line. */
    void endPart() {
        blankLineDue = out.length() > 0;
    }

    /** What follows stands right below. */
    void joinNext() {
        blankLineDue = false;
    }

    /** A part below which the next one follows without a blank line; nothing when the text is blank. */
    void title(String text) {
        if (!text.isBlank()) {
            paragraph(text);
            joinNext();
        }
    }

    /** How much has been written. */
    int length() {
        return out.length();
    }

    int width() {
        return width;
    }

    void writeTo(Appendable target) throws IOException {
        target.append(Normalizer.normalize(out, Normalizer.Form.NFC));
    }

    private void wrapped(String line) {
        if (width == 0) {
            write(line);
            return;
        }
        int margin =
                margins.stream().mapToInt(each -> DisplayWidth.of(each.others)).sum();
        new LineWrapper(Math.max(NARROWEST, width - margin)).wrap(line).forEach(this::write);
    }

    private void write(String line) {
        if (blankLineDue) {
            blankLineDue = false;
            StringBuilder blank = new StringBuilder();
            margins.forEach(margin -> blank.append(margin.started ? margin.others : ""));
            appendLine(blank);
        }
        StringBuilder full = new StringBuilder();
        for (Margin margin : margins) {
            full.append(margin.started ? margin.others : margin.first);
            margin.started = true;
        }
        appendLine(full.append(BidiControls.balanced(line)));
    }

    private void appendLine(CharSequence line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) <= ' ' || Character.isSpaceChar(line.charAt(end - 1)))) {
            end--;
        }
        out.append(line, 0, end).append('\n');
    }
}
