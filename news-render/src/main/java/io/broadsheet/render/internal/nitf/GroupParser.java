package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Block;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.Note;
import io.broadsheet.model.NoteKind;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what several blocks make together: notes, galleries, exchanges, live entries and lists of links, told by their
 * class.
 */
final class GroupParser {
    private GroupParser() {}

    static void add(XmlElement element, List<Block> out) {
        String use = element.attribute("class").orElse(NoteKind.BOX.value());
        switch (use) {
            case Nitf.GALLERY -> gallery(element, out);
            case Nitf.QUESTION_ANSWER -> questionAnswer(element, out);
            case Nitf.LIVE_ENTRY -> liveEntry(element, out);
            case Nitf.RELATED_LINKS -> relatedLinks(element, out);
            default -> note(element, new NoteKind(use), out);
        }
    }

    /** The content of a note without its title. */
    private static XmlElement body(XmlElement note) {
        return note.child("body.content").orElse(note);
    }

    private static List<Inline> title(XmlElement body) {
        return body.child("hl2")
                .filter(title -> title.isClass(Nitf.TITLE))
                .map(InlineParser::parse)
                .orElse(List.of());
    }

    private static List<Block> withoutTitle(XmlElement body) {
        List<Block> blocks = BlockParser.blocks(body);
        boolean titled = !title(body).isEmpty();
        return titled ? blocks.subList(1, blocks.size()) : blocks;
    }

    static void note(XmlElement element, NoteKind kind, List<Block> out) {
        List<Block> blocks = withoutTitle(body(element));
        if (!blocks.isEmpty()) {
            Note.Builder note = Note.builder().kind(kind).addAllBlocks(blocks).addAllTitle(title(body(element)));
            element.attribute("id").ifPresent(note::id);
            out.add(note.build());
        }
    }

    private static void gallery(XmlElement element, List<Block> out) {
        List<Image> images = new ArrayList<>();
        body(element)
                .children("media")
                .forEach(media -> MediaParser.image(media).ifPresent(images::add));
        if (!images.isEmpty()) {
            out.add(Gallery.builder()
                    .addAllTitle(title(body(element)))
                    .addAllImages(images)
                    .build());
        }
    }

    private static void questionAnswer(XmlElement element, List<Block> out) {
        List<Block> blocks = BlockParser.blocks(body(element));
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph question) {
            out.add(QuestionAnswer.builder()
                    .addAllQuestion(question.content())
                    .addAllAnswer(blocks.subList(1, blocks.size()))
                    .build());
        } else {
            out.addAll(blocks);
        }
    }

    private static void liveEntry(XmlElement element, List<Block> out) {
        XmlElement block = body(element).child("block").orElse(body(element));
        LiveEntry.Builder entry = LiveEntry.builder();
        for (XmlElement fact : block.children("classifier")) {
            String value = fact.attribute("value").orElse("");
            switch (fact.attribute("type").orElse("")) {
                case "id" -> entry.id(value);
                case "modified" -> NitfDates.parse(value).ifPresent(entry::modified);
                case "pinned" -> entry.pinned(true);
                default -> {
                    // Other classifiers say nothing about an entry.
                }
            }
        }
        LineParser.byline(block.children("byline")).ifPresent(entry::byline);
        block.child("dateline")
                .flatMap(line -> line.child("story.date"))
                .flatMap(date -> date.attribute("norm"))
                .flatMap(NitfDates::parse)
                .ifPresent(entry::published);
        Optional<String> headline = block.child("hl2")
                .filter(title -> title.isClass(Nitf.TITLE))
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty());
        headline.ifPresent(entry::headline);
        List<Block> blocks = entryBlocks(block, headline.isPresent());
        if (headline.isPresent() || !blocks.isEmpty()) {
            out.add(entry.addAllBlocks(blocks).build());
        }
    }

    private static List<Block> entryBlocks(XmlElement block, boolean titled) {
        List<Block> out = new ArrayList<>();
        boolean skip = titled;
        for (XmlElement child : block.children()) {
            if (skip && child.isClass(Nitf.TITLE)) {
                skip = false;
            } else if (BlockParser.isBlock(child)) {
                BlockParser.add(child, out);
            }
        }
        return out;
    }

    private static void relatedLinks(XmlElement element, List<Block> out) {
        List<RelatedLink> links = links(body(element));
        if (!links.isEmpty()) {
            RelatedLinks.Builder related = RelatedLinks.builder().addAllLinks(links);
            body(element)
                    .child("hl2")
                    .map(XmlElement::text)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(related::title);
            out.add(related.build());
        }
    }

    static List<RelatedLink> links(XmlElement body) {
        List<RelatedLink> out = new ArrayList<>();
        for (XmlElement list : body.children("ul")) {
            for (XmlElement item : list.children("li")) {
                for (XmlElement link : item.children("a")) {
                    Optional<WebUrl> url = link.attribute("href").flatMap(WebUrl::parse);
                    String title = link.text();
                    if (url.isPresent() && !title.isEmpty()) {
                        RelatedLink.Builder related =
                                RelatedLink.builder().title(title).url(url.get());
                        link.attribute("class").ifPresent(related::rel);
                        out.add(related.build());
                    }
                }
            }
        }
        return out;
    }
}
