package io.broadsheet.model;

import java.util.ArrayList;
import java.util.List;

/** Gives the running texts that stand directly in a block: its content, title, caption, cells. */
final class BlockInlines implements BlockVisitor<List<List<Inline>>> {
    private static final BlockInlines INSTANCE = new BlockInlines();

    private BlockInlines() {}

    static List<List<Inline>> of(Block block) {
        return block.accept(INSTANCE);
    }

    @Override
    public List<List<Inline>> visitParagraph(Paragraph paragraph) {
        return List.of(paragraph.content());
    }

    @Override
    public List<List<Inline>> visitHeading(Heading heading) {
        return List.of(heading.content());
    }

    @Override
    public List<List<Inline>> visitQuote(Quote quote) {
        return List.of();
    }

    @Override
    public List<List<Inline>> visitPullQuote(PullQuote pullQuote) {
        return List.of(pullQuote.content());
    }

    @Override
    public List<List<Inline>> visitListBlock(ListBlock listBlock) {
        return List.of();
    }

    @Override
    public List<List<Inline>> visitTable(Table table) {
        List<List<Inline>> texts = new ArrayList<>();
        texts.add(table.caption());
        for (List<Row> part : List.of(table.head(), table.rows(), table.foot())) {
            part.forEach(row -> row.cells().forEach(cell -> texts.add(cell.content())));
        }
        return texts;
    }

    @Override
    public List<List<Inline>> visitImage(Image image) {
        return List.of(image.caption());
    }

    @Override
    public List<List<Inline>> visitGallery(Gallery gallery) {
        List<List<Inline>> texts = new ArrayList<>();
        texts.add(gallery.title());
        gallery.images().forEach(image -> texts.add(image.caption()));
        return texts;
    }

    @Override
    public List<List<Inline>> visitVideo(Video video) {
        return List.of(video.caption());
    }

    @Override
    public List<List<Inline>> visitAudio(Audio audio) {
        return List.of(audio.caption());
    }

    @Override
    public List<List<Inline>> visitEmbed(Embed embed) {
        return List.of();
    }

    @Override
    public List<List<Inline>> visitCodeBlock(CodeBlock codeBlock) {
        return List.of();
    }

    @Override
    public List<List<Inline>> visitRule(Rule rule) {
        return List.of();
    }

    @Override
    public List<List<Inline>> visitQuestionAnswer(QuestionAnswer questionAnswer) {
        return List.of(questionAnswer.question());
    }

    @Override
    public List<List<Inline>> visitLiveEntry(LiveEntry liveEntry) {
        return List.of();
    }

    @Override
    public List<List<Inline>> visitNote(Note note) {
        return List.of(note.title());
    }

    @Override
    public List<List<Inline>> visitRelatedLinks(RelatedLinks relatedLinks) {
        return List.of();
    }

    @Override
    public List<List<Inline>> visitUnknownBlock(UnknownBlock unknownBlock) {
        return List.of();
    }
}
