package io.broadsheet.render.text;

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
import io.broadsheet.model.WebUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Running text without marks; line breaks become line feeds. Remembers the addresses for the footnotes of one document.
 */
final class InlineText implements InlineVisitor<StringBuilder> {
    private final LinkStyle links;
    private final Map<WebUrl, Integer> numbers = new LinkedHashMap<>();
    private StringBuilder out = new StringBuilder();

    InlineText(LinkStyle links) {
        this.links = links;
    }

    String of(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Text text) {
            return PlainText.line(text.text());
        }
        out = new StringBuilder();
        append(content);
        return out.toString().strip();
    }

    /** The text in one line. */
    String lineOf(List<Inline> content) {
        return PlainText.line(of(content));
    }

    boolean keepsAddresses() {
        return links != LinkStyle.DROPPED;
    }

    /** What the style puts behind the text of a link, with a space before it; empty where addresses are dropped. */
    String address(WebUrl url) {
        return switch (links) {
            case DROPPED -> "";
            case INLINE -> " (" + url.value() + ")";
            case FOOTNOTES -> " [" + numbers.computeIfAbsent(url, any -> numbers.size() + 1) + "]";
        };
    }

    /** The lines of the footnotes. */
    List<String> footnotes() {
        List<String> lines = new ArrayList<>();
        numbers.forEach((url, number) -> lines.add("[" + number + "] " + url.value()));
        return lines;
    }

    private StringBuilder append(List<Inline> content) {
        content.forEach(piece -> piece.accept(this));
        return out;
    }

    @Override
    public StringBuilder visitText(Text text) {
        String spaced = PlainText.spaced(text.text());
        boolean spaceBefore = out.length() > 0 && out.charAt(out.length() - 1) <= ' ';
        out.append(spaced, spaceBefore && spaced.startsWith(" ") ? 1 : 0, spaced.length());
        return out;
    }

    @Override
    public StringBuilder visitLineBreak(LineBreak lineBreak) {
        out.append('\n');
        return out;
    }

    @Override
    public StringBuilder visitLink(Link link) {
        append(link.content());
        if (!Inlines.text(link.content()).strip().equals(link.url().value())) {
            out.append(address(link.url()));
        }
        return out;
    }

    /** Raised and lowered digits must not run into the digits before them. */
    @Override
    public StringBuilder visitSuperscript(Superscript superscript) {
        out.append(Scripts.raised(Inlines.text(superscript.content()), endsWithDigit()));
        return out;
    }

    @Override
    public StringBuilder visitSubscript(Subscript subscript) {
        out.append(Scripts.lowered(Inlines.text(subscript.content()), endsWithDigit()));
        return out;
    }

    private boolean endsWithDigit() {
        return out.length() > 0 && Character.isDigit(out.charAt(out.length() - 1));
    }

    @Override
    public StringBuilder visitNoteRef(NoteRef noteRef) {
        boolean joined = out.length() > 0 && Character.isLetterOrDigit(out.charAt(out.length() - 1));
        out.append(joined ? "[" : "");
        append(noteRef.content());
        out.append(joined ? "]" : "");
        return out;
    }

    @Override
    public StringBuilder visitEmphasis(Emphasis emphasis) {
        return append(emphasis.content());
    }

    @Override
    public StringBuilder visitStrong(Strong strong) {
        return append(strong.content());
    }

    @Override
    public StringBuilder visitInlineCode(InlineCode inlineCode) {
        return append(inlineCode.content());
    }

    @Override
    public StringBuilder visitInlineQuote(InlineQuote inlineQuote) {
        return append(inlineQuote.content());
    }

    @Override
    public StringBuilder visitDeleted(Deleted deleted) {
        return append(deleted.content());
    }

    @Override
    public StringBuilder visitInserted(Inserted inserted) {
        return append(inserted.content());
    }

    @Override
    public StringBuilder visitHighlight(Highlight highlight) {
        return append(highlight.content());
    }

    @Override
    public StringBuilder visitLanguageSpan(LanguageSpan languageSpan) {
        return append(languageSpan.content());
    }

    @Override
    public StringBuilder visitUnknownInline(UnknownInline unknownInline) {
        return append(unknownInline.content());
    }
}
