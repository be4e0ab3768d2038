package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.Attribution;
import io.broadsheet.model.Block;
import io.broadsheet.model.Embed;
import io.broadsheet.model.EmbedKind;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.Link;
import io.broadsheet.model.Quote;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.internal.body.BlockRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Builds what stands in a block quotation: the words of somebody, or an embedded post. */
@SuppressWarnings("ReferenceEquality") // nodes of a page are equal when they are the same
final class QuoteBuilder {
    private static final int LONGEST_ATTRIBUTION = 200;
    private static final String DASHES = "\u2014\u2013-\u2015~";

    private final StructureBuilder structures;
    private final PieceReader reader;

    QuoteBuilder(StructureBuilder structures, PieceReader reader) {
        this.structures = structures;
        this.reader = reader;
    }

    void build(List<BodyPiece> pieces, Element quote, int level, List<Block> out) {
        if (pieces.stream().anyMatch(piece -> piece.role() == BlockRole.EMBED)) {
            post(pieces, out);
            return;
        }
        Optional<Attribution> attribution = attribution(pieces, quote);
        List<BodyPiece> quoted = attribution.isPresent() ? pieces.subList(0, pieces.size() - 1) : pieces;
        List<BodyPiece> plain = new ArrayList<>(quoted.size());
        for (BodyPiece piece : quoted) {
            plain.add(asParagraph(piece));
        }
        List<Block> blocks = new ArrayList<>();
        structures.build(plain, quote, level + 1, blocks);
        if (!blocks.isEmpty()) {
            out.add(Quote.builder()
                    .addAllBlocks(blocks)
                    .attribution(attribution)
                    .build());
        }
    }

    private static BodyPiece asParagraph(BodyPiece piece) {
        boolean quoted = piece.role() == BlockRole.QUOTE || piece.role() == BlockRole.PULL_QUOTE;
        return quoted && piece instanceof BodyPiece.Words words
                ? new BodyPiece.Words(words.block(), BlockRole.PARAGRAPH, words.cut())
                : piece;
    }

    /** The last words of a quotation, when a dash or an element of their own says that they name the speaker. */
    private Optional<Attribution> attribution(List<BodyPiece> pieces, Element quote) {
        if (pieces.size() < 2 || !(pieces.get(pieces.size() - 1) instanceof BodyPiece.Words last)) {
            return Optional.empty();
        }
        String text = Inlines.text(reader.content(last));
        boolean marked =
                isSpeakerElement(last.container(), quote) || (!text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0);
        if (!marked || text.length() > LONGEST_ATTRIBUTION) {
            return Optional.empty();
        }
        String name = text.substring(leadingDashes(text));
        return name.isBlank() ? Optional.empty() : Optional.of(Attribution.of(name));
    }

    private static boolean isSpeakerElement(Element container, Element quote) {
        for (Element at = container; at != null && at != quote; at = at.parent()) {
            String name = at.normalName();
            if (name.equals("footer") || name.equals("cite") || name.equals("figcaption")) {
                return true;
            }
        }
        return false;
    }

    private static int leadingDashes(String text) {
        int at = 0;
        while (at < text.length() && (DASHES.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** The last link of a post mostly leads to the post itself. */
    private void post(List<BodyPiece> pieces, List<Block> out) {
        List<String> lines = new ArrayList<>();
        WebUrl url = null;
        for (BodyPiece piece : pieces) {
            if (piece instanceof BodyPiece.Words words) {
                List<Inline> content = reader.content(words);
                if (!content.isEmpty()) {
                    lines.add(Inlines.text(content));
                    url = lastLink(content).orElse(url);
                }
            }
        }
        if (!lines.isEmpty()) {
            Optional<WebUrl> address = Optional.ofNullable(url);
            out.add(Embed.builder()
                    .kind(EmbedKind.POST)
                    .url(address)
                    .provider(address.map(WebUrl::host).filter(host -> !host.isEmpty()))
                    .text(String.join("\n", lines))
                    .build());
        }
    }

    private static Optional<WebUrl> lastLink(List<Inline> content) {
        Optional<WebUrl> last = Optional.empty();
        for (Inline piece : content) {
            if (piece instanceof Link link) {
                last = Optional.of(link.url());
            }
        }
        return last;
    }
}
