package io.broadsheet.model;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds running text from pieces of a page and brings it into its one form: white space is collapsed to one space,
 * also across marks, and dropped at both ends and around line breaks; characters are in NFC; marks are canonical (see
 * {@link Inlines}).
 *
 * <pre>{@code
 * List<Inline> content = new InlineBuilder()
 *         .text("Read the ")
 *         .open(inner -> new Link(WebUrl.of("https://paper.example/accord"), inner))
 *         .text("four-page accord")
 *         .close()
 *         .text(".")
 *         .build();
 * }</pre>
 *
 * <p>Not safe for several threads.
 */
public final class InlineBuilder {
    private final Deque<Frame> open = new ArrayDeque<>();
    private int ignoredMarks;

    /** Where white space was seen that has not been written yet; it is written when more text follows. */
    private @Nullable Frame spaceIn;

    private boolean atStart = true;

    /** Starts with no text. */
    public InlineBuilder() {
        open.push(new Frame(content -> new UnknownInline("root", content)));
    }

    /**
     * Adds text.
     *
     * @param text any text; white space is collapsed, no-break spaces included
     * @return this builder
     */
    public InlineBuilder text(CharSequence text) {
        StringBuilder out = top().text;
        int length = text.length();
        int i = 0;
        while (i < length) {
            int start = i;
            i = endOfRun(text, start);
            if (i > start) {
                append(out, text, start, i);
            }
            if (i < length) {
                see(text.charAt(i++));
            }
        }
        return this;
    }

    /** Where what can be copied as it is ends: words with one plain space between them. */
    private static int endOfRun(CharSequence text, int from) {
        int length = text.length();
        int at = from;
        while (at < length) {
            char c = text.charAt(at);
            boolean between = c == ' ' && at > from && at + 1 < length && isOrdinary(text.charAt(at + 1));
            if (!between && !isOrdinary(c)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private void append(StringBuilder out, CharSequence text, int from, int to) {
        if (spaceIn != null && !atStart) {
            spaceIn.text.append(' ');
        }
        spaceIn = null;
        atStart = false;
        out.append(text, from, to);
    }

    private void see(char c) {
        if (spaceIn == null && isSpace(c)) {
            spaceIn = top();
        }
    }

    /** Neither white space nor invisible. */
    private static boolean isOrdinary(char c) {
        return c > ' ' && (c < '\u007F' || (c > '\u00A0' && !isInvisible(c) && !isSpace(c)));
    }

    /**
     * Adds a line break; several in a row and those at either end count as none.
     *
     * @return this builder
     */
    public InlineBuilder lineBreak() {
        if (!atStart) {
            Frame frame = top();
            frame.flush();
            frame.content.add(new LineBreak());
            atStart = true;
            spaceIn = null;
        }
        return this;
    }

    /**
     * Opens a mark; what is added until {@link #close} stands inside it.
     *
     * @param mark makes the mark around its content, such as {@code Strong::new}
     * @return this builder
     */
    public InlineBuilder open(Function<List<Inline>, Inline> mark) {
        if (open.size() >= Nesting.MAX_DEPTH / 2) {
            ignoredMarks++;
            return this;
        }
        open.push(new Frame(mark));
        return this;
    }

    /**
     * Closes the mark opened last.
     *
     * @return this builder
     * @throws IllegalStateException when no mark is open
     */
    public InlineBuilder close() {
        if (ignoredMarks > 0) {
            ignoredMarks--;
            return this;
        }
        if (open.size() == 1) {
            throw new IllegalStateException("no mark is open");
        }
        Frame frame = open.pop();
        frame.flush();
        if (spaceIn == frame) {
            spaceIn = top();
        }
        if (!frame.content.isEmpty()) {
            Frame outer = top();
            outer.flush();
            outer.content.add(frame.mark.apply(frame.content));
        }
        return this;
    }

    /** {@return whether nothing but white space was added} */
    public boolean isEmpty() {
        return open.stream().allMatch(frame -> frame.text.length() == 0 && frame.content.isEmpty());
    }

    /**
     * Gives what was added; marks still open are closed.
     *
     * @return the running text in canonical form, empty when there was none
     */
    public List<Inline> build() {
        while (open.size() > 1) {
            close();
        }
        Frame root = top();
        root.flush();
        return trimEnd(Inlines.canonical(root.content));
    }

    /** A line break may have been left at the end. */
    private static List<Inline> trimEnd(List<Inline> content) {
        int end = content.size();
        while (end > 0 && content.get(end - 1) instanceof LineBreak) {
            end--;
        }
        return List.copyOf(content.subList(0, end));
    }

    private Frame top() {
        return open.element();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u0085' || (c >= '\u1680' && Character.isSpaceChar(c));
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    private static final class Frame {
        final Function<List<Inline>, Inline> mark;
        final List<Inline> content = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        Frame(Function<List<Inline>, Inline> mark) {
            this.mark = mark;
        }

        void flush() {
            if (text.length() > 0) {
                content.add(new Text(composed(text.toString())));
                text.setLength(0);
            }
        }

        private static String composed(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) >= '\u0300') {
                    return Normalizer.normalize(text, Normalizer.Form.NFC);
                }
            }
            return text;
        }
    }
}
