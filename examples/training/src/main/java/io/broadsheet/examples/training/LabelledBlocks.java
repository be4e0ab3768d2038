package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BlockRole;
import java.util.List;

/** A page or a flattened page, cut into blocks of which it is known what they are. */
interface LabelledBlocks {
    /** Where the blocks come from and what they are. */
    Labels labels();

    /** Where it comes from. */
    default Corpus.Page source() {
        return labels().source();
    }

    default int blockCount() {
        return labels().words().length;
    }

    /** How many words a block has. */
    default int words(int block) {
        return labels().words()[block];
    }

    /** The reader's roles, empty when the page has none. */
    default List<BlockRole> roles() {
        return labels().roles();
    }

    /** Whether the block belongs to the body: by the reader's roles, else by the body text of the data set. */
    default boolean isBody(int block) {
        return labels().body()[block];
    }

    /**
     * What is known of the blocks of a page.
     *
     * @param source where they come from
     * @param words one a block
     * @param roles one a block, or none when no reader named them
     * @param body one a block
     */
    record Labels(Corpus.Page source, int[] words, List<BlockRole> roles, boolean[] body) {
        /** The labels of a page, brought to its blocks by their texts. */
        static Labels of(Corpus.Page source, int[] words, List<String> texts) {
            List<BlockRole> roles = source.roles().isEmpty() ? List.of() : RoleAligner.align(source.roles(), texts);
            return new Labels(source, words, roles, body(source, roles, texts));
        }

        private static boolean[] body(Corpus.Page source, List<BlockRole> roles, List<String> texts) {
            if (roles.isEmpty()) {
                return BodyAligner.align(source.body(), texts);
            }
            boolean[] inside = new boolean[texts.size()];
            for (int b = 0; b < inside.length; b++) {
                inside[b] = roles.get(b).isBody();
            }
            return inside;
        }
    }

    /**
     * Blocks described by numbers.
     *
     * @param page the blocks
     * @param rows one a block, null for blocks that are not asked about
     */
    record Example(LabelledBlocks page, float[][] rows) {}
}
