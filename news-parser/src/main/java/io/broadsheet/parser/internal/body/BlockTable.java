package io.broadsheet.parser.internal.body;

import java.util.Arrays;
import org.jsoup.nodes.Node;

/** The text blocks of a page as arrays, one entry a block, in page order. */
final class BlockTable {
    int count;
    /** Nearest block-level element around the text. */
    int[] frame = new int[256];

    Node[] first = new Node[256];
    Node[] last = new Node[256];
    int[] textStart = new int[256];
    int[] textLength = new int[256];
    /** Characters with those of scripts without spaces counted two and a half times. */
    int[] characters = new int[256];

    int[] linkCharacters = new int[256];
    int[] linkCount = new int[256];
    int[] boldCharacters = new int[256];
    int[] words = new int[256];
    int[] commas = new int[256];
    int[] capitals = new int[256];
    int[] digits = new int[256];
    /** Keyword hits, one bit a group that was met. */
    int[] keywords = new int[256];
    /** The same of the first two words. */
    int[] firstKeywords = new int[256];
    /** Keyword hits in all. */
    int[] keywordCount = new int[256];
    /** Hash of the text in small letters. */
    long[] textHash = new long[256];
    /** Token groups of the inline elements that hold text of the block. */
    long[] inlineGroups = new long[256];
    /** The inline element that holds the whole text, {@link TagKind#INLINE} where there is none. */
    TagKind[] inlineTag = new TagKind[256];

    float[] titleOverlap = new float[256];
    float[] descriptionOverlap = new float[256];
    /** Whether it ends like a sentence. */
    boolean[] terminal = new boolean[256];

    boolean[] hidden = new boolean[256];
    /** Whether it ends in an ellipsis. */
    boolean[] cut = new boolean[256];

    boolean[] good = new boolean[256];

    /** Adds an empty block and gives its index. */
    int add() {
        int b = count++;
        if (b == frame.length) {
            grow();
        }
        return b;
    }

    float linkShare(int b) {
        return (float) linkCharacters[b] / Math.max(1, textLength[b]);
    }

    private void grow() {
        int size = frame.length * 2;
        frame = Arrays.copyOf(frame, size);
        first = Arrays.copyOf(first, size);
        last = Arrays.copyOf(last, size);
        textStart = Arrays.copyOf(textStart, size);
        textLength = Arrays.copyOf(textLength, size);
        characters = Arrays.copyOf(characters, size);
        linkCharacters = Arrays.copyOf(linkCharacters, size);
        linkCount = Arrays.copyOf(linkCount, size);
        boldCharacters = Arrays.copyOf(boldCharacters, size);
        words = Arrays.copyOf(words, size);
        commas = Arrays.copyOf(commas, size);
        capitals = Arrays.copyOf(capitals, size);
        digits = Arrays.copyOf(digits, size);
        keywords = Arrays.copyOf(keywords, size);
        firstKeywords = Arrays.copyOf(firstKeywords, size);
        keywordCount = Arrays.copyOf(keywordCount, size);
        textHash = Arrays.copyOf(textHash, size);
        inlineGroups = Arrays.copyOf(inlineGroups, size);
        inlineTag = Arrays.copyOf(inlineTag, size);
        titleOverlap = Arrays.copyOf(titleOverlap, size);
        descriptionOverlap = Arrays.copyOf(descriptionOverlap, size);
        terminal = Arrays.copyOf(terminal, size);
        hidden = Arrays.copyOf(hidden, size);
        cut = Arrays.copyOf(cut, size);
        good = Arrays.copyOf(good, size);
    }
}
