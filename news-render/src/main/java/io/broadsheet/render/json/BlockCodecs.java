package io.broadsheet.render.json;

import io.broadsheet.model.Audio;
import io.broadsheet.model.Block;
import io.broadsheet.model.Cell;
import io.broadsheet.model.CodeBlock;
import io.broadsheet.model.Embed;
import io.broadsheet.model.EmbedKind;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.Note;
import io.broadsheet.model.NoteKind;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.ParagraphRole;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.Row;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Table;
import io.broadsheet.model.Video;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types of block. */
final class BlockCodecs {
    static final ObjectCodec<Paragraph, Paragraph.Builder> PARAGRAPH = new ObjectCodec<>(
                    "paragraph", Paragraph::builder, Paragraph.Builder::build)
            .optional("role", ValueCodec.term(ParagraphRole::new), Paragraph::role, Paragraph.Builder::role)
            .filledList("content", InlineCodec.INLINE, Paragraph::content, Paragraph.Builder::addAllContent);

    static final ObjectCodec<Heading, Heading.Builder> HEADING = new ObjectCodec<>(
                    "heading", Heading::builder, Heading.Builder::build)
            .required("level", ValueCodec.integer(1, 6), Heading::level, Heading.Builder::level)
            .filledList("content", InlineCodec.INLINE, Heading::content, Heading.Builder::addAllContent);

    static final ObjectCodec<Quote, Quote.Builder> QUOTE = new ObjectCodec<>(
                    "quote", Quote::builder, Quote.Builder::build)
            .filledList("blocks", BlockCodec.BLOCK, Quote::blocks, Quote.Builder::addAllBlocks)
            .optional("attribution", PartCodecs.ATTRIBUTION, Quote::attribution, Quote.Builder::attribution);

    static final ObjectCodec<PullQuote, PullQuote.Builder> PULL_QUOTE = new ObjectCodec<>(
                    "pullQuote", PullQuote::builder, PullQuote.Builder::build)
            .filledList("content", InlineCodec.INLINE, PullQuote::content, PullQuote.Builder::addAllContent)
            .optional("attribution", PartCodecs.ATTRIBUTION, PullQuote::attribution, PullQuote.Builder::attribution);

    static final ObjectCodec<ListItem, ListItem.Builder> LIST_ITEM = new ObjectCodec<>(
                    "listItem", ListItem::builder, ListItem.Builder::build)
            .list("term", InlineCodec.INLINE, ListItem::term, ListItem.Builder::addAllTerm)
            .list("blocks", BlockCodec.BLOCK, ListItem::blocks, ListItem.Builder::addAllBlocks)
            .oneOf("term", "blocks");

    static final ObjectCodec<ListBlock, ListBlock.Builder> LIST = new ObjectCodec<>(
                    "list", ListBlock::builder, ListBlock.Builder::build)
            .byDefault("ordered", ValueCodec.FLAG, false, ListBlock::ordered, ListBlock.Builder::ordered)
            .optionalInt("start", ValueCodec.INTEGER, ListBlock::start, ListBlock.Builder::start)
            .filledList("items", LIST_ITEM, ListBlock::items, ListBlock.Builder::addAllItems);

    static final ObjectCodec<Cell, Cell.Builder> CELL = new ObjectCodec<>("cell", Cell::builder, Cell.Builder::build)
            .byDefault("header", ValueCodec.FLAG, false, Cell::header, Cell.Builder::header)
            .byDefault("columnSpan", ValueCodec.integer(1, 1000), 1, Cell::columnSpan, Cell.Builder::columnSpan)
            .byDefault("rowSpan", ValueCodec.integer(1, 1000), 1, Cell::rowSpan, Cell.Builder::rowSpan)
            .list("content", InlineCodec.INLINE, Cell::content, Cell.Builder::addAllContent);

    static final ObjectCodec<Row, Row.Builder> ROW = new ObjectCodec<>("row", Row::builder, Row.Builder::build)
            .filledList("cells", CELL, Row::cells, Row.Builder::addAllCells);

    static final ObjectCodec<Table, Table.Builder> TABLE = new ObjectCodec<>(
                    "table", Table::builder, Table.Builder::build)
            .list("caption", InlineCodec.INLINE, Table::caption, Table.Builder::addAllCaption)
            .list("head", ROW, Table::head, Table.Builder::addAllHead)
            .list("rows", ROW, Table::rows, Table.Builder::addAllRows)
            .list("foot", ROW, Table::foot, Table.Builder::addAllFoot)
            .oneOf("head", "rows", "foot");

    static final ObjectCodec<Image, Image.Builder> IMAGE = new ObjectCodec<>(
                    "image", Image::builder, Image.Builder::build)
            .filledList("renditions", PartCodecs.RENDITION, Image::renditions, Image.Builder::addAllRenditions)
            .optional("alt", ValueCodec.TEXT, Image::alt, Image.Builder::alt)
            .list("caption", InlineCodec.INLINE, Image::caption, Image.Builder::addAllCaption)
            .optional("credit", PartCodecs.PHOTO_CREDIT, Image::credit, Image.Builder::credit)
            .optional("copyrightNotice", ValueCodec.TEXT, Image::copyrightNotice, Image.Builder::copyrightNotice);

    static final ObjectCodec<Gallery, Gallery.Builder> GALLERY = new ObjectCodec<>(
                    "gallery", Gallery::builder, Gallery.Builder::build)
            .list("title", InlineCodec.INLINE, Gallery::title, Gallery.Builder::addAllTitle)
            .filledList("images", IMAGE, Gallery::images, Gallery.Builder::addAllImages);

    static final ObjectCodec<Video, Video.Builder> VIDEO = new ObjectCodec<>(
                    "video", Video::builder, Video.Builder::build)
            .filledList("renditions", PartCodecs.RENDITION, Video::renditions, Video.Builder::addAllRenditions)
            .optional("poster", PartCodecs.RENDITION, Video::poster, Video.Builder::poster)
            .optional("duration", ValueCodec.DURATION, Video::duration, Video.Builder::duration)
            .optional("title", ValueCodec.TEXT, Video::title, Video.Builder::title)
            .list("caption", InlineCodec.INLINE, Video::caption, Video.Builder::addAllCaption)
            .optional("credit", ValueCodec.TEXT, Video::credit, Video.Builder::credit)
            .optional("transcript", ValueCodec.TEXT, Video::transcript, Video.Builder::transcript);

    static final ObjectCodec<Audio, Audio.Builder> AUDIO = new ObjectCodec<>(
                    "audio", Audio::builder, Audio.Builder::build)
            .filledList("renditions", PartCodecs.RENDITION, Audio::renditions, Audio.Builder::addAllRenditions)
            .optional("duration", ValueCodec.DURATION, Audio::duration, Audio.Builder::duration)
            .optional("title", ValueCodec.TEXT, Audio::title, Audio.Builder::title)
            .list("caption", InlineCodec.INLINE, Audio::caption, Audio.Builder::addAllCaption)
            .optional("credit", ValueCodec.TEXT, Audio::credit, Audio.Builder::credit)
            .optional("transcript", ValueCodec.TEXT, Audio::transcript, Audio.Builder::transcript);

    static final ObjectCodec<Embed, Embed.Builder> EMBED = new ObjectCodec<>(
                    "embed", Embed::builder, Embed.Builder::build)
            .required("kind", ValueCodec.term(EmbedKind::new), Embed::kind, Embed.Builder::kind)
            .optional("provider", ValueCodec.TEXT, Embed::provider, Embed.Builder::provider)
            .optional("url", ValueCodec.URL, Embed::url, Embed.Builder::url)
            .optional("title", ValueCodec.TEXT, Embed::title, Embed.Builder::title)
            .optional("text", ValueCodec.TEXT, Embed::text, Embed.Builder::text)
            .oneOf("url", "text");

    static final ObjectCodec<CodeBlock, CodeBlock.Builder> CODE = new ObjectCodec<>(
                    "code", CodeBlock::builder, CodeBlock.Builder::build)
            .optional("language", ValueCodec.TEXT, CodeBlock::language, CodeBlock.Builder::language)
            .required("text", ValueCodec.LINE, CodeBlock::text, CodeBlock.Builder::text);

    static final ObjectCodec<Rule, Rule> RULE = new ObjectCodec<>("rule", Rule::new, rule -> rule);

    static final ObjectCodec<QuestionAnswer, QuestionAnswer.Builder> QUESTION_ANSWER = new ObjectCodec<>(
                    "questionAnswer", QuestionAnswer::builder, QuestionAnswer.Builder::build)
            .filledList(
                    "question", InlineCodec.INLINE, QuestionAnswer::question, QuestionAnswer.Builder::addAllQuestion)
            .list("answer", BlockCodec.BLOCK, QuestionAnswer::answer, QuestionAnswer.Builder::addAllAnswer);

    static final ObjectCodec<LiveEntry, LiveEntry.Builder> LIVE_ENTRY = new ObjectCodec<>(
                    "liveEntry", LiveEntry::builder, LiveEntry.Builder::build)
            .optional("id", ValueCodec.TEXT, LiveEntry::id, LiveEntry.Builder::id)
            .optional("published", ValueCodec.DATE, LiveEntry::published, LiveEntry.Builder::published)
            .optional("modified", ValueCodec.DATE, LiveEntry::modified, LiveEntry.Builder::modified)
            .optional("headline", ValueCodec.TEXT, LiveEntry::headline, LiveEntry.Builder::headline)
            .optional("byline", PartCodecs.BYLINE, LiveEntry::byline, LiveEntry.Builder::byline)
            .byDefault("pinned", ValueCodec.FLAG, false, LiveEntry::pinned, LiveEntry.Builder::pinned)
            .list("blocks", BlockCodec.BLOCK, LiveEntry::blocks, LiveEntry.Builder::addAllBlocks)
            .oneOf("headline", "blocks");

    static final ObjectCodec<Note, Note.Builder> NOTE = new ObjectCodec<>("note", Note::builder, Note.Builder::build)
            .required("kind", ValueCodec.term(NoteKind::new), Note::kind, Note.Builder::kind)
            .optional("id", ValueCodec.TEXT, Note::id, Note.Builder::id)
            .list("title", InlineCodec.INLINE, Note::title, Note.Builder::addAllTitle)
            .filledList("blocks", BlockCodec.BLOCK, Note::blocks, Note.Builder::addAllBlocks);

    static final ObjectCodec<RelatedLinks, RelatedLinks.Builder> RELATED_LINKS = new ObjectCodec<>(
                    "relatedLinks", RelatedLinks::builder, RelatedLinks.Builder::build)
            .optional("title", ValueCodec.TEXT, RelatedLinks::title, RelatedLinks.Builder::title)
            .filledList("links", PartCodecs.RELATED_LINK, RelatedLinks::links, RelatedLinks.Builder::addAllLinks);

    static final List<ObjectCodec<?, ?>> PARTS = List.of(LIST_ITEM, ROW, CELL);

    static final Map<String, ObjectCodec<? extends Block, ?>> BY_NAME = byName(
            PARAGRAPH,
            HEADING,
            QUOTE,
            PULL_QUOTE,
            LIST,
            TABLE,
            IMAGE,
            GALLERY,
            VIDEO,
            AUDIO,
            EMBED,
            CODE,
            RULE,
            QUESTION_ANSWER,
            LIVE_ENTRY,
            NOTE,
            RELATED_LINKS);

    @SafeVarargs
    private static Map<String, ObjectCodec<? extends Block, ?>> byName(ObjectCodec<? extends Block, ?>... codecs) {
        Map<String, ObjectCodec<? extends Block, ?>> out = new LinkedHashMap<>();
        for (ObjectCodec<? extends Block, ?> codec : codecs) {
            out.put(codec.name(), codec);
        }
        return Collections.unmodifiableMap(out);
    }

    private BlockCodecs() {}
}
