package io.broadsheet.render.markdown;

import io.broadsheet.model.Deleted;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Highlight;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineCode;
import io.broadsheet.model.InlineQuote;
import io.broadsheet.model.InlineVisitor;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.Inserted;
import io.broadsheet.model.LanguageSpan;
import io.broadsheet.model.LineBreak;
import io.broadsheet.model.Link;
import io.broadsheet.model.NoteRef;
import io.broadsheet.model.Strong;
import io.broadsheet.model.Subscript;
import io.broadsheet.model.Superscript;
import io.broadsheet.model.Text;
import io.broadsheet.model.UnknownInline;
import io.broadsheet.render.internal.CleanText;
import io.broadsheet.render.internal.LanguageTags;
import io.broadsheet.render.internal.Spaces;
import java.util.List;

/**
 * Running text as Markdown. Marks that Markdown has no sign for, and emphasis at a place where its sign would not be
 * taken for one, are HTML elements, as CommonMark permits.
 */
final class InlineMarkdown implements InlineVisitor<StringBuilder> {
    private final StringBuilder out = new StringBuilder();
    private final String lineBreak;
    /** What follows the piece that is being written. */
    private char next = ' ';

    private boolean inLink;

    private InlineMarkdown(String lineBreak) {
        this.lineBreak = lineBreak;
    }

    /** {@return text of a paragraph, in which lines may end} */
    static String paragraph(List<Inline> content) {
        return of(content, "\\\n");
    }

    /** {@return text of a heading, which is one line} */
    static String line(List<Inline> content) {
        return of(content, " ");
    }

    /** {@return text of a table cell, which is one line} */
    static String cell(List<Inline> content) {
        return of(content, "<br>");
    }

    private static String of(List<Inline> content, String lineBreak) {
        InlineMarkdown markdown = new InlineMarkdown(lineBreak);
        markdown.write(content);
        String text = markdown.out.toString().stripTrailing();
        // The backslash of a line break at the very end would stand for itself.
        boolean broken = text.length() < markdown.out.length() && markdown.out.charAt(text.length()) == '\n';
        return (broken && text.endsWith("\\") ? text.substring(0, text.length() - 1) : text).strip();
    }

    private void write(List<Inline> content) {
        char after = next;
        for (int i = 0; i < content.size(); i++) {
            next = i + 1 < content.size() ? first(content.get(i + 1)) : after;
            content.get(i).accept(this);
        }
        next = after;
    }

    /** The first character of a piece; a mark counts as a letter, so that two signs never meet. */
    private static char first(Inline piece) {
        if (piece instanceof Text text) {
            String clean = CleanText.clean(text.text());
            return clean.isEmpty() ? 'x' : clean.charAt(0);
        }
        return piece instanceof LineBreak ? ' ' : 'x';
    }

    private static boolean isOpen(char c) {
        return c == ' ' || c == '\n' || c == '\t' || ",.;:!?)\"'’”".indexOf(c) >= 0;
    }

    private void mark(String sign, String element, List<Inline> content) {
        String text = Inlines.text(content);
        char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
        boolean plain = !text.isEmpty()
                && (before == ' ' || before == '\n' || before == '(')
                && isOpen(next)
                && isWord(text.charAt(0))
                && isWord(text.charAt(text.length() - 1))
                && content.get(0) instanceof Text
                && content.get(content.size() - 1) instanceof Text;
        if (plain) {
            out.append(sign);
            char outer = next;
            next = 'x';
            write(content);
            next = outer;
            out.append(sign);
        } else {
            element(element, content);
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private void element(String element, List<Inline> content) {
        out.append('<').append(element).append('>');
        write(content);
        int space = element.indexOf(' ');
        out.append("</")
                .append(space < 0 ? element : element.substring(0, space))
                .append('>');
    }

    @Override
    public StringBuilder visitText(Text text) {
        MarkdownText.append(text.text(), out);
        return out;
    }

    @Override
    public StringBuilder visitLink(Link link) {
        return link(MarkdownText.target(link.url().value()), link.content());
    }

    private StringBuilder link(String target, List<Inline> content) {
        if (inLink) {
            // Links do not nest.
            write(content);
            return out;
        }
        inLink = true;
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == '!') {
            // Without the backslash the link would be a picture.
            out.insert(last, '\\');
        }
        out.append('[');
        write(content);
        out.append("](").append(target).append(')');
        inLink = false;
        return out;
    }

    @Override
    public StringBuilder visitEmphasis(Emphasis emphasis) {
        mark("*", "em", emphasis.content());
        return out;
    }

    @Override
    public StringBuilder visitStrong(Strong strong) {
        mark("**", "strong", strong.content());
        return out;
    }

    @Override
    public StringBuilder visitSubscript(Subscript subscript) {
        element("sub", subscript.content());
        return out;
    }

    @Override
    public StringBuilder visitSuperscript(Superscript superscript) {
        element("sup", superscript.content());
        return out;
    }

    /** The fence is longer than any run of back ticks inside; a bar would end a table cell even here. */
    @Override
    public StringBuilder visitInlineCode(InlineCode inlineCode) {
        String raw = ' ' + CleanText.clean(Inlines.text(inlineCode.content())) + ' ';
        String text = Spaces.collapse(raw);
        // Spaces at the ends would be lost inside the fences.
        MarkdownText.append(raw.startsWith(' ' + text.substring(0, Math.min(1, text.length()))) ? "" : " ", out);
        if (text.isEmpty() || (lineBreak.equals("<br>") && text.indexOf('|') >= 0)) {
            MarkdownText.append(text, out);
            return out;
        }
        String fence = "`".repeat(longestRun(text) + 1);
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        // Two fences side by side would be one.
        if (out.length() > 0 && out.charAt(out.length() - 1) == '`') {
            out.append("<!-- -->");
        }
        out.append(fence).append(pad).append(text).append(pad).append(fence);
        MarkdownText.append(raw.endsWith(text + ' ') ? "" : " ", out);
        return out;
    }

    static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Quotation marks that the text has already are not doubled. */
    @Override
    public StringBuilder visitInlineQuote(InlineQuote inlineQuote) {
        String text = Inlines.text(inlineQuote.content());
        boolean marked = !text.isEmpty() && "\"'“‘«„‹「『”".indexOf(text.charAt(0)) >= 0;
        out.append(marked ? "" : "“");
        write(inlineQuote.content());
        out.append(marked ? "" : "”");
        return out;
    }

    @Override
    public StringBuilder visitLineBreak(LineBreak line) {
        boolean start = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
        if (!start) {
            while (out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            out.append(lineBreak);
        }
        return out;
    }

    @Override
    public StringBuilder visitDeleted(Deleted deleted) {
        element("del", deleted.content());
        return out;
    }

    @Override
    public StringBuilder visitInserted(Inserted inserted) {
        element("ins", inserted.content());
        return out;
    }

    @Override
    public StringBuilder visitHighlight(Highlight highlight) {
        element("mark", highlight.content());
        return out;
    }

    @Override
    public StringBuilder visitLanguageSpan(LanguageSpan languageSpan) {
        String tag = LanguageTags.checked(languageSpan.language()).orElse("");
        if (tag.isEmpty()) {
            write(languageSpan.content());
        } else {
            element("span lang=\"" + tag + "\"", languageSpan.content());
        }
        return out;
    }

    @Override
    public StringBuilder visitNoteRef(NoteRef noteRef) {
        String id = BlockMarkdown.anchor(noteRef.noteId());
        if (id.isEmpty()) {
            write(noteRef.content());
            return out;
        }
        return link("#" + id, noteRef.content());
    }

    @Override
    public StringBuilder visitUnknownInline(UnknownInline unknownInline) {
        write(unknownInline.content());
        return out;
    }
}
