package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.Audio;
import io.broadsheet.model.Block;
import io.broadsheet.model.Embed;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Text;
import io.broadsheet.model.Video;
import io.broadsheet.parser.internal.body.BlockRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins pictures and films with their captions and credits; several pictures of one figure make a gallery. */
final class FigureBuilder {
    private final PieceReader reader;
    private final Set<Rendition> seen = new HashSet<>();

    FigureBuilder(PieceReader reader) {
        this.reader = reader;
    }

    static boolean isCaption(BodyPiece piece) {
        return piece.role() == BlockRole.CAPTION || piece.role() == BlockRole.MEDIA_CREDIT;
    }

    /** Builds media pieces with the captions among them; captions without any medium are left out. */
    void build(List<BodyPiece> pieces, List<Block> out) {
        List<Block> media = new ArrayList<>();
        List<Captioned> captions = new ArrayList<>();
        for (BodyPiece piece : pieces) {
            if (piece instanceof BodyPiece.Media element) {
                reader.media(element).filter(this::isNew).ifPresent(block -> {
                    media.add(block);
                    captions.add(new Captioned());
                });
            } else {
                if (captions.isEmpty()) {
                    captions.add(new Captioned());
                }
                captions.get(captions.size() - 1).add(piece.role(), reader.content((BodyPiece.Words) piece));
            }
        }
        for (int i = 0; i < media.size(); i++) {
            media.set(i, captions.get(i).on(media.get(i)));
        }
        if (media.size() > 1 && media.stream().allMatch(Image.class::isInstance)) {
            out.add(Gallery.builder()
                    .addAllImages(media.stream().map(Image.class::cast).toList())
                    .build());
        } else {
            out.addAll(media);
        }
    }

    /** Pages repeat pictures for other screens and for readers without scripts. */
    private boolean isNew(Block block) {
        return !(block instanceof Image image) || (seen.add(image.renditions().get(0)) && reader.takesImage());
    }

    /** A caption or credit as it stands on the page. */
    private record Line(BlockRole role, List<Inline> content) {}

    /** The captions and credits of one medium, which are read when there is one. */
    private final class Captioned {
        private final List<Line> lines = new ArrayList<>();
        private List<Inline> text = List.of();
        private Optional<PhotoCredit> credit = Optional.empty();

        void add(BlockRole role, List<Inline> content) {
            lines.add(new Line(role, content));
        }

        private void read(BlockRole role, List<Inline> content) {
            PieceReader.Caption caption = reader.caption(content);
            if (credit.isEmpty()) {
                credit = role == BlockRole.MEDIA_CREDIT && caption.credit().isEmpty()
                        ? Optional.of(PhotoCredit.builder()
                                .printed(Inlines.text(content).replace('\n', ' '))
                                .build())
                        : caption.credit();
            }
            if (role == BlockRole.CAPTION && !caption.text().isEmpty()) {
                text = text.isEmpty() ? caption.text() : joined(text, caption.text());
            }
        }

        private List<Inline> joined(List<Inline> a, List<Inline> b) {
            List<Inline> out = new ArrayList<>(a);
            out.add(new Text(" "));
            out.addAll(b);
            return Inlines.canonical(out);
        }

        Block on(Block block) {
            lines.forEach(line -> read(line.role(), line.content()));
            if (block instanceof Image image) {
                return image.withCaption(text).withCredit(credit);
            }
            if (block instanceof Video video) {
                return video.withCaption(text).withCredit(credit.map(PhotoCredit::printed));
            }
            if (block instanceof Audio audio) {
                return audio.withCaption(text).withCredit(credit.map(PhotoCredit::printed));
            }
            return block instanceof Embed embed && !text.isEmpty()
                    ? Embed.builder()
                            .kind(embed.kind())
                            .provider(embed.provider())
                            .url(embed.url())
                            .title(embed.title().isPresent() ? embed.title() : Optional.of(Inlines.text(text)))
                            .build()
                    : block;
        }
    }
}
