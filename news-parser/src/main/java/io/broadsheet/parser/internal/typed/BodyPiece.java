package io.broadsheet.parser.internal.typed;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.PlacedElement;
import io.broadsheet.parser.internal.body.TextBlock;
import org.jsoup.nodes.Element;

/** What a body is built from: a text block with its final role, or an element without text. */
public sealed interface BodyPiece {
    /** {@return the nearest block-level element around the piece} */
    Element container();

    /** {@return the role of the text; {@link BlockRole#OTHER} for an element without text} */
    BlockRole role();

    /**
     * A text block.
     *
     * @param block the block
     * @param role its final role
     * @param cut how many characters to leave out at its beginning, such as those of the dateline
     */
    record Words(TextBlock block, BlockRole role, int cut) implements BodyPiece {
        @Override
        public Element container() {
            return block.container();
        }
    }

    /**
     * A picture, film, recording, frame or rule.
     *
     * @param placed the element and its place
     */
    record Media(PlacedElement placed) implements BodyPiece {
        @Override
        public Element container() {
            return placed.container();
        }

        @Override
        public BlockRole role() {
            return BlockRole.OTHER;
        }
    }
}
