package io.broadsheet.parser.internal.page;

import java.io.Reader;

/**
 * Hands a text to the HTML parser buffer by buffer and looks at the deadline each time, which stops the parser from
 * inside, without a second thread.
 */
final class GuardedReader extends Reader {
    private final String text;
    private final RawTexts rawTexts;
    private final Deadline deadline;
    private int next;

    GuardedReader(String text, RawTexts rawTexts, Deadline deadline) {
        this.text = text;
        this.rawTexts = rawTexts;
        this.deadline = deadline;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        deadline.look();
        next = rawTexts.resume(next);
        if (next == text.length()) {
            return -1;
        }
        int count = Math.min(length, text.length() - next);
        text.getChars(next, next + count, target, offset);
        next += count;
        return count;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
