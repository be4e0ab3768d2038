package io.broadsheet.render.internal.nitf;

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
import io.broadsheet.render.internal.XmlWriter;
import java.util.List;

/** Writes running text; NITF has one emphasis, so the other marks are told by its class. */
final class InlineWriter implements InlineVisitor<XmlWriter> {
    private final XmlWriter out;

    InlineWriter(XmlWriter out) {
        this.out = out;
    }

    XmlWriter write(List<Inline> content) {
        for (Inline piece : content) {
            piece.accept(this);
        }
        return out;
    }

    private XmlWriter emphasis(String use, List<Inline> content) {
        out.open("em").attribute("class", use);
        return write(content).close();
    }

    @Override
    public XmlWriter visitText(Text text) {
        return out.text(text.text());
    }

    @Override
    public XmlWriter visitLink(Link link) {
        out.open("a").attribute("href", link.url().value());
        return write(link.content()).close();
    }

    @Override
    public XmlWriter visitEmphasis(Emphasis emphasis) {
        out.open("em");
        return write(emphasis.content()).close();
    }

    @Override
    public XmlWriter visitStrong(Strong strong) {
        return emphasis(Nitf.STRONG, strong.content());
    }

    @Override
    public XmlWriter visitSubscript(Subscript subscript) {
        return number("sub", subscript.content());
    }

    @Override
    public XmlWriter visitSuperscript(Superscript superscript) {
        return number("sup", superscript.content());
    }

    /** Raised and lowered text stands inside numbers only, and holds no marks. */
    private XmlWriter number(String element, List<Inline> content) {
        return out.open("num").element(element, Inlines.text(content)).close();
    }

    @Override
    public XmlWriter visitInlineCode(InlineCode inlineCode) {
        return emphasis(Nitf.CODE, inlineCode.content());
    }

    @Override
    public XmlWriter visitInlineQuote(InlineQuote inlineQuote) {
        out.open("q");
        return write(inlineQuote.content()).close();
    }

    @Override
    public XmlWriter visitLineBreak(LineBreak lineBreak) {
        return out.empty("br");
    }

    @Override
    public XmlWriter visitDeleted(Deleted deleted) {
        return emphasis(Nitf.DELETED, deleted.content());
    }

    @Override
    public XmlWriter visitInserted(Inserted inserted) {
        return emphasis(Nitf.INSERTED, inserted.content());
    }

    @Override
    public XmlWriter visitHighlight(Highlight highlight) {
        return emphasis(Nitf.HIGHLIGHT, highlight.content());
    }

    @Override
    public XmlWriter visitLanguageSpan(LanguageSpan languageSpan) {
        out.open("lang").attribute("value", languageSpan.language());
        return write(languageSpan.content()).close();
    }

    @Override
    public XmlWriter visitNoteRef(NoteRef noteRef) {
        out.open("a").attribute("class", Nitf.NOTE_REF).attribute("href", "#" + noteRef.noteId());
        return write(noteRef.content()).close();
    }

    @Override
    public XmlWriter visitUnknownInline(UnknownInline unknownInline) {
        return emphasis(Nitf.UNKNOWN + unknownInline.type(), unknownInline.content());
    }
}
