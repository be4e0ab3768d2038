package io.broadsheet.render.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The invisible characters that turn the direction of text. One that is left open would turn whatever stands below it
 * on a terminal, so each line closes what it opens and closes nothing else.
 */
final class BidiControls {
    private static final char POP_EMBEDDING = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private BidiControls() {}

    /** The line with its controls in pairs; the line itself when it has none. */
    static CharSequence balanced(CharSequence line) {
        int first = 0;
        while (first < line.length() && !isControl(line.charAt(first))) {
            first++;
        }
        return first == line.length() ? line : balanced(line, first);
    }

    private static CharSequence balanced(CharSequence line, int first) {
        StringBuilder out = new StringBuilder(line.length() + 4).append(line, 0, first);
        Deque<Character> open = new ArrayDeque<>();
        for (int i = first; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isControl(c)) {
                out.append(c);
            } else if (c != POP_EMBEDDING && c != POP_ISOLATE) {
                open.push(isIsolate(c) ? POP_ISOLATE : POP_EMBEDDING);
                out.append(c);
            } else if (!open.isEmpty() && open.element() == c) {
                out.append(open.pop());
            }
        }
        open.forEach(out::append);
        return out;
    }

    private static boolean isControl(char c) {
        return (c >= '\u202A' && c <= '\u202E') || isIsolate(c) || c == POP_ISOLATE;
    }

    private static boolean isIsolate(char c) {
        return c >= '\u2066' && c <= '\u2068';
    }
}
