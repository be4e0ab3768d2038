package io.broadsheet.parser.internal.body;

import java.util.Arrays;

/** Groups the blocks of a page by a key and sums each group: blocks that look alike, or say the same. */
final class Tally {
    private final int[] groupOf;
    private final int[] count;
    private final int[] characters;
    private final int[] good;
    private final int[] first;
    private final int[] last;
    private final int[] order;
    private final int[] longest;
    private int groups;

    private Tally(int blocks) {
        groupOf = new int[blocks];
        count = new int[blocks];
        characters = new int[blocks];
        good = new int[blocks];
        first = new int[blocks];
        last = new int[blocks];
        order = new int[blocks];
        longest = new int[blocks];
    }

    /** Blocks in elements of the same tag and class, in parents of the same tag and class. */
    static Tally byLook(PageLayout page) {
        return of(page, b -> page.frames.signature[page.blocks.frame[b]]);
    }

    /** Blocks with the same tags up to the root. */
    static Tally byPath(PageLayout page) {
        return of(page, b -> page.frames.path[page.blocks.frame[b]]);
    }

    /** Blocks with the same words. */
    static Tally byText(PageLayout page) {
        return of(page, b -> page.blocks.textHash[b]);
    }

    private static Tally of(PageLayout page, Key key) {
        BlockTable blocks = page.blocks;
        Tally tally = new Tally(blocks.count);
        int size = Integer.highestOneBit(Math.max(8, blocks.count)) * 4;
        long[] keys = new long[size];
        int[] slots = new int[size];
        Arrays.fill(slots, -1);
        for (int b = 0; b < blocks.count; b++) {
            long k = key.of(b);
            int slot = Hash.index(k, size);
            while (slots[slot] >= 0 && keys[slot] != k) {
                slot = (slot + 1) & (size - 1);
            }
            if (slots[slot] < 0) {
                slots[slot] = tally.groups++;
                keys[slot] = k;
                tally.first[slots[slot]] = b;
            }
            tally.add(blocks, b, slots[slot]);
        }
        return tally;
    }

    private void add(BlockTable blocks, int b, int g) {
        groupOf[b] = g;
        order[b] = count[g]++;
        characters[g] += blocks.characters[b];
        good[g] += blocks.good[b] ? 1 : 0;
        last[g] = b;
        longest[g] = Math.max(longest[g], blocks.characters[b]);
    }

    /** The number of the group of this block. */
    int group(int b) {
        return groupOf[b];
    }

    /** How many blocks are in the group of this one. */
    int count(int b) {
        return count[groupOf[b]];
    }

    /** How many blocks of the group come before this one. */
    int before(int b) {
        return order[b];
    }

    int characters(int b) {
        return characters[groupOf[b]];
    }

    int longest(int b) {
        return longest[groupOf[b]];
    }

    int good(int b) {
        return good[groupOf[b]];
    }

    /** Blocks from the first to the last of the group, others between them counted. */
    int span(int b) {
        return last[groupOf[b]] - first[groupOf[b]] + 1;
    }

    /** For each frame, how many frames of the page look like it: same tag and class, in parents of the same. */
    static int[] alikeFrames(FrameTable frames) {
        int size = Integer.highestOneBit(Math.max(8, frames.count)) * 4;
        long[] keys = new long[size];
        int[] counts = new int[size];
        int[] slots = new int[frames.count];
        for (int f = 0; f < frames.count; f++) {
            long k = frames.signature[f];
            int slot = Hash.index(k, size);
            while (counts[slot] > 0 && keys[slot] != k) {
                slot = (slot + 1) & (size - 1);
            }
            keys[slot] = k;
            counts[slot]++;
            slots[f] = slot;
        }
        for (int f = 0; f < frames.count; f++) {
            slots[f] = counts[slots[f]];
        }
        return slots;
    }

    @FunctionalInterface
    private interface Key {
        long of(int block);
    }
}
