package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.NewsDate;
import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.TextBlock;
import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.LineMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Parts a live blog into its entries: a run of heads (time, headline, author) opens an entry, which lasts to the next.
 */
@SuppressWarnings("ReferenceEquality") // nodes of a page are equal when they are the same
final class LiveEntries {
    private final BodyBuilder blocks;
    private final PieceReader reader;
    private final BylineParser bylines = BylineParser.create();

    LiveEntries(BodyBuilder blocks, PieceReader reader) {
        this.blocks = blocks;
        this.reader = reader;
    }

    void build(List<BodyPiece> pieces, List<Block> out) {
        int start = nextHeads(pieces, 0);
        buildRuns(pieces.subList(0, start), out);
        while (start < pieces.size()) {
            int text = start;
            while (text < pieces.size() && isHead(pieces.get(text))) {
                text++;
            }
            int end = nextHeads(pieces, text);
            entry(pieces.subList(start, text), pieces.subList(text, end), out);
            start = end;
        }
    }

    /** Where the next heads with the text of an entry behind them begin. */
    private static int nextHeads(List<BodyPiece> pieces, int from) {
        int start = from;
        for (int i = from; i < pieces.size(); i++) {
            if (pieces.get(i).role() == BlockRole.LIVE_ENTRY && start < i) {
                return start;
            }
            boolean picture = pieces.get(i) instanceof BodyPiece.Media || FigureBuilder.isCaption(pieces.get(i));
            start = isHead(pieces.get(i)) || (picture && start < i) ? start : i + 1;
        }
        return pieces.size();
    }

    /** Times and authors that no text follows are left out. */
    private void buildRuns(List<BodyPiece> pieces, List<Block> out) {
        blocks.buildRuns(
                pieces.stream()
                        .filter(piece -> piece.role() == BlockRole.HEADING || !isHead(piece))
                        .toList(),
                out);
    }

    private static boolean isHead(BodyPiece piece) {
        return piece.role() == BlockRole.HEADING || piece.role() == BlockRole.BYLINE || piece.role() == BlockRole.DATE;
    }

    private void entry(List<BodyPiece> heads, List<BodyPiece> body, List<Block> out) {
        Head head = new Head();
        for (BodyPiece piece : heads) {
            head.read((BodyPiece.Words) piece);
        }
        List<Block> inner = new ArrayList<>();
        buildRuns(body, inner);
        if (inner.isEmpty() && head.headline.isEmpty()) {
            return;
        }
        out.add(LiveEntry.builder()
                .published(head.published)
                .headline(head.headline)
                .byline(head.byline)
                .addAllBlocks(inner)
                .build());
    }

    /** What the head of one entry says. */
    private final class Head {
        private Optional<NewsDate> published = Optional.empty();
        private Optional<String> headline = Optional.empty();
        private Optional<Byline> byline = Optional.empty();

        void read(BodyPiece.Words words) {
            List<Inline> content = reader.content(words);
            String text = Inlines.text(content).replace('\n', ' ');
            Optional<NewsDate> time = time(words.block());
            if (time.isPresent()) {
                published = published.or(() -> time);
                return;
            }
            Optional<Byline> author = bylines.parse(text).map(LineMatch::value);
            if (author.isPresent()) {
                byline = byline.or(() -> author);
            } else if (headline.isEmpty() && isTitle(words, text)) {
                headline = Optional.of(text);
            }
        }

        private boolean isTitle(BodyPiece.Words words, String text) {
            return BodyBuilder.headingLevel(words.container()) > 0
                    || text.codePoints().filter(Character::isLetter).count() > 12;
        }

        private Optional<NewsDate> time(TextBlock block) {
            Node node = block.first().parentNode();
            while (node instanceof Element element) {
                if (element.normalName().equals("time")) {
                    return NewsDate.parse(element.attr("datetime"));
                }
                if (element == block.container()) {
                    return Optional.empty();
                }
                node = element.parentNode();
            }
            return Optional.empty();
        }
    }
}
