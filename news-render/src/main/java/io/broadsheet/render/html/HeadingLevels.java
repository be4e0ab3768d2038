package io.broadsheet.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of headings in the document. Below the headline, which is the first, each is one level deeper than the
 * heading that it stands under: stories often begin with the third or fourth level, and HTML allows none to be skipped.
 */
final class HeadingLevels {
    /** The levels of the story, outermost last, of the headings that the next one may stand under. */
    private final Deque<Integer> open = new ArrayDeque<>();

    /** The level in the document, 2 to 6, of a heading that has the given one in the story. */
    int next(int level) {
        while (!open.isEmpty() && open.element() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(6, open.size() + 1);
    }

    /** Takes note of a title of the second level. */
    void title() {
        open.clear();
        open.push(2);
    }
}
