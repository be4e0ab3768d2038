package io.broadsheet.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text as a whole: its plain text and its canonical form.
 *
 * <p>In the canonical form neighbouring texts are one, nothing is empty, equal neighbouring marks are one, no mark
 * stands inside its like, and marks are nested in a fixed order: link, note reference, quotation, language, deleted,
 * inserted, strong, emphasis, highlight, unknown, code, subscript, superscript. White space is left alone: {@link
 * InlineBuilder} collapses it.
 */
public final class Inlines {
    /** The rank around text that no mark encloses. */
    private static final int OUTSIDE = -1;

    private Inlines() {}

    /**
     * Gives the text without its marks.
     *
     * @param content running text
     * @return the text; a line break becomes a newline
     */
    public static String text(List<? extends Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Text only) {
            return only.text();
        }
        StringBuilder out = new StringBuilder();
        appendText(content, out);
        return out.toString();
    }

    private static void appendText(List<? extends Inline> content, StringBuilder out) {
        for (Inline piece : content) {
            if (piece instanceof Text text) {
                out.append(text.text());
            } else if (piece instanceof LineBreak) {
                out.append('\n');
            } else {
                appendText(piece.content(), out);
            }
        }
    }

    /**
     * Brings running text into its one form.
     *
     * @param content running text
     * @return the same text in canonical form; the same list when it is in that form already
     */
    public static List<Inline> canonical(List<Inline> content) {
        if (isCanonical(content, OUTSIDE)) {
            return content;
        }
        List<Run> runs = new ArrayList<>();
        flatten(content, Run.NO_MARKS, runs);
        return build(runs, 0, runs.size(), 0);
    }

    /** Whether neighbours differ and marks are nested in their order, all of them inside the given rank. */
    private static boolean isCanonical(List<Inline> content, int outer) {
        Inline before = null;
        for (Inline piece : content) {
            boolean fits = piece instanceof Text text
                    ? !text.text().isEmpty() && !(before instanceof Text)
                    : piece instanceof LineBreak || isCanonicalMark(piece, outer, before);
            if (!fits) {
                return false;
            }
            before = piece;
        }
        return true;
    }

    private static boolean isCanonicalMark(Inline mark, int outer, @Nullable Inline before) {
        int rank = mark.accept(Rank.INSTANCE);
        return rank > outer
                && !mark.content().isEmpty()
                && !(before != null && Run.sameMark(before, mark))
                && isCanonical(mark.content(), rank);
    }

    /**
     * Puts a mark around other text.
     *
     * @param mark a mark, such as a {@link Link}
     * @param content what it shall enclose
     * @return the same mark around the content; text and line breaks are given back as they are
     */
    public static Inline around(Inline mark, List<Inline> content) {
        return mark.accept(new Rewrap(content));
    }

    private static void flatten(List<Inline> content, @Nullable Inline[] marks, List<Run> runs) {
        for (Inline piece : content) {
            if (piece instanceof Text text) {
                if (!text.text().isEmpty()) {
                    runs.add(new Run(text, marks));
                }
            } else if (piece instanceof LineBreak) {
                runs.add(new Run(piece, marks));
            } else {
                flatten(piece.content(), Run.with(marks, piece), runs);
            }
        }
    }

    /** Nests the runs from..to by the marks of the given rank and those after it. */
    private static List<Inline> build(List<Run> runs, int from, int to, int firstRank) {
        int rank = firstRank;
        while (rank < Run.RANKS && !anyMarked(runs, from, to, rank)) {
            rank++;
        }
        if (rank == Run.RANKS) {
            return mergeTexts(runs.subList(from, to));
        }
        List<Inline> out = new ArrayList<>();
        int start = from;
        while (start < to) {
            Inline mark = runs.get(start).marks[rank];
            int end = start + 1;
            while (end < to && Run.sameMark(mark, runs.get(end).marks[rank])) {
                end++;
            }
            List<Inline> inner = build(runs, start, end, rank + 1);
            if (mark == null) {
                out.addAll(inner);
            } else {
                out.add(around(mark, inner));
            }
            start = end;
        }
        return out;
    }

    private static boolean anyMarked(List<Run> runs, int from, int to, int rank) {
        for (int i = from; i < to; i++) {
            if (runs.get(i).marks[rank] != null) {
                return true;
            }
        }
        return false;
    }

    private static List<Inline> mergeTexts(List<Run> runs) {
        if (runs.size() == 1) {
            return List.of(runs.get(0).leaf);
        }
        List<Inline> out = new ArrayList<>(runs.size());
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            if (run.leaf instanceof Text piece) {
                text.append(piece.text());
            } else {
                flush(text, out);
                out.add(run.leaf);
            }
        }
        flush(text, out);
        return out;
    }

    private static void flush(StringBuilder text, List<Inline> out) {
        if (text.length() > 0) {
            out.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    /** A text or line break with the marks around it, one a rank; the outermost of its kind wins. */
    private static final class Run {
        static final int RANKS = 13;
        static final @Nullable Inline[] NO_MARKS = new @Nullable Inline[RANKS];

        final Inline leaf;
        final @Nullable Inline[] marks;

        Run(Inline leaf, @Nullable Inline[] marks) {
            this.leaf = leaf;
            this.marks = marks;
        }

        static @Nullable Inline[] with(@Nullable Inline[] marks, Inline mark) {
            int rank = mark.accept(Rank.INSTANCE);
            if (marks[rank] != null) {
                return marks;
            }
            @Nullable Inline[] more = marks.clone();
            more[rank] = mark;
            return more;
        }

        static boolean sameMark(@Nullable Inline a, @Nullable Inline b) {
            if (a == null || b == null) {
                return a == b;
            }
            return a == b
                    || (a.getClass() == b.getClass() && around(a, List.of()).equals(around(b, List.of())));
        }
    }

    /** The place of a mark in the fixed nesting order, from outside to inside. */
    private static final class Rank implements InlineVisitor<Integer> {
        static final Rank INSTANCE = new Rank();

        @Override
        public Integer visitText(Text text) {
            throw new IllegalStateException("text is no mark");
        }

        @Override
        public Integer visitLineBreak(LineBreak lineBreak) {
            throw new IllegalStateException("a line break is no mark");
        }

        @Override
        public Integer visitLink(Link link) {
            return 0;
        }

        @Override
        public Integer visitNoteRef(NoteRef noteRef) {
            return 1;
        }

        @Override
        public Integer visitInlineQuote(InlineQuote inlineQuote) {
            return 2;
        }

        @Override
        public Integer visitLanguageSpan(LanguageSpan languageSpan) {
            return 3;
        }

        @Override
        public Integer visitDeleted(Deleted deleted) {
            return 4;
        }

        @Override
        public Integer visitInserted(Inserted inserted) {
            return 5;
        }

        @Override
        public Integer visitStrong(Strong strong) {
            return 6;
        }

        @Override
        public Integer visitEmphasis(Emphasis emphasis) {
            return 7;
        }

        @Override
        public Integer visitHighlight(Highlight highlight) {
            return 8;
        }

        @Override
        public Integer visitUnknownInline(UnknownInline unknownInline) {
            return 9;
        }

        @Override
        public Integer visitInlineCode(InlineCode inlineCode) {
            return 10;
        }

        @Override
        public Integer visitSubscript(Subscript subscript) {
            return 11;
        }

        @Override
        public Integer visitSuperscript(Superscript superscript) {
            return 12;
        }
    }

    /** The same mark around other content. */
    private record Rewrap(List<Inline> content) implements InlineVisitor<Inline> {
        @Override
        public Inline visitText(Text text) {
            return text;
        }

        @Override
        public Inline visitLineBreak(LineBreak lineBreak) {
            return lineBreak;
        }

        @Override
        public Inline visitLink(Link link) {
            return new Link(link.url(), content);
        }

        @Override
        public Inline visitNoteRef(NoteRef noteRef) {
            return new NoteRef(noteRef.noteId(), content);
        }

        @Override
        public Inline visitInlineQuote(InlineQuote inlineQuote) {
            return new InlineQuote(content);
        }

        @Override
        public Inline visitLanguageSpan(LanguageSpan languageSpan) {
            return new LanguageSpan(languageSpan.language(), content);
        }

        @Override
        public Inline visitDeleted(Deleted deleted) {
            return new Deleted(content);
        }

        @Override
        public Inline visitInserted(Inserted inserted) {
            return new Inserted(content);
        }

        @Override
        public Inline visitStrong(Strong strong) {
            return new Strong(content);
        }

        @Override
        public Inline visitEmphasis(Emphasis emphasis) {
            return new Emphasis(content);
        }

        @Override
        public Inline visitHighlight(Highlight highlight) {
            return new Highlight(content);
        }

        @Override
        public Inline visitUnknownInline(UnknownInline unknownInline) {
            return new UnknownInline(unknownInline.type(), content);
        }

        @Override
        public Inline visitInlineCode(InlineCode inlineCode) {
            return new InlineCode(content);
        }

        @Override
        public Inline visitSubscript(Subscript subscript) {
            return new Subscript(content);
        }

        @Override
        public Inline visitSuperscript(Superscript superscript) {
            return new Superscript(content);
        }
    }
}
