package io.broadsheet.render.html;

import io.broadsheet.model.Deleted;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Highlight;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineCode;
import io.broadsheet.model.InlineQuote;
import io.broadsheet.model.InlineVisitor;
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
import java.util.List;
import java.util.Optional;

/** Writes running text. */
final class InlineHtml implements InlineVisitor<HtmlWriter> {
    private final HtmlWriter out;
    private final NoteNumbers notes;
    private boolean insideLink;

    InlineHtml(HtmlWriter out, NoteNumbers notes) {
        this.out = out;
        this.notes = notes;
    }

    HtmlWriter write(List<Inline> content) {
        content.forEach(piece -> piece.accept(this));
        return out;
    }

    private HtmlWriter write(Element element, Inline mark) {
        out.open(element);
        write(mark.content());
        return out.close();
    }

    @Override
    public HtmlWriter visitText(Text text) {
        return out.text(text.text());
    }

    @Override
    public HtmlWriter visitLineBreak(LineBreak lineBreak) {
        return out.open(Element.BR);
    }

    @Override
    public HtmlWriter visitLink(Link link) {
        out.open(Element.A).address(AddressAttribute.HREF, link.url());
        insideLink = true;
        write(link.content());
        insideLink = false;
        return out.close();
    }

    /** A link to the note, unless the article has no such note or a link is open. */
    @Override
    public HtmlWriter visitNoteRef(NoteRef noteRef) {
        Optional<String> target = notes.target(noteRef.noteId());
        if (insideLink || target.isEmpty()) {
            return write(noteRef.content());
        }
        out.open(Element.A).fragmentAddress(target.get());
        write(noteRef.content());
        return out.close();
    }

    @Override
    public HtmlWriter visitEmphasis(Emphasis emphasis) {
        return write(Element.EM, emphasis);
    }

    @Override
    public HtmlWriter visitStrong(Strong strong) {
        return write(Element.STRONG, strong);
    }

    @Override
    public HtmlWriter visitSubscript(Subscript subscript) {
        return write(Element.SUB, subscript);
    }

    @Override
    public HtmlWriter visitSuperscript(Superscript superscript) {
        return write(Element.SUP, superscript);
    }

    @Override
    public HtmlWriter visitInlineCode(InlineCode inlineCode) {
        return write(Element.CODE, inlineCode);
    }

    /** Browsers would add quotation marks to those of the text. */
    @Override
    public HtmlWriter visitInlineQuote(InlineQuote inlineQuote) {
        return write(inlineQuote.content());
    }

    @Override
    public HtmlWriter visitDeleted(Deleted deleted) {
        return write(Element.DEL, deleted);
    }

    @Override
    public HtmlWriter visitInserted(Inserted inserted) {
        return write(Element.INS, inserted);
    }

    @Override
    public HtmlWriter visitHighlight(Highlight highlight) {
        return write(Element.MARK, highlight);
    }

    @Override
    public HtmlWriter visitLanguageSpan(LanguageSpan languageSpan) {
        out.open(Element.SPAN);
        Languages.write(languageSpan.language(), out);
        write(languageSpan.content());
        return out.close();
    }

    @Override
    public HtmlWriter visitUnknownInline(UnknownInline unknownInline) {
        return write(unknownInline.content());
    }
}
