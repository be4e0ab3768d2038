package io.broadsheet.parser.internal.body;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/**
 * The block-level elements of a page as arrays, one entry a frame, in document order: a frame's parent always has a
 * smaller index. Sums hold the whole subtree once the frame is closed. Characters are weighted: a letter of a script
 * without spaces counts two and a half.
 */
final class FrameTable {
    /** The parent of the first frame. */
    static final int NONE = -1;

    int count;
    Element[] element = new Element[512];
    TagKind[] tag = new TagKind[512];
    int[] parent = new int[512];
    int[] depth = new int[512];
    /** Token groups of the element's own attributes. */
    long[] groups = new long[512];
    /** Whether the element or one around it is not shown. */
    boolean[] hidden = new boolean[512];
    /** Hash of tag and class, digits apart. */
    long[] shape = new long[512];
    /** Same tag and class of the element and of its parent give the same value. */
    long[] signature = new long[512];
    /** Same tags up to the root give the same value. */
    long[] path = new long[512];
    /** Nearest article element, itself included, or {@link #NONE}. */
    int[] article = new int[512];

    int[] characters = new int[512];
    int[] linkCharacters = new int[512];
    int[] paragraphCharacters = new int[512];
    int[] goodCharacters = new int[512];
    int[] blockCount = new int[512];
    int[] linkCount = new int[512];

    /** Adds a frame with empty sums and gives its index. */
    int add(Element newElement, TagKind kind, int newParent) {
        int f = count++;
        if (f == parent.length) {
            grow();
        }
        element[f] = newElement;
        tag[f] = kind;
        parent[f] = newParent;
        depth[f] = newParent == NONE ? 0 : depth[newParent] + 1;
        article[f] = kind == TagKind.ARTICLE ? f : newParent == NONE ? NONE : article[newParent];
        long above = newParent == NONE ? Hash.START : path[newParent];
        path[f] = Hash.add(above, kind.code() + 1);
        return f;
    }

    /** Adds the sums of a closed frame to its parent. */
    void close(int f) {
        int p = parent[f];
        if (p != NONE) {
            characters[p] += characters[f];
            linkCharacters[p] += linkCharacters[f];
            paragraphCharacters[p] += paragraphCharacters[f];
            blockCount[p] += blockCount[f];
            linkCount[p] += linkCount[f];
        }
    }

    /** The deepest frame around both. */
    int commonAncestor(int a, int b) {
        int x = a;
        int y = b;
        while (x != y) {
            if (depth[x] >= depth[y]) {
                x = parent[x];
            } else {
                y = parent[y];
            }
        }
        return x;
    }

    /** Whether {@code outer} is the frame or one around it. */
    boolean contains(int outer, int inner) {
        int f = inner;
        while (depth[f] > depth[outer]) {
            f = parent[f];
        }
        return f == outer;
    }

    float linkShare(int f) {
        return (float) linkCharacters[f] / Math.max(1, characters[f]);
    }

    private void grow() {
        int size = parent.length * 2;
        element = Arrays.copyOf(element, size);
        tag = Arrays.copyOf(tag, size);
        parent = Arrays.copyOf(parent, size);
        depth = Arrays.copyOf(depth, size);
        groups = Arrays.copyOf(groups, size);
        hidden = Arrays.copyOf(hidden, size);
        shape = Arrays.copyOf(shape, size);
        signature = Arrays.copyOf(signature, size);
        path = Arrays.copyOf(path, size);
        article = Arrays.copyOf(article, size);
        characters = Arrays.copyOf(characters, size);
        linkCharacters = Arrays.copyOf(linkCharacters, size);
        paragraphCharacters = Arrays.copyOf(paragraphCharacters, size);
        goodCharacters = Arrays.copyOf(goodCharacters, size);
        blockCount = Arrays.copyOf(blockCount, size);
        linkCount = Arrays.copyOf(linkCount, size);
    }
}
