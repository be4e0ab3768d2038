package io.broadsheet.parser.internal.body;

import java.util.ArrayList;
import java.util.List;

/** Describes blocks by numbers once the body is selected, to tell their roles. */
final class RoleFeatures {
    /** Block features, token groups, keyword groups, then the features of roles. */
    static final int LENGTH = BlockFeature.COUNT + TokenGroup.COUNT + 2 * KeywordGroup.COUNT + RoleFeature.COUNT;

    private static final int KEYWORD_START = BlockFeature.COUNT + TokenGroup.COUNT;
    private static final int LEAD_START = KEYWORD_START + KeywordGroup.COUNT;
    private static final int ROLE_START = LEAD_START + KeywordGroup.COUNT;
    private static final int FAR = 60;
    private static final int HEADING_REACH = 15;
    private static final int NEAR = 15;
    private static final int BEFORE = 40;
    private static final int AFTER = 50;
    private static final float PLAIN_SCORE = 0.95f;
    private static final int PLAIN_LENGTH = 160;
    private static final int PLAIN_MARGIN = 2;
    private static final float MOSTLY = 0.9f;

    private final PageLayout page;
    private final int title;
    private final BlockTable blocks;
    private final float[] scores;
    private final BodySelection selection;
    private final Boxes boxes;
    private final int[] alike;
    private final int questions;
    private final int[] keptBefore;
    private final int[] framePlaced;
    /** The last heading before each block, -1 where it is far. */
    private final int[] headings;

    private final int[] lastPlaced;
    private final int[] nextPlaced;
    private final int firstKept;
    private final int lastKept;

    RoleFeatures(PageAnalysis analysis, float[] scores, BodySelection selection) {
        PageLayout page = analysis.page;
        int title = analysis.marks.title;
        this.page = page;
        this.boxes = new Boxes(page, analysis.marks.core5);
        this.alike = analysis.features.alikeFrames();
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
        this.questions = countQuestions();
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

    private int countQuestions() {
        int count = 0;
        for (int b = 0; b < blocks.count; b++) {
            count += selection.isKept(b) && isBoldQuestion(b) ? 1 : 0;
        }
        return count;
    }

    /** Whether a block outside lists and headings is all bold and asks. */
    boolean isBoldQuestion(int b) {
        TagKind tag = page.frames.tag[blocks.frame[b]];
        boolean bold = blocks.boldCharacters[b] > MOSTLY * blocks.textLength[b];
        return bold && tag != TagKind.LI && !tag.isHeading() && (ends(b, '?') || ends(b, '？'));
    }

    /** How many kept blocks are bold questions. */
    int questions() {
        return questions;
    }

    /** The frame of the box around a block. */
    int box(int b) {
        return boxes.box(b);
    }

    /** The names of the elements from a block up to its box. */
    long groups(int b) {
        return blocks.inlineGroups[b] | boxes.groups(b);
    }

    /** How many frames look like the card around a block. */
    int cardAlike(int b) {
        return alike[boxes.card(b)];
    }

    /** Levels from a block to the frame that it shares with the title, -1 without a title. */
    int titleUp(int b) {
        return up(blocks.frame[b], title);
    }

    private boolean ends(int b, char c) {
        return b >= 0 && b < blocks.count && page.characters[blocks.textStart[b] + blocks.textLength[b] - 1] == c;
    }

    /** Fills the columns after those of the block features. */
    void fill(int b, float[] row) {
        putGroups(b, row);
        putKeywords(b, row);
        putSelection(b, row);
        putShape(b, row);
        putNeighbours(b, row);
        putBoxes(b, row);
    }

    /** 2 for a keyword among the first words, 1 for one after them; then 2 for one that leads the card, 1 the section. */
    private void putKeywords(int b, float[] row) {
        int[] words = blocks.keywords;
        int first = boxes.first(boxes.card(b));
        int card = first < b ? words[first] : 0;
        int heading = headings[b] < 0 ? 0 : words[headings[b]];
        for (int k = 0; k < KeywordGroup.COUNT; k++) {
            int opening = blocks.firstKeywords[b] >> k & 1;
            row[KEYWORD_START + k] = opening > 0 ? 2 : words[b] >> k & 1;
            row[LEAD_START + k] = (card >> k & 1) != 0 ? 2 : heading >> k & 1;
        }
    }

    private void putBoxes(int b, float[] row) {
        FrameTable frames = page.frames;
        int c = blocks.frame[b];
        int box = boxes.box(b);
        put(row, RoleFeature.BOX_BLOCKS, frames.blockCount[box]);
        put(row, RoleFeature.BOX_INDEX, b - boxes.first(box));
        put(row, RoleFeature.BOX_LINKED, frames.linkShare(box));
        put(row, RoleFeature.BOX_PLACED, framePlaced[box]);
        put(row, RoleFeature.BOX_SHARE, (float) frames.characters[box] / Math.max(1, frames.characters[0]));
        int card = boxes.card(b);
        put(row, RoleFeature.CARD_BLOCKS, frames.blockCount[card]);
        put(row, RoleFeature.CARD_INDEX, b - boxes.first(card));
        put(row, RoleFeature.CARD_LINKED, frames.linkShare(card));
        put(row, RoleFeature.CARD_PLACED, framePlaced[card]);
        put(row, RoleFeature.CARD_LEVELS, frames.depth[c] - frames.depth[card]);
        put(row, RoleFeature.CARD_ALIKE, alike[card]);
        put(row, RoleFeature.TITLE_UP, up(c, title));
        put(row, RoleFeature.TITLE_DOWN, title < 0 ? -1 : up(blocks.frame[title], b));
        put(row, RoleFeature.FIRST_KEPT_UP, up(c, firstKept));
        put(row, RoleFeature.LAST_KEPT_UP, up(c, lastKept));
        put(row, RoleFeature.PAGE_QUESTIONS, questions);
    }

    private int up(int c, int other) {
        if (other < 0) {
            return -1;
        }
        return page.frames.depth[c] - page.frames.depth[page.frames.commonAncestor(c, blocks.frame[other])];
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
        long box = boxes.groups(b);
        for (int g = 0; g < TokenGroup.COUNT; g++) {
            long bit = 1L << g;
            float near = (own & bit) != 0 ? 4 : (parent & bit) != 0 ? 3 : (above & bit) != 0 ? 2 : 0;
            row[BlockFeature.COUNT + g] = near > 0 ? near : (box & bit) != 0 ? 1 : 0;
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
        put(row, RoleFeature.BRACKETED, (first == '(' || first == '[') && (last == ')' || last == ']' || last == '.'));
        put(row, RoleFeature.ENDS_WITH_COLON, last == ':' || last == '：');
        put(row, RoleFeature.ENDS_WITH_QUESTION, last == '?' || last == '？');
        int capitals = 0;
        int at = 0;
        int bar = 0;
        int currency = 0;
        int clock = 0;
        int year = 0;
        int sentences = 0;
        int digits = 0;
        boolean colon = false;
        boolean wordStart = true;
        for (int i = start; i < Math.min(end, start + 200); i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                digits++;
                if (digits == 2 && i >= start + 3 && text[i - 2] == ':') {
                    clock++;
                }
                year += digits == 4 && (text[i - 3] == '2' || text[i - 3] == '1') ? 1 : 0;
            } else {
                year -= digits > 4 ? 1 : 0;
                digits = 0;
            }
            at += c == '@' ? 1 : 0;
            bar += c == '|' || c == '/' || c == '•' || c == '·' ? 1 : 0;
            currency += c == '$' || c == '€' || c == '£' || c == '%' ? 1 : 0;
            sentences +=
                    c == ' ' && i > start && (text[i - 1] == '.' || text[i - 1] == '!' || text[i - 1] == '?') ? 1 : 0;
            colon |= c == ':' && i - start < 30;
            capitals += wordStart && Character.isUpperCase(c) ? 1 : 0;
            wordStart = c == ' ';
        }
        put(row, RoleFeature.HAS_AT, at);
        put(row, RoleFeature.HAS_BAR, bar);
        put(row, RoleFeature.HAS_CURRENCY, currency);
        put(row, RoleFeature.HAS_CLOCK, clock);
        put(row, RoleFeature.HAS_YEAR, year);
        put(row, RoleFeature.SENTENCES, sentences);
        put(row, RoleFeature.ENDS_WITH_BRACKET, last == ')');
        put(row, RoleFeature.HAS_COLON_EARLY, colon);
        put(row, RoleFeature.CAPITAL_WORDS, (float) capitals / Math.min(blocks.words[b], 33));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '„' || c == '«' || c == '»' || c == '‘' || c == '「';
    }

    private void putNeighbours(int b, float[] row) {
        int c = blocks.frame[b];
        int c2 = Math.max(0, page.frames.parent[c]);
        put(row, RoleFeature.C2_COUNT, page.frames.blockCount[c2]);
        put(row, RoleFeature.C1_PLACED, framePlaced[c]);
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
            names.add("LEAD_" + group.name());
        }
        for (RoleFeature feature : RoleFeature.values()) {
            names.add("ROLE_" + feature.name());
        }
        return names;
    }
}
