package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.Block;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.line.LineMatch;
import io.broadsheet.parser.line.PhotoCreditParser;
import java.util.List;
import java.util.Optional;

/** Reads single pieces: their running text, their media, and the credit inside a caption. */
final class PieceReader {
    private final PageLinks links;
    private final InlineReader inlines;
    private final MediaReader media;
    private final PhotoCreditParser photoCredits;
    private final Checkpoint checkpoint;

    PieceReader(PageLinks links, PhotoCreditParser photoCredits, Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
        this.links = links;
        this.inlines = new InlineReader(links, checkpoint);
        this.media = new MediaReader(links);
        this.photoCredits = photoCredits;
    }

    List<Inline> content(BodyPiece.Words words) {
        checkpoint.check();
        List<Inline> content = inlines.read(words.block());
        return words.cut() == 0 ? content : InlineCut.range(content, words.cut(), Integer.MAX_VALUE);
    }

    Optional<Block> media(BodyPiece.Media piece) {
        return media.read(piece.placed().element());
    }

    boolean takesImage() {
        return links.takesImage();
    }

    /** A caption parted from the credit that stands in it. */
    record Caption(List<Inline> text, Optional<PhotoCredit> credit) {
        static final Caption NONE = new Caption(List.of(), Optional.empty());
    }

    Caption caption(List<Inline> content) {
        Optional<LineMatch<PhotoCredit>> match =
                photoCredits.parse(Inlines.text(content).replace('\n', ' '));
        return match.map(found -> new Caption(withoutSpan(content, found), Optional.of(found.value())))
                .orElseGet(() -> new Caption(content, Optional.empty()));
    }

    /** A credit stands at the end of a caption, or is all of it. */
    private static List<Inline> withoutSpan(List<Inline> content, LineMatch<?> found) {
        return InlineCut.range(content, 0, found.start());
    }
}
