package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BlockRole;
import java.util.List;

/** A page or a flattened page, cut into blocks of which it is known what they are. */
interface LabelledBlocks {
    /** Where it comes from. */
    Corpus.Page source();

    int blockCount();

    /** How many words a block has. */
    int words(int block);

    /** The reader's roles, empty when the page has none. */
    List<BlockRole> roles();

    /** Whether the block belongs to the body: by the reader's roles, else by the body text of the data set. */
    boolean isBody(int block);

    /** For each block, whether it belongs to the body of a page. */
    static boolean[] body(Corpus.Page source, List<BlockRole> roles, List<String> texts) {
        if (roles.isEmpty()) {
            return BodyAligner.align(source.body(), texts);
        }
        boolean[] inside = new boolean[texts.size()];
        for (int b = 0; b < inside.length; b++) {
            inside[b] = roles.get(b).isBody();
        }
        return inside;
    }

    /**
     * Blocks described by numbers.
     *
     * @param page the blocks
     * @param rows one a block, null for blocks that are not asked about
     */
    record Example(LabelledBlocks page, float[][] rows) {}
}
