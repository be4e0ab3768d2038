package io.broadsheet.model.testing;

import io.broadsheet.model.Attribution;
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
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.Role;
import io.broadsheet.model.Row;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Table;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.model.Video;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Blocks of every type; blocks inside blocks grow rarer with depth. */
final class BlockSource {
    private static final int KINDS = 18;

    private final Random random;
    private final TextSource text;
    private final DetailSource details;
    private final InlineSource inlines;

    BlockSource(Random random, TextSource text, DetailSource details, InlineSource inlines) {
        this.random = random;
        this.text = text;
        this.details = details;
        this.inlines = inlines;
    }

    /** A body as pages have it: mostly paragraphs, and everything else among them. */
    List<Block> body() {
        List<Block> out = new ArrayList<>();
        for (int i = random.nextInt(16); i > 0; i--) {
            out.add(random.nextInt(3) == 0 ? block(0) : paragraph());
        }
        if (text.isHostile() && random.nextInt(20) == 0) {
            out.add(tower());
        }
        return out;
    }

    /** As deep as the model permits, nearly. */
    private Block tower() {
        Block out = paragraph();
        for (int depth = 2; depth < 60; depth++) {
            boolean item = depth % 4 == 0;
            out = item
                    ? ListBlock.builder()
                            .addItem(ListItem.builder().addBlock(out).build())
                            .build()
                    : Quote.builder().addBlock(out).build();
            depth += item ? 1 : 0;
        }
        return out;
    }

    private Block block(int depth) {
        int kind = random.nextInt(depth < 4 ? KINDS : KINDS - 6);
        return switch (kind) {
            case 0 ->
                Heading.builder()
                        .level(1 + random.nextInt(6))
                        .addAllContent(inlines.title())
                        .build();
            case 1 -> pullQuote();
            case 2 -> table();
            case 3 -> image();
            case 4 -> gallery();
            case 5 -> video();
            case 6 -> audio();
            case 7 -> embed();
            case 8 -> code();
            case 9 -> new Rule();
            case 10 -> relatedLinks();
            case 11 ->
                new UnknownBlock(
                        random.nextBoolean() ? "quiz" : "timeLine", random.nextBoolean() ? "" : text.sentence());
            case 12, 13 -> list(depth);
            case 14 -> quote(depth);
            case 15 -> questionAnswer(depth);
            case 16 -> liveEntry(depth);
            default -> note(depth);
        };
    }

    private List<Block> blocks(int depth) {
        List<Block> out = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            out.add(random.nextInt(3) == 0 ? block(depth) : paragraph());
        }
        return out;
    }

    private Paragraph paragraph() {
        Paragraph.Builder out = Paragraph.builder().addAllContent(inlines.running());
        if (random.nextInt(6) == 0) {
            out.role(text.pick(List.of(ParagraphRole.LEAD, ParagraphRole.SUMMARY, new ParagraphRole("kick"))));
        }
        return out.build();
    }

    private Attribution attribution() {
        String name = text.name();
        Attribution.Builder out = Attribution.builder().printed(name + ", " + text.phrase());
        details.maybe(() -> out.name(name));
        return out.build();
    }

    private Block pullQuote() {
        PullQuote.Builder out = PullQuote.builder().addAllContent(inlines.running());
        details.maybe(() -> out.attribution(attribution()));
        return out.build();
    }

    private Block quote(int depth) {
        Quote.Builder out = Quote.builder().addAllBlocks(blocks(depth + 1));
        details.maybe(() -> out.attribution(attribution()));
        return out.build();
    }

    private Block list(int depth) {
        boolean terms = random.nextInt(4) == 0;
        ListBlock.Builder out = ListBlock.builder().ordered(!terms && random.nextBoolean());
        details.maybe(() -> out.start(random.nextInt(40) - 5));
        for (int i = random.nextInt(4); i >= 0; i--) {
            ListItem.Builder item = ListItem.builder().addAllBlocks(blocks(depth + 1));
            if (terms) {
                item.addAllTerm(inlines.title());
            }
            out.addItem(item.build());
        }
        details.maybe(() -> out.addItem(
                terms ? ListItem.builder().addAllTerm(inlines.title()).build() : ListItem.of(text.phrase())));
        return out.build();
    }

    private Block table() {
        int columns = 1 + random.nextInt(4);
        Table.Builder out = Table.builder().addRow(row(columns, false));
        details.maybe(() -> out.addAllCaption(inlines.title()));
        details.maybe(() -> out.addHead(row(columns, true)));
        details.several(out::addRow, () -> row(columns, false));
        details.maybe(() -> out.addFoot(row(columns, false)));
        return out.build();
    }

    private Row row(int columns, boolean head) {
        Row.Builder out = Row.builder();
        for (int i = 0; i < columns; i++) {
            Cell.Builder cell = Cell.builder().header(head || random.nextInt(9) == 0);
            if (random.nextInt(6) > 0) {
                cell.addAllContent(inlines.title());
            }
            if (random.nextInt(10) == 0) {
                cell.columnSpan(1 + random.nextInt(3)).rowSpan(1 + random.nextInt(3));
            }
            out.addCell(cell.build());
        }
        return out.build();
    }

    private PhotoCredit photoCredit() {
        PhotoCredit.Builder out = PhotoCredit.builder().printed(text.name() + "/HWS");
        details.several(out::addPhotographer, () -> details.contributor(Role.PHOTOGRAPHY));
        details.several(out::addAgency, details::organization);
        details.maybe(() -> out.license(details.license()));
        return out.build();
    }

    Image image() {
        Image.Builder out = Image.builder().addAllRenditions(details.renditions("image/jpeg"));
        details.maybe(() -> out.alt(random.nextInt(4) == 0 ? "" : text.phrase()));
        details.maybe(() -> out.addAllCaption(inlines.running()));
        details.maybe(() -> out.credit(photoCredit()));
        details.maybe(() -> out.copyrightNotice(text.phrase()));
        return out.build();
    }

    private Block gallery() {
        Gallery.Builder out = Gallery.builder().addImage(image());
        details.maybe(() -> out.addAllTitle(inlines.title()));
        details.several(out::addImage, this::image);
        return out.build();
    }

    private Duration duration() {
        return Duration.ofMillis(1 + random.nextInt(9_000_000));
    }

    private Block video() {
        Video.Builder out = Video.builder().addAllRenditions(details.renditions("video/mp4"));
        details.maybe(() -> out.poster(details.rendition("image/jpeg")));
        details.maybe(() -> out.duration(duration()));
        details.maybe(() -> out.title(text.phrase()));
        details.maybe(() -> out.addAllCaption(inlines.running()));
        details.maybe(() -> out.credit(text.name()));
        details.maybe(() -> out.transcript(text.sentence()));
        return out.build();
    }

    private Block audio() {
        Audio.Builder out = Audio.builder().addAllRenditions(details.renditions("audio/mpeg"));
        details.maybe(() -> out.duration(duration()));
        details.maybe(() -> out.title(text.phrase()));
        details.maybe(() -> out.addAllCaption(inlines.running()));
        details.maybe(() -> out.credit(text.name()));
        details.maybe(() -> out.transcript(text.sentence()));
        return out.build();
    }

    private Block embed() {
        Embed.Builder out =
                Embed.builder().kind(text.pick(List.of(EmbedKind.POST, EmbedKind.VIDEO, new EmbedKind("poll"))));
        boolean address = random.nextBoolean();
        if (address) {
            out.url(details.url());
        }
        if (!address || random.nextBoolean()) {
            out.text(text.sentence());
        }
        details.maybe(() -> out.provider("Harbourcast"));
        details.maybe(() -> out.title(text.phrase()));
        return out.build();
    }

    private Block code() {
        CodeBlock.Builder out = CodeBlock.builder().text("if (a < b && c)\n\tprint(\"" + text.word() + "\")\n\n```\n");
        details.maybe(() -> out.language("c"));
        return out.build();
    }

    private Block relatedLinks() {
        RelatedLinks.Builder out = RelatedLinks.builder().addLink(details.relatedLink());
        details.maybe(() -> out.title(text.phrase()));
        details.several(out::addLink, details::relatedLink);
        return out.build();
    }

    private Block questionAnswer(int depth) {
        QuestionAnswer.Builder out = QuestionAnswer.builder().addAllQuestion(inlines.running());
        details.maybe(() -> out.addAllAnswer(blocks(depth + 1)));
        return out.build();
    }

    private Block liveEntry(int depth) {
        LiveEntry.Builder out =
                LiveEntry.builder().addAllBlocks(blocks(depth + 1)).pinned(random.nextInt(4) == 0);
        details.maybe(() -> out.id("e" + random.nextInt(100)));
        details.maybe(() -> out.published(details.date()));
        details.maybe(() -> out.modified(details.date()));
        details.maybe(() -> out.headline(text.phrase()));
        details.maybe(() -> out.byline(details.byline()));
        return out.build();
    }

    private Block note(int depth) {
        Note.Builder out = Note.builder().addAllBlocks(blocks(depth + 1));
        out.kind(text.pick(List.of(NoteKind.FOOTNOTE, NoteKind.FACTBOX, NoteKind.AUTHOR_BIO, new NoteKind("aside"))));
        details.maybe(() -> out.id("n" + random.nextInt(3)));
        details.maybe(() -> out.addAllTitle(inlines.title()));
        return out.build();
    }
}
