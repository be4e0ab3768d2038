package io.broadsheet.model;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Builds running text from pieces of a page and brings it into its one form: white space is collapsed to one space, also
 * across marks, and dropped at both ends and around line breaks; characters are in NFC; marks are canonical (see {@link
 * Inlines}).
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
    private boolean pendingSpace;
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
            while (i < length && isOrdinary(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                append(out, text, start, i);
            }
            if (i < length) {
                pendingSpace |= isSpace(text.charAt(i++));
            }
        }
        return this;
    }

    private void append(StringBuilder out, CharSequence text, int from, int to) {
        if (pendingSpace && !atStart) {
            out.append(' ');
        }
        pendingSpace = false;
        atStart = false;
        out.append(text, from, to);
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
            pendingSpace = false;
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
        if (pendingSpace && !atStart) {
            top().text.append(' ');
            pendingSpace = false;
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

    /** A line break or a space before an empty mark may have been left at the end. */
    private static List<Inline> trimEnd(List<Inline> content) {
        List<Inline> out = content;
        while (!out.isEmpty()) {
            Inline last = out.get(out.size() - 1);
            boolean trailingText = last instanceof Text text && text.text().endsWith(" ");
            if (!(last instanceof LineBreak) && !trailingText) {
                return out;
            }
            out = new ArrayList<>(out.subList(0, out.size() - 1));
            if (last instanceof Text text && !text.text().isBlank()) {
                out.add(new Text(text.text().stripTrailing()));
            }
        }
        return out;
    }

    private Frame top() {
        return open.element();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u0085' || (c >= '\u1680' && Character.isSpaceChar(c));
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060' || (c >= '\u007F' && c < '\u00A0');
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
