package io.broadsheet.parser.internal.page;

import java.util.Arrays;

/**
 * Leaves out the inside of scripts and style sheets, which is most of many pages and which nothing reads but JSON-LD: the
 * HTML parser would copy every character of it.
 *
 * <p>Only the parser knows what is a script and what just looks like one in a title or an attribute. So every {@code
 * <script} and {@code <style} of the text is noted beforehand, and the parser says each time that it opens one. While both
 * counts agree, all that were met are real; and when the text that the parser asks for next then lies inside the last of
 * them, the parser is inside it too and does not miss the rest of it up to the end tag. Where they no longer agree, nothing
 * is left out any more.
 */
final class RawTexts {
    private static final String SCRIPT = "script";
    private static final String STYLE = "style";
    private static final String COMMENT = "!--";
    private static final String COMMENT_END = "-->";
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final int LONGEST_TAG = 1_000;
    /** How many characters the parser may have that it has not come to: the size of its buffer. */
    private static final int READ_AHEAD = 2_048;

    private final String text;
    /** Where one of the names stands after a {@code <} or {@code </}, or a comment begins, in rising order. */
    private int[] marks = new int[64];

    private int markCount;
    private int nextMark;

    private boolean commentsEnd = true;

    private final Count scripts = new Count();
    private final Count styles = new Count();
    private Count last = scripts;
    private int end;

    RawTexts(String text) {
        this.text = text;
    }

    /** Notes a {@code <}, which must lie after all that were noted before. */
    void note(int at) {
        int name = at + 1;
        name += name < text.length() && text.charAt(name) == '/' ? 1 : 0;
        char first = name < text.length() ? text.charAt(name) : ' ';
        boolean marks = switch (first) {
            case 's', 'S' -> isNamed(name, SCRIPT) || isNamed(name, STYLE);
            case '!' -> text.startsWith(COMMENT, name);
            default -> false;
        };
        if (marks) {
            add(name);
        }
    }

    private void add(int name) {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, 2 * markCount);
        }
        marks[markCount++] = name;
    }

    private boolean isNamed(int at, String name) {
        int after = at + name.length();
        return text.regionMatches(true, at, name, 0, name.length())
                && (after == text.length() || MarkupGuard.endsName(text.charAt(after)) || text.charAt(after) == '<');
    }

    /** The parser opens an element. */
    void opens(String name, String namespace) {
        if (name.equals(SCRIPT)) {
            scripts.open(namespace);
        } else if (name.equals(STYLE)) {
            styles.open(namespace);
        }
    }

    /** Where the parser may read on when it has all characters before an index: there, or where a raw text ends. */
    int resume(int at) {
        while (nextMark < markCount && marks[nextMark] <= at) {
            meet(marks[nextMark++]);
        }
        int read = at - READ_AHEAD;
        scripts.compare(read);
        styles.compare(read);
        return at < end && last.isInside(read) ? end : at;
    }

    /** Steps over what a mark begins, and the marks inside of it. */
    private void meet(int mark) {
        if (text.charAt(mark) == '!') {
            int close = commentsEnd ? text.indexOf(COMMENT_END, mark + COMMENT.length()) : -1;
            commentsEnd = close >= 0; // else each of many would be looked for up to the end of the page
            while (nextMark < markCount && marks[nextMark] < close) {
                nextMark++;
            }
        } else if (text.charAt(mark - 1) == '<') {
            open(mark);
        }
    }

    private void open(int mark) {
        String name = isNamed(mark, SCRIPT) ? SCRIPT : STYLE;
        last = name.equals(SCRIPT) ? scripts : styles;
        last.meet(mark);
        boolean plain = true;
        while (nextMark < markCount && !closes(marks[nextMark], name)) {
            plain &= text.charAt(marks[nextMark++] - 1) == '/';
        }
        // Where something else seems to begin inside, the end tag may be none, or the beginning was none.
        boolean left = plain && nextMark < markCount && !isData(mark, marks[nextMark]);
        end = left ? marks[nextMark] - 2 : 0;
    }

    private boolean closes(int mark, String name) {
        return text.charAt(mark - 1) == '/' && isNamed(mark, name);
    }

    /** Whether the attributes may speak of JSON: only then is a script read. */
    private boolean isData(int mark, int close) {
        char quote = 0;
        int most = Math.min(close, mark + LONGEST_TAG);
        for (int i = mark; i < most; i++) {
            char c = text.charAt(i);
            if (c == '>' && quote == 0) {
                return false;
            }
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
            if ((c | 0x20) == 'j' && text.regionMatches(true, i, "json", 0, 4)) {
                return true;
            }
        }
        return true;
    }

    /** How many elements of a name the text seems to hold up to the last mark, and how many the parser has opened. */
    private static final class Count {
        private int met;
        private int mark = -READ_AHEAD;
        private int opened;
        private boolean raw;
        private boolean lost;

        void meet(int newMark) {
            met++;
            mark = newMark;
        }

        void open(String namespace) {
            opened++;
            raw = namespace.equals(HTML); // inside a drawing they hold markup
        }

        /** Both must be the same once the parser has come past the mark. */
        void compare(int read) {
            lost |= read >= mark && opened != met;
        }

        boolean isInside(int read) {
            return read >= mark && raw && !lost;
        }
    }
}
