package io.broadsheet.parser.internal.body;

import java.util.ArrayList;
import java.util.List;

/** Describes blocks by numbers once the body is selected, to tell their roles. */
final class RoleFeatures {
    /** Block features, token groups, keyword groups, then the features of roles. */
    static final int LENGTH = BlockFeature.COUNT + TokenGroup.COUNT + 2 * KeywordGroup.COUNT + RoleFeature.COUNT;

    private static final int KEYWORD_START = BlockFeature.COUNT + TokenGroup.COUNT;
    private static final int HEADING_START = KEYWORD_START + KeywordGroup.COUNT;
    private static final int ROLE_START = HEADING_START + KeywordGroup.COUNT;
    private static final int FAR = 60;
    private static final int HEADING_REACH = 15;
    private static final int NEAR = 15;
    private static final int BEFORE = 40;
    private static final int AFTER = 50;
    private static final float PLAIN_SCORE = 0.95f;
    private static final int PLAIN_LENGTH = 160;
    private static final int PLAIN_MARGIN = 2;

    private final PageLayout page;
    private final int title;
    private final BlockTable blocks;
    private final float[] scores;
    private final BodySelection selection;
    private final int[] keptBefore;
    private final int[] framePlaced;
    /** The last heading before each block, -1 where it is far. */
    private final int[] headings;

    private final int[] lastPlaced;
    private final int[] nextPlaced;
    private final int firstKept;
    private final int lastKept;

    RoleFeatures(PageLayout page, int title, float[] scores, BodySelection selection) {
        this.page = page;
        this.title = title;
        this.blocks = page.blocks;
        this.scores = scores;
        this.selection = selection;
        this.keptBefore = new int[blocks.count];
        this.headings = new int[blocks.count];
        this.framePlaced = new int[page.frames.count];
        this.lastPlaced = new int[blocks.count];
        this.nextPlaced = new int[blocks.count];
        int first = -1;
        int last = -1;
        int kept = 0;
        int heading = -1;
        for (int b = 0; b < blocks.count; b++) {
            keptBefore[b] = kept;
            headings[b] = heading >= 0 && b - heading <= HEADING_REACH ? heading : -1;
            heading = page.frames.tag[blocks.frame[b]].isHeading() ? b : heading;
            if (selection.isKept(b)) {
                kept++;
                first = first < 0 ? b : first;
                last = b;
            }
        }
        this.firstKept = first;
        this.lastKept = last;
        countPlaced();
    }

    private void countPlaced() {
        for (PageLayout.Placed placed : page.placed) {
            framePlaced[placed.frame()]++;
        }
        for (int f = page.frames.count - 1; f > 0; f--) {
            framePlaced[page.frames.parent[f]] += framePlaced[f];
        }
        int before = -FAR;
        int next = 0;
        for (int b = 0; b < blocks.count; b++) {
            while (next < page.placed.size() && page.placed.get(next).block() <= b) {
                before = page.placed.get(next).block();
                next++;
            }
            lastPlaced[b] = Math.min(FAR, b - before);
            nextPlaced[b] = next < page.placed.size()
                    ? Math.min(FAR, page.placed.get(next).block() - b)
                    : FAR;
        }
    }

    /**
     * Whether the role of a block is worth asking for: it lies on or near the stretch from the title to the end of the
     * body, quite near when it was not even scored, and is no plain paragraph amid others.
     */
    boolean isOpen(int b) {
        if (firstKept < 0) {
            return b >= title - BEFORE && b <= title + AFTER;
        }
        int start = title < 0 ? firstKept : Math.min(title, firstKept);
        boolean scored = scores[b] >= 0;
        boolean near = b >= start - (scored ? BEFORE : NEAR) && b <= lastKept + (scored ? AFTER : NEAR);
        boolean copyright = (blocks.keywords[b] & KeywordGroup.COPYRIGHT.bit()) != 0;
        return (near || copyright) && !isPlain(b);
    }

    /** Whether a block is a paragraph beyond doubt. */
    boolean isPlain(int b) {
        return selection.isKept(b)
                && page.frames.tag[blocks.frame[b]] == TagKind.P
                && scores[b] > PLAIN_SCORE
                && blocks.characters[b] > PLAIN_LENGTH
                && b > firstKept + PLAIN_MARGIN
                && b < lastKept - PLAIN_MARGIN;
    }

    /** Index of the first kept block, -1 without one. */
    int firstKept() {
        return firstKept;
    }

    /** Index of the last kept block, -1 without one. */
    int lastKept() {
        return lastKept;
    }

    /** Fills the columns after those of the block features. */
    void fill(int b, float[] row) {
        putGroups(b, row);
        for (int k = 0; k < KeywordGroup.COUNT; k++) {
            row[KEYWORD_START + k] = blocks.keywords[b] >> k & 1;
        }
        int heading = headings[b];
        int words = heading < 0 ? 0 : blocks.keywords[heading];
        for (int k = 0; k < KeywordGroup.COUNT; k++) {
            row[HEADING_START + k] = words >> k & 1;
        }
        putSelection(b, row);
        putShape(b, row);
        putNeighbours(b, row);
    }

    /** One column for each token group: 3 by the block's own names, 2 by its parent's, 1 by those above. */
    private void putGroups(int b, float[] row) {
        FrameTable frames = page.frames;
        int c = blocks.frame[b];
        int c2 = Math.max(0, frames.parent[c]);
        int c3 = Math.max(0, frames.parent[c2]);
        int c4 = Math.max(0, frames.parent[c3]);
        long own = blocks.inlineGroups[b] | frames.groups[c];
        long parent = frames.groups[c2];
        long above = frames.groups[c3] | frames.groups[c4];
        for (int g = 0; g < TokenGroup.COUNT; g++) {
            long bit = 1L << g;
            row[BlockFeature.COUNT + g] = (own & bit) != 0 ? 3 : (parent & bit) != 0 ? 2 : (above & bit) != 0 ? 1 : 0;
        }
    }

    private static void put(float[] row, RoleFeature feature, float value) {
        row[ROLE_START + feature.index()] = value;
    }

    private static void put(float[] row, RoleFeature feature, boolean value) {
        row[ROLE_START + feature.index()] = value ? 1 : 0;
    }

    private void putSelection(int b, float[] row) {
        put(row, RoleFeature.SCORE, scores[b]);
        put(row, RoleFeature.PREVIOUS_SCORE, b > 0 ? scores[b - 1] : -1);
        put(row, RoleFeature.NEXT_SCORE, b + 1 < blocks.count ? scores[b + 1] : -1);
        put(row, RoleFeature.KEPT, selection.isKept(b));
        put(row, RoleFeature.PREVIOUS_KEPT, b > 0 && selection.isKept(b - 1));
        put(row, RoleFeature.NEXT_KEPT, b + 1 < blocks.count && selection.isKept(b + 1));
        put(row, RoleFeature.FIRST_KEPT, Math.max(-FAR, Math.min(FAR, b - firstKept)));
        put(row, RoleFeature.LAST_KEPT, Math.max(-FAR, Math.min(FAR, b - lastKept)));
        put(row, RoleFeature.KEPT_BEFORE, Math.min(FAR, keptBefore[b]));
    }

    private void putShape(int b, float[] row) {
        char[] text = page.characters;
        int start = blocks.textStart[b];
        int end = start + blocks.textLength[b];
        char first = text[start];
        char last = text[end - 1];
        put(row, RoleFeature.OPENS_WITH_QUOTE, isQuote(first));
        put(row, RoleFeature.OPENS_WITH_DASH, first == '-' || first == '–' || first == '—');
        put(row, RoleFeature.OPENS_WITH_BULLET, first == '•' || first == '*' || first == '·' || first == '▪');
        put(row, RoleFeature.OPENS_WITH_DIGIT, first >= '0' && first <= '9');
        put(row, RoleFeature.OPENS_WITH_COPYRIGHT, first == '©');
        put(row, RoleFeature.BRACKETED, (first == '(' || first == '[') && (last == ')' || last == ']' || last == '.'));
        put(row, RoleFeature.ENDS_WITH_COLON, last == ':' || last == '：');
        put(row, RoleFeature.ENDS_WITH_QUESTION, last == '?' || last == '？');
        int copyright = 0;
        int capitals = 0;
        boolean colon = false;
        boolean wordStart = true;
        for (int i = start; i < Math.min(end, start + 200); i++) {
            char c = text[i];
            copyright += c == '©' ? 1 : 0;
            colon |= c == ':' && i - start < 30;
            capitals += wordStart && Character.isUpperCase(c) ? 1 : 0;
            wordStart = c == ' ';
        }
        put(row, RoleFeature.HAS_COPYRIGHT, copyright);
        put(row, RoleFeature.HAS_COLON_EARLY, colon);
        put(row, RoleFeature.CAPITAL_WORDS, (float) capitals / Math.min(blocks.words[b], 33));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '„' || c == '«' || c == '»' || c == '‘' || c == '「';
    }

    private void putNeighbours(int b, float[] row) {
        int c = blocks.frame[b];
        int c2 = Math.max(0, page.frames.parent[c]);
        int c3 = Math.max(0, page.frames.parent[c2]);
        put(row, RoleFeature.C2_COUNT, page.frames.blockCount[c2]);
        put(row, RoleFeature.C1_PLACED, framePlaced[c]);
        put(row, RoleFeature.C2_PLACED, framePlaced[c2]);
        put(row, RoleFeature.C3_PLACED, framePlaced[c3]);
        put(row, RoleFeature.PLACED_BEFORE, lastPlaced[b]);
        put(row, RoleFeature.PLACED_AFTER, nextPlaced[b]);
        boolean before = b > 0;
        boolean after = b + 1 < blocks.count;
        put(row, RoleFeature.PREVIOUS_TITLE_OVERLAP, before ? blocks.titleOverlap[b - 1] : 0);
        put(
                row,
                RoleFeature.PREVIOUS_BOLD,
                before ? (float) blocks.boldCharacters[b - 1] / blocks.textLength[b - 1] : 0);
        put(row, RoleFeature.NEXT_BOLD, after ? (float) blocks.boldCharacters[b + 1] / blocks.textLength[b + 1] : 0);
        put(row, RoleFeature.PREVIOUS_DIGITS, before ? (float) blocks.digits[b - 1] / blocks.textLength[b - 1] : 0);
        put(row, RoleFeature.NEXT_DIGITS, after ? (float) blocks.digits[b + 1] / blocks.textLength[b + 1] : 0);
    }

    /** The names of the columns in their order. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (BlockFeature feature : BlockFeature.values()) {
            names.add(feature.name());
        }
        for (TokenGroup group : TokenGroup.values()) {
            names.add("GROUP_" + group.name());
        }
        for (KeywordGroup group : KeywordGroup.values()) {
            names.add("KEYWORD_" + group.name());
        }
        for (KeywordGroup group : KeywordGroup.values()) {
            names.add("HEADING_" + group.name());
        }
        for (RoleFeature feature : RoleFeature.values()) {
            names.add("ROLE_" + feature.name());
        }
        return names;
    }
}
