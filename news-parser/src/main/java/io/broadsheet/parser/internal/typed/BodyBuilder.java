package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.Block;
import io.broadsheet.model.Embed;
import io.broadsheet.model.EmbedKind;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.Note;
import io.broadsheet.model.NoteKind;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.ParagraphRole;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.line.PhotoCreditParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Builds the typed blocks of a story from its pieces. Runs of pieces that belong together by their role (an entry of a
 * live blog, a question with its answer, a fact box) are found first, then those that belong together by an element
 * around them (a list, a table, a quotation, a figure). Used for one page by one thread.
 */
public final class BodyBuilder {
    private final PieceReader reader;
    private final StructureBuilder structures;
    private final LiveEntries liveEntries;

    /**
     * A builder for one page.
     *
     * @param links resolves the page's addresses
     * @param photoCredits parts credits from captions
     * @param checkpoint called for every text
     */
    public BodyBuilder(PageLinks links, PhotoCreditParser photoCredits, Checkpoint checkpoint) {
        this.reader = new PieceReader(links, photoCredits, checkpoint);
        this.structures = new StructureBuilder(this, reader);
        this.liveEntries = new LiveEntries(this, reader);
    }

    /**
     * Builds the blocks.
     *
     * @param pieces the pieces of the body in page order, captions and credits of its pictures included
     * @return typed blocks in page order
     */
    public List<Block> build(List<BodyPiece> pieces) {
        List<Block> out = new ArrayList<>();
        if (pieces.stream().anyMatch(piece -> piece.role() == BlockRole.LIVE_ENTRY)) {
            liveEntries.build(pieces, out);
        } else {
            buildRuns(pieces, out);
        }
        return out;
    }

    /** Builds pieces of which none is the head of a live entry; several questions part them into exchanges. */
    void buildRuns(List<BodyPiece> pieces, List<Block> out) {
        long questions = pieces.stream()
                .filter(piece -> piece.role() == BlockRole.QUESTION)
                .count();
        int start = 0;
        while (questions > 1 && start < pieces.size()) {
            int question = next(pieces, start, BlockRole.QUESTION);
            buildBoxes(pieces.subList(start, question), out);
            int end = question == pieces.size() ? question : endOfAnswer(pieces, question + 1);
            if (question < end) {
                exchange(pieces.subList(question, end), out);
            }
            start = end;
        }
        buildBoxes(pieces.subList(start, pieces.size()), out);
    }

    private static int next(List<BodyPiece> pieces, int from, BlockRole role) {
        int at = from;
        while (at < pieces.size() && pieces.get(at).role() != role) {
            at++;
        }
        return at;
    }

    private static int endOfAnswer(List<BodyPiece> pieces, int from) {
        return Math.min(next(pieces, from, BlockRole.QUESTION), next(pieces, from, BlockRole.HEADING));
    }

    private void exchange(List<BodyPiece> pieces, List<Block> out) {
        List<Inline> question = reader.content((BodyPiece.Words) pieces.get(0));
        List<Block> answer = new ArrayList<>();
        buildBoxes(pieces.subList(1, pieces.size()), answer);
        if (question.isEmpty()) {
            out.addAll(answer);
        } else {
            out.add(QuestionAnswer.builder()
                    .addAllQuestion(question)
                    .addAllAnswer(answer)
                    .build());
        }
    }

    private void buildBoxes(List<BodyPiece> pieces, List<Block> out) {
        int start = 0;
        while (start < pieces.size()) {
            boolean boxed = isBoxed(pieces.get(start));
            int end = start + 1;
            while (end < pieces.size() && isBoxed(pieces.get(end)) == boxed) {
                end++;
            }
            List<BodyPiece> run = pieces.subList(start, end);
            if (boxed) {
                box(run, out);
            } else {
                structures.build(run, null, 0, out);
            }
            start = end;
        }
    }

    private static boolean isBoxed(BodyPiece piece) {
        return piece.role() == BlockRole.FACTBOX || piece.role() == BlockRole.AUTHOR_BIO;
    }

    private void box(List<BodyPiece> pieces, List<Block> out) {
        NoteKind kind = pieces.get(0).role() == BlockRole.FACTBOX ? NoteKind.FACTBOX : NoteKind.AUTHOR_BIO;
        List<Block> blocks = new ArrayList<>();
        List<Inline> title = List.of();
        for (BodyPiece piece : pieces) {
            if (piece instanceof BodyPiece.Words words) {
                List<Inline> content = reader.content(words);
                if (content.isEmpty()) {
                    continue;
                }
                if (blocks.isEmpty() && title.isEmpty() && headingLevel(words.container()) > 0 && pieces.size() > 1) {
                    title = content;
                } else {
                    blocks.add(Paragraph.of(content));
                }
            }
        }
        if (!blocks.isEmpty()) {
            out.add(Note.builder()
                    .kind(kind)
                    .addAllTitle(title)
                    .addAllBlocks(blocks)
                    .build());
        } else if (!title.isEmpty()) {
            out.add(Note.builder().kind(kind).addBlock(Paragraph.of(title)).build());
        }
    }

    /** The block for a piece that stands alone. */
    Optional<Block> single(BodyPiece piece) {
        if (piece instanceof BodyPiece.Media media) {
            return reader.media(media);
        }
        BodyPiece.Words words = (BodyPiece.Words) piece;
        List<Inline> content = reader.content(words);
        return content.isEmpty() ? Optional.empty() : Optional.of(block(words, content));
    }

    private static Block block(BodyPiece.Words words, List<Inline> content) {
        return switch (words.role()) {
            case HEADING -> heading(words, content);
            case LIST_ITEM ->
                ListBlock.builder()
                        .addItem(ListItem.builder()
                                .addBlock(Paragraph.of(content))
                                .build())
                        .build();
            case QUOTE -> Quote.builder().addBlock(Paragraph.of(content)).build();
            case PULL_QUOTE -> PullQuote.builder().addAllContent(content).build();
            case EMBED ->
                Embed.builder().kind(EmbedKind.POST).text(Inlines.text(content)).build();
            case TRANSCRIPT ->
                Paragraph.builder()
                        .role(ParagraphRole.TRANSCRIPT)
                        .addAllContent(content)
                        .build();
            default -> Paragraph.of(content);
        };
    }

    private static Block heading(BodyPiece.Words words, List<Inline> content) {
        int level = headingLevel(words.container());
        return Heading.builder()
                .level(level == 0 ? 3 : level)
                .addAllContent(content)
                .build();
    }

    /** 1 to 6 when the element or the one around it is a heading, else 0. */
    static int headingLevel(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
