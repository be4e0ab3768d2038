package io.broadsheet.model;

import java.util.List;

/**
 * Keeps trees shallow. Each value checks the values that it is made of, so no tree deeper than {@link #MAX_DEPTH} can
 * come into being and every walk over one may be recursive.
 */
final class Nesting {
    static final int MAX_DEPTH = 64;

    private Nesting() {}

    static List<Inline> checked(List<Inline> content) {
        List<Inline> copy = List.copyOf(content);
        if (depth(copy) >= MAX_DEPTH) {
            throw new IllegalArgumentException("marks must not be nested deeper than " + MAX_DEPTH);
        }
        return copy;
    }

    static void checkBlocks(List<Block> blocks) {
        checkDepth(blockDepth(blocks));
    }

    static void checkItems(List<ListItem> items) {
        checkDepth(itemDepth(items));
    }

    private static void checkDepth(int depth) {
        if (depth >= MAX_DEPTH) {
            throw new IllegalStateException("blocks must not be nested deeper than " + MAX_DEPTH);
        }
    }

    private static int depth(List<Inline> content) {
        int deepest = 0;
        for (Inline piece : content) {
            List<Inline> inner = piece.content();
            if (!inner.isEmpty()) {
                deepest = Math.max(deepest, 1 + depth(inner));
            }
        }
        return deepest;
    }

    private static int blockDepth(List<Block> blocks) {
        int deepest = 0;
        for (Block block : blocks) {
            deepest = Math.max(deepest, 1 + innerDepth(block));
        }
        return deepest;
    }

    private static int innerDepth(Block block) {
        if (block instanceof ListBlock list) {
            return itemDepth(list.items());
        }
        return blockDepth(BodyContents.children(block));
    }

    private static int itemDepth(List<ListItem> items) {
        int deepest = 0;
        for (ListItem item : items) {
            deepest = Math.max(deepest, 1 + blockDepth(item.blocks()));
        }
        return deepest;
    }
}
