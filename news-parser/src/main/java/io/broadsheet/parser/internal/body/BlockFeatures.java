package io.broadsheet.parser.internal.body;

/** Describes the blocks of one page by numbers: what needs the whole page is computed once, the rest block by block. */
final class BlockFeatures {
    private static final int FAR = 20;
    private static final int NO_TITLE = -999;
    private static final int MODAL_FAR = 10;
    private static final int KEYWORD_LENGTH = 400;
    private static final long FOREIGN = TokenGroup.mask(
            TokenGroup.COMMENT,
            TokenGroup.RELATED,
            TokenGroup.TEASER,
            TokenGroup.POPULAR,
            TokenGroup.SHARE,
            TokenGroup.AD,
            TokenGroup.NAV,
            TokenGroup.FOOTER,
            TokenGroup.SIDE,
            TokenGroup.NEWSLETTER,
            TokenGroup.MEDIA,
            TokenGroup.GALLERY,
            TokenGroup.CAPTION,
            TokenGroup.CREDIT,
            TokenGroup.BYLINE,
            TokenGroup.META,
            TokenGroup.TAG,
            TokenGroup.MODAL,
            TokenGroup.PAYWALL,
            TokenGroup.TOC,
            TokenGroup.PRODUCT,
            TokenGroup.RATING,
            TokenGroup.FORM,
            TokenGroup.TICKER);

    private final FrameTable frames;
    private final BlockTable blocks;
    private final Landmarks marks;
    private final Tally alike;
    private final Tally paths;
    private final Tally texts;
    private final int[] core5;
    private final int[] core8;
    private final int[] best;
    private final int[] candidate;
    private final int[] foreign5;
    private final int[] foreign8;
    private final FrameTags tags;
    private final int[] alikeFrames;
    private final int[] previousGood;
    private final int[] nextGood;
    private final int[] headings;
    private final int[] h1Before;
    private final int[] charactersBefore;
    private final int firstGood;
    private final int lastGood;
    private final int pageCharacters;
    private final int titleArticle;

    BlockFeatures(PageLayout page, Landmarks marks) {
        this.frames = page.frames;
        this.blocks = page.blocks;
        this.marks = marks;
        this.alike = Tally.byLook(page);
        this.paths = Tally.byPath(page);
        this.texts = Tally.byText(page);
        this.core5 = marks.meetingDepth(marks.core5);
        this.core8 = marks.core8 == marks.core5 ? core5 : marks.meetingDepth(marks.core8);
        this.best = marks.meetingDepth(marks.best);
        this.candidate = marks.meetingDepth(marks.candidate);
        this.foreign5 = foreignBelow(core5);
        this.foreign8 = core8 == core5 ? foreign5 : foreignBelow(core8);
        this.tags = new FrameTags(frames);
        this.alikeFrames = Tally.alikeFrames(frames);
        this.previousGood = new int[blocks.count];
        this.nextGood = new int[blocks.count];
        this.headings = new int[blocks.count];
        this.h1Before = new int[blocks.count];
        this.charactersBefore = new int[blocks.count];
        this.pageCharacters = Math.max(1, frames.characters[0]);
        this.titleArticle = marks.title < 0 ? FrameTable.NONE : frames.article[blocks.frame[marks.title]];
        lookAround();
        this.firstGood = goodInCore(1);
        this.lastGood = goodInCore(-1);
    }

    /** The blocks that say the same. */
    Tally texts() {
        return texts;
    }

    /** For every frame, how many look like it. */
    int[] alikeFrames() {
        return alikeFrames;
    }

    private int[] foreignBelow(int[] meeting) {
        long[] groups = new long[frames.count];
        int[] tagCount = new int[frames.count];
        int[] below = new int[frames.count];
        for (int f = 1; f < frames.count; f++) {
            if (meeting[f] < frames.depth[f]) {
                int parent = frames.parent[f];
                groups[f] = groups[parent] | (frames.groups[f] & FOREIGN);
                tagCount[f] = tagCount[parent] + (FrameTags.isForeign(frames.tag[f]) ? 2 : 0);
                below[f] = Long.bitCount(groups[f]) + tagCount[f];
            }
        }
        return below;
    }

    /** Fills what depends on the blocks before and after. */
    private void lookAround() {
        int good = -1;
        int heading = -1;
        int h1 = 0;
        int characters = 0;
        for (int b = 0; b < blocks.count; b++) {
            previousGood[b] = good;
            headings[b] = heading;
            h1Before[b] = h1;
            charactersBefore[b] = characters;
            TagKind tag = frames.tag[blocks.frame[b]];
            good = blocks.good[b] ? b : good;
            heading = tag.isHeading() ? b : heading;
            h1 += tag == TagKind.H1 ? 1 : 0;
            characters += blocks.characters[b];
        }
        good = -1;
        for (int b = blocks.count - 1; b >= 0; b--) {
            nextGood[b] = good;
            good = blocks.good[b] ? b : good;
        }
    }

    private int goodInCore(int step) {
        int coreDepth = frames.depth[marks.core5];
        for (int b = step > 0 ? 0 : blocks.count - 1; b >= 0 && b < blocks.count; b += step) {
            if (blocks.good[b] && core5[blocks.frame[b]] == coreDepth) {
                return b;
            }
        }
        return -1;
    }

    /** Whether block {@code b} needs no score: short or all links, and no running text near. */
    boolean isHopeless(int b) {
        int c = blocks.frame[b];
        return (blocks.characters[b] < 25 || blocks.linkShare(b) > 0.8f)
                && goodNear(b) == 0
                && core5[c] < frames.depth[marks.core5];
    }

    private int goodNear(int b) {
        int near = 0;
        for (int i = Math.max(0, b - 3); i <= Math.min(blocks.count - 1, b + 3); i++) {
            near += blocks.good[i] ? 1 : 0;
        }
        return near;
    }

    /** Fills the row with the features of block {@code b}. */
    void fill(int b, FeatureRow row) {
        int c = blocks.frame[b];
        putLandmarks(row, c);
        putFrames(row, c);
        putAlike(row, b);
        putText(row, b);
        putPosition(row, b);
        putNeighbours(row, b);
        putPage(row);
        putPlace(row, b, c);
    }

    private void putLandmarks(FeatureRow row, int c) {
        row.put(BlockFeature.FOREIGN_BELOW_CORE5, foreign5[c]);
        row.put(BlockFeature.FOREIGN_BELOW_CORE8, foreign8[c]);
        row.put(BlockFeature.CORE5_DOWN, frames.depth[marks.core5] - core5[c]);
        row.put(BlockFeature.CORE8_DOWN, frames.depth[marks.core8] - core8[c]);
        boolean scored = marks.best >= 0;
        row.put(BlockFeature.BEST_DOWN, scored ? frames.depth[marks.best] - best[c] : -1);
        row.put(BlockFeature.BEST_UP, scored ? frames.depth[c] - best[c] : -1);
        boolean named = marks.candidate >= 0;
        row.put(BlockFeature.CANDIDATE_DOWN, named ? frames.depth[marks.candidate] - candidate[c] : -5);
        row.put(BlockFeature.CANDIDATE_SHARE, named ? share(frames.characters[marks.candidate]) : -1);
        int parent = frames.parent[c];
        float score = Math.max(marks.scores[c], parent < 0 ? 0 : marks.scores[parent]);
        row.put(BlockFeature.RELATIVE_SCORE, scored ? score / marks.bestValue : 0);
    }

    private void putFrames(FeatureRow row, int c) {
        int c2 = above(c);
        int c3 = above(c2);
        int c4 = above(c3);
        int c5 = above(c4);
        row.put(BlockFeature.C1_GOOD, good(c));
        row.put(BlockFeature.C2_GOOD, good(c2));
        row.put(BlockFeature.C3_GOOD, good(c3));
        row.put(BlockFeature.C4_GOOD, good(c4));
        row.put(BlockFeature.C1_LINKED, linked(c));
        row.put(BlockFeature.C2_LINKED, linked(c2));
        row.put(BlockFeature.C3_LINKED, linked(c3));
        row.put(BlockFeature.C4_LINKED, linked(c4));
        row.put(BlockFeature.C5_LINKED, linked(c5));
        row.put(BlockFeature.C1_SHARE, share(frames.characters[c]));
        row.put(BlockFeature.C2_SHARE, c2 < 0 ? -1 : share(frames.characters[c2]));
        row.put(BlockFeature.C3_SHARE, c3 < 0 ? -1 : share(frames.characters[c3]));
        row.put(BlockFeature.C3_PARAGRAPHS, paragraphs(c3));
        row.put(BlockFeature.C5_PARAGRAPHS, paragraphs(c5));
        row.put(BlockFeature.C2_BLOCKS, c2 < 0 ? -1 : frames.blockCount[c2]);
        row.put(BlockFeature.C2_ALIKE, c2 < 0 ? -1 : alikeFrames[c2]);
        row.put(BlockFeature.C3_ALIKE, c3 < 0 ? -1 : alikeFrames[c3]);
        row.put(BlockFeature.C4_ALIKE, c4 < 0 ? -1 : alikeFrames[c4]);
        row.put(BlockFeature.C5_BLOCKS, c5 < 0 ? -1 : frames.blockCount[c5]);
    }

    private int above(int f) {
        return f < 0 ? f : frames.parent[f];
    }

    private float share(int characters) {
        return (float) characters / pageCharacters;
    }

    private float good(int f) {
        return f < 0 ? -1 : (float) frames.goodCharacters[f] / Math.max(1, marks.goodCharacters);
    }

    private float linked(int f) {
        return f < 0 ? -1 : frames.linkShare(f);
    }

    private float paragraphs(int f) {
        return f < 0 ? -1 : (float) frames.paragraphCharacters[f] / Math.max(1, frames.characters[f]);
    }

    private void putAlike(FeatureRow row, int b) {
        float count = alike.count(b);
        row.put(BlockFeature.ALIKE_COUNT, count);
        row.put(BlockFeature.ALIKE_SHARE, share(alike.characters(b)));
        row.put(BlockFeature.ALIKE_LENGTH, alike.characters(b) / count);
        row.put(BlockFeature.ALIKE_GOOD, alike.good(b) / count);
        row.put(BlockFeature.ALIKE_SPAN, alike.span(b) / count);
        row.put(BlockFeature.ALIKE_SPREAD, alike.longest(b) * count / Math.max(1, alike.characters(b)));
        float same = paths.count(b);
        row.put(BlockFeature.PATH_COUNT, same);
        row.put(BlockFeature.PATH_SHARE, share(paths.characters(b)));
        row.put(BlockFeature.PATH_LENGTH, paths.characters(b) / same);
        row.put(BlockFeature.PATH_GOOD, paths.good(b) / same);
        row.put(BlockFeature.SAME_TEXT, texts.count(b));
        row.put(BlockFeature.SAME_TEXT_BEFORE, texts.before(b));
    }

    private void putText(FeatureRow row, int b) {
        float length = blocks.textLength[b];
        row.put(BlockFeature.LENGTH, blocks.characters[b]);
        row.put(BlockFeature.WORDS, blocks.words[b]);
        row.put(BlockFeature.LINKED, blocks.linkCharacters[b] / length);
        row.put(BlockFeature.BOLD, blocks.boldCharacters[b] / length);
        row.put(BlockFeature.CAPITALS, blocks.capitals[b] / length);
        row.put(BlockFeature.DIGITS, blocks.digits[b] / length);
        row.put(BlockFeature.COMMAS, blocks.commas[b]);
        row.put(BlockFeature.TERMINAL, blocks.terminal[b]);
        row.put(BlockFeature.ELLIPSIS, blocks.cut[b]);
        row.put(BlockFeature.DESCRIPTION_OVERLAP, blocks.descriptionOverlap[b]);
        row.put(BlockFeature.TITLE_OVERLAP, blocks.titleOverlap[b]);
        row.put(BlockFeature.KEYWORDS, keywords(b));
        row.put(BlockFeature.NEXT_KEYWORDS, b + 1 < blocks.count ? keywords(b + 1) : 0);
        row.put(BlockFeature.INLINE_TAG, blocks.inlineTag[b].code());
    }

    private float keywords(int b) {
        return blocks.characters[b] >= KEYWORD_LENGTH ? 0 : (float) blocks.keywordCount[b] / blocks.words[b];
    }

    private void putPosition(FeatureRow row, int b) {
        int title = marks.title;
        row.put(BlockFeature.TITLE_BLOCKS, title < 0 ? NO_TITLE : clip(b - title, -100, 200));
        if (title < 0) {
            row.put(BlockFeature.TITLE_CHARACTERS, -9);
        } else {
            int distance = charactersBefore[b] - charactersBefore[title];
            row.put(BlockFeature.TITLE_CHARACTERS, Math.signum(distance) * (float) Math.log1p(Math.abs(distance)));
        }
        row.put(BlockFeature.FIRST_GOOD_BLOCKS, firstGood < 0 ? -999 : clip(b - firstGood, -60, 200));
        row.put(BlockFeature.LAST_GOOD_BLOCKS, lastGood < 0 ? 999 : clip(b - lastGood, -200, 60));
        row.put(BlockFeature.POSITION, share(charactersBefore[b]));
        row.put(BlockFeature.HEADING_BLOCKS, headings[b] < 0 ? 50 : Math.min(50, b - headings[b]));
        row.put(BlockFeature.HEADING_LINKED, headings[b] < 0 ? -1 : blocks.linkShare(headings[b]));
        row.put(BlockFeature.HEADING_LEVEL, headings[b] < 0 ? 0 : headingLevel(headings[b]));
        row.put(BlockFeature.GOOD_NEAR, goodNear(b));
        row.put(BlockFeature.H1_BEFORE, h1Before[b]);
    }

    private int headingLevel(int b) {
        return frames.tag[blocks.frame[b]].headingLevel();
    }

    /** Whether the block lies in such an element. */
    boolean isIn(int b, TagKind kind) {
        return tags.isIn(blocks.frame[b], kind);
    }

    private static int clip(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    private void putNeighbours(FeatureRow row, int b) {
        int c = blocks.frame[b];
        row.put(BlockFeature.PREVIOUS_GOOD_UP, up(c, previousGood[b]));
        row.put(BlockFeature.NEXT_GOOD_UP, up(c, nextGood[b]));
        row.put(BlockFeature.NEXT_GOOD_DOWN, nextGood[b] < 0 ? FAR : up(blocks.frame[nextGood[b]], b));
        int before = b - 1;
        int after = b + 1 < blocks.count ? b + 1 : -1;
        row.put(BlockFeature.PREVIOUS_TAG, tag(before));
        row.put(BlockFeature.NEXT_TAG, tag(after));
        row.put(BlockFeature.PREVIOUS_LENGTH, before < 0 ? -1 : blocks.characters[before]);
        row.put(BlockFeature.NEXT_LENGTH, after < 0 ? -1 : blocks.characters[after]);
        row.put(BlockFeature.PREVIOUS_LINKED, before < 0 ? -1 : blocks.linkShare(before));
        row.put(BlockFeature.NEXT_LINKED, after < 0 ? -1 : blocks.linkShare(after));
        row.put(BlockFeature.PREVIOUS_UP, up(c, before));
        row.put(BlockFeature.NEXT_UP, up(c, after));
    }

    private float tag(int b) {
        return b < 0 ? -1 : frames.tag[blocks.frame[b]].code();
    }

    /** Levels from a frame up to the one that it shares with another block, -1 for none. */
    private int up(int c, int other) {
        if (other < 0) {
            return FAR;
        }
        return Math.min(FAR, frames.depth[c] - frames.depth[frames.commonAncestor(c, blocks.frame[other])]);
    }

    private void putPage(FeatureRow row) {
        row.put(BlockFeature.PAGE_CHARACTERS, (float) Math.log1p(pageCharacters));
        row.put(BlockFeature.PAGE_GOOD, marks.goodCount);
        row.put(BlockFeature.PAGE_GOOD_SHARE, share(marks.goodCharacters));
        row.put(BlockFeature.PAGE_BLOCKS, blocks.count);
        row.put(BlockFeature.PAGE_ARTICLES, tags.articles());
    }

    private void putPlace(FeatureRow row, int b, int c) {
        int article = frames.article[c];
        boolean inArticle = article != FrameTable.NONE;
        row.put(BlockFeature.ARTICLE_RANK, inArticle ? tags.articleRank(article) : -1);
        row.put(BlockFeature.ARTICLE_GOOD, inArticle ? good(article) : -1);
        row.put(BlockFeature.ARTICLE_TITLE, inArticle && article == titleArticle);
        row.put(BlockFeature.DEPTH, frames.depth[c]);
        row.put(BlockFeature.TAG, frames.tag[c].code());
        row.put(BlockFeature.PARENT_TAG, c == 0 ? -1 : frames.tag[frames.parent[c]].code());
        row.put(BlockFeature.MODAL_LEVELS, Math.min(MODAL_FAR, tags.modalLevels(c)));
        row.put(BlockFeature.HIDDEN, blocks.hidden[b]);
        row.put(BlockFeature.IN_ASIDE, tags.isIn(c, TagKind.ASIDE));
        row.put(BlockFeature.IN_NAV, tags.isIn(c, TagKind.NAV));
        row.put(BlockFeature.IN_HEADER, tags.isIn(c, TagKind.HEADER));
        row.put(BlockFeature.IN_FOOTER, tags.isIn(c, TagKind.FOOTER));
        row.put(BlockFeature.IN_FIGURE, tags.isIn(c, TagKind.FIGURE));
        row.put(BlockFeature.IN_QUOTE, tags.isIn(c, TagKind.BLOCKQUOTE));
        row.put(BlockFeature.IN_TABLE, tags.isIn(c, TagKind.TABLE));
        row.put(BlockFeature.IN_LIST, tags.isIn(c, TagKind.LI));
        row.put(BlockFeature.IN_FORM, tags.isIn(c, TagKind.FORM));
        row.put(BlockFeature.IN_MAIN, tags.isIn(c, TagKind.MAIN));
    }
}
