package io.broadsheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Adds the texts of blocks to a list, as a {@link BodyText} chooses. */
final class BodyTextParts implements BlockVisitor<List<String>> {
    private final BodyText choice;
    private final List<String> out;

    BodyTextParts(BodyText choice, List<String> out) {
        this.choice = choice;
        this.out = out;
    }

    void add(Block block) {
        block.accept(this);
    }

    private void addAll(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(boolean chosen, List<Inline> content) {
        if (chosen) {
            out.add(Inlines.text(content));
        }
    }

    @Override
    public List<String> visitParagraph(Paragraph paragraph) {
        add(true, paragraph.content());
        return out;
    }

    @Override
    public List<String> visitHeading(Heading heading) {
        add(choice.headings(), heading.content());
        return out;
    }

    @Override
    public List<String> visitQuote(Quote quote) {
        if (choice.quotes()) {
            addAll(quote.blocks());
            quote.attribution().ifPresent(attribution -> out.add(attribution.printed()));
        }
        return out;
    }

    /** A pull quote repeats the story. */
    @Override
    public List<String> visitPullQuote(PullQuote pullQuote) {
        return out;
    }

    @Override
    public List<String> visitListBlock(ListBlock listBlock) {
        if (choice.lists()) {
            for (ListItem item : listBlock.items()) {
                add(true, item.term());
                addAll(item.blocks());
            }
        }
        return out;
    }

    @Override
    public List<String> visitTable(Table table) {
        if (choice.tables()) {
            add(true, table.caption());
            List<Row> rows = new ArrayList<>(table.head());
            rows.addAll(table.rows());
            rows.addAll(table.foot());
            out.add(rows.stream().map(BodyTextParts::line).collect(Collectors.joining("\n")));
        }
        return out;
    }

    private static String line(Row row) {
        return row.cells().stream()
                .map(cell -> Inlines.text(cell.content()).replace('\n', ' '))
                .collect(Collectors.joining("\t"));
    }

    @Override
    public List<String> visitImage(Image image) {
        add(choice.captions(), image.caption());
        return out;
    }

    @Override
    public List<String> visitGallery(Gallery gallery) {
        add(choice.captions(), gallery.title());
        gallery.images().forEach(this::add);
        return out;
    }

    @Override
    public List<String> visitVideo(Video video) {
        add(choice.captions(), video.caption());
        return out;
    }

    @Override
    public List<String> visitAudio(Audio audio) {
        add(choice.captions(), audio.caption());
        return out;
    }

    @Override
    public List<String> visitEmbed(Embed embed) {
        if (choice.embeds()) {
            embed.text().ifPresent(out::add);
        }
        return out;
    }

    @Override
    public List<String> visitCodeBlock(CodeBlock codeBlock) {
        out.add(codeBlock.text());
        return out;
    }

    @Override
    public List<String> visitRule(Rule rule) {
        return out;
    }

    @Override
    public List<String> visitQuestionAnswer(QuestionAnswer questionAnswer) {
        add(true, questionAnswer.question());
        addAll(questionAnswer.answer());
        return out;
    }

    @Override
    public List<String> visitLiveEntry(LiveEntry liveEntry) {
        if (choice.headings()) {
            liveEntry.headline().ifPresent(out::add);
        }
        addAll(liveEntry.blocks());
        return out;
    }

    @Override
    public List<String> visitNote(Note note) {
        if (choice.notes()) {
            add(true, note.title());
            addAll(note.blocks());
        }
        return out;
    }

    @Override
    public List<String> visitRelatedLinks(RelatedLinks relatedLinks) {
        return out;
    }

    @Override
    public List<String> visitUnknownBlock(UnknownBlock unknownBlock) {
        out.add(unknownBlock.text());
        return out;
    }
}
