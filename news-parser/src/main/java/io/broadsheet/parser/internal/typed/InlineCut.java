package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.LineBreak;
import io.broadsheet.model.Text;
import java.util.List;

/** Cuts running text by positions in its plain text, marks kept. */
public final class InlineCut {
    private final int from;
    private final int to;
    private final InlineBuilder out = new InlineBuilder();
    private int at;

    private InlineCut(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Takes a part of running text.
     *
     * @param content running text
     * @param from index into its plain text of the first character to take
     * @param to index after the last character to take
     * @return that part in canonical form, without white space at its ends
     */
    public static List<Inline> range(List<Inline> content, int from, int to) {
        InlineCut cut = new InlineCut(from, to);
        cut.take(content);
        return cut.out.build();
    }

    private void take(List<Inline> content) {
        for (Inline piece : content) {
            if (piece instanceof Text text) {
                take(text.text());
            } else if (piece instanceof LineBreak) {
                if (at >= from && at < to) {
                    out.lineBreak();
                }
                at++;
            } else {
                out.open(inner -> Inlines.around(piece, inner));
                take(piece.content());
                out.close();
            }
        }
    }

    private void take(String text) {
        int start = Math.max(0, from - at);
        int end = Math.min(text.length(), to - at);
        if (start < end) {
            out.text(text.substring(start, end));
        }
        at += text.length();
    }
}
