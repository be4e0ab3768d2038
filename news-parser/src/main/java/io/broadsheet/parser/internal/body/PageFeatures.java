package io.broadsheet.parser.internal.body;

/** Describes a page by numbers once its body is selected. */
final class PageFeatures {
    private static final int NEAR = 8;

    private final PageLayout page;
    private final BlockTable blocks;
    private final FrameTable frames;
    private final Landmarks marks;
    private final float[] scores;
    private final BodySelection selection;
    private final float[] row = new float[PageFeature.COUNT];

    private PageFeatures(PageLayout page, Landmarks marks, float[] scores, BodySelection selection) {
        this.page = page;
        this.blocks = page.blocks;
        this.frames = page.frames;
        this.marks = marks;
        this.scores = scores;
        this.selection = selection;
    }

    /** One row of features. */
    static float[] of(PageLayout page, Landmarks marks, float[] scores, BodySelection selection, PageHints hints) {
        PageFeatures features = new PageFeatures(page, marks, scores, selection);
        features.putPage();
        features.putKept();
        features.putTitle();
        features.putFrames();
        features.putWords();
        features.put(PageFeature.DECLARED_ARTICLE, hints.declaredArticle() ? 1 : 0);
        features.putData();
        return features.row;
    }

    private void put(PageFeature feature, float value) {
        row[feature.index()] = value;
    }

    private void add(PageFeature feature, float value) {
        row[feature.index()] += value;
    }

    private static float log(int value) {
        return (float) Math.log1p(value);
    }

    private void putPage() {
        put(PageFeature.CHARACTERS, log(frames.characters[0]));
        put(PageFeature.GOOD_CHARACTERS, log(marks.goodCharacters));
        put(PageFeature.BLOCKS, blocks.count);
        put(PageFeature.GOOD_BLOCKS, marks.goodCount);
        put(PageFeature.GOOD_SHARE, (float) marks.goodCharacters / Math.max(1, frames.characters[0]));
        put(PageFeature.LINKED, frames.linkShare(0));
        put(PageFeature.CONFIDENCE, (float) selection.confidence(scores));
    }

    private void putKept() {
        int count = 0;
        int first = -1;
        int last = -1;
        int characters = 0;
        for (int b = 0; b < blocks.count; b++) {
            if (selection.isKept(b)) {
                count++;
                first = first < 0 ? b : first;
                last = b;
                characters += blocks.characters[b];
                addKept(b);
            }
        }
        float all = Math.max(1, characters);
        put(PageFeature.KEPT_BLOCKS, count);
        put(PageFeature.KEPT_CHARACTERS, log(characters));
        put(PageFeature.KEPT_SHARE, all / Math.max(1, frames.characters[0]));
        put(PageFeature.KEPT_LENGTH, all / Math.max(1, count));
        put(PageFeature.KEPT_DENSITY, (float) count / (last - first + 1));
        put(PageFeature.KEPT_POSITION, (float) Math.max(0, first) / Math.max(1, blocks.count));
        put(PageFeature.TITLE_DISTANCE, marks.title < 0 || first < 0 ? -99 : first - marks.title);
        divide(all, PageFeature.KEPT_LINKED, PageFeature.KEPT_SCORE, PageFeature.KEPT_PARAGRAPHS);
        divide(all, PageFeature.KEPT_TERMINAL, PageFeature.KEPT_LISTED, PageFeature.KEPT_DIGITS);
        divide(all, PageFeature.KEPT_CAPITALS);
        putNear(marks.title < 0 ? first : marks.title, first);
    }

    private void addKept(int b) {
        int length = blocks.characters[b];
        TagKind tag = frames.tag[blocks.frame[b]];
        add(PageFeature.KEPT_LINKED, blocks.linkCharacters[b]);
        add(PageFeature.KEPT_SCORE, scores[b] * length);
        add(PageFeature.KEPT_PARAGRAPHS, tag == TagKind.P ? length : 0);
        add(PageFeature.KEPT_TERMINAL, blocks.terminal[b] ? length : 0);
        add(PageFeature.KEPT_LISTED, tag == TagKind.LI || tag == TagKind.TD ? length : 0);
        add(PageFeature.KEPT_DIGITS, blocks.digits[b]);
        add(PageFeature.KEPT_CAPITALS, blocks.capitals[b]);
        add(PageFeature.KEPT_HEADINGS, tag.isHeading() ? 1 : 0);
        put(PageFeature.KEPT_LONGEST, Math.max(row[PageFeature.KEPT_LONGEST.index()], length));
    }

    private void divide(float divisor, PageFeature... features) {
        for (PageFeature feature : features) {
            row[feature.index()] /= divisor;
        }
    }

    /** Looks for a byline and a date around the title and the start of the body. */
    private void putNear(int title, int first) {
        for (int b = 0; b < blocks.count; b++) {
            boolean near = (title >= 0 && Math.abs(b - title) <= NEAR) || (first >= 0 && Math.abs(b - first) <= NEAR);
            if (near) {
                int frame = blocks.frame[b];
                int parent = Math.max(0, frames.parent[frame]);
                long groups = blocks.inlineGroups[b] | frames.groups[frame] | frames.groups[parent];
                add(PageFeature.BYLINE_NEAR, (groups & TokenGroup.BYLINE.bit()) != 0 ? 1 : 0);
                add(PageFeature.DATE_NEAR, (groups & TokenGroup.DATE.bit()) != 0 ? 1 : 0);
                boolean small = blocks.words[b] < 20;
                add(PageFeature.MONTH_NEAR, small && (blocks.keywords[b] & KeywordGroup.MONTH.bit()) != 0 ? 1 : 0);
                add(PageFeature.BY_NEAR, small && (blocks.keywords[b] & KeywordGroup.BY.bit()) != 0 ? 1 : 0);
            }
        }
    }

    private void putTitle() {
        int title = marks.title;
        put(PageFeature.HAS_TITLE, title < 0 ? 0 : 1);
        if (title >= 0) {
            put(PageFeature.TITLE_OVERLAP, blocks.titleOverlap[title]);
            put(PageFeature.TITLE_LEVEL, frames.tag[blocks.frame[title]].headingLevel());
            put(PageFeature.TITLE_POSITION, (float) title / blocks.count);
        }
        for (int b = 0; b < blocks.count; b++) {
            float overlap = Math.max(row[PageFeature.DESCRIPTION_OVERLAP.index()], blocks.descriptionOverlap[b]);
            put(PageFeature.DESCRIPTION_OVERLAP, overlap);
        }
    }

    private void putFrames() {
        int[] alike = Tally.alikeFrames(frames);
        int withText = 0;
        int most = 0;
        for (int f = 0; f < frames.count; f++) {
            long groups = frames.groups[f];
            switch (frames.tag[f]) {
                case H1 -> add(PageFeature.H1_COUNT, 1);
                case ARTICLE -> add(PageFeature.ARTICLE_COUNT, 1);
                case FORM -> add(PageFeature.FORM_COUNT, 1);
                case TABLE -> add(PageFeature.TABLE_COUNT, 1);
                case DIV, LI, SECTION -> most = frames.blockCount[f] > 1 ? Math.max(most, alike[f]) : most;
                default -> {}
            }
            withText += frames.blockCount[f] > 1 ? 1 : 0;
            addFrame(groups);
        }
        put(PageFeature.MOST_ALIKE, (float) most / Math.max(1, withText));
        float all = Math.max(1, frames.count);
        divide(all, PageFeature.COMMENT_FRAMES, PageFeature.PRODUCT_FRAMES, PageFeature.ARTICLE_FRAMES);
        divide(all, PageFeature.POST_FRAMES, PageFeature.TEASER_FRAMES, PageFeature.TOC_FRAMES);
        divide(all, PageFeature.FAQ_FRAMES);
    }

    private void addFrame(long groups) {
        if (groups == 0) {
            return;
        }
        add(PageFeature.COMMENT_FRAMES, TokenGroup.COMMENT.isIn(groups) ? 1 : 0);
        add(PageFeature.PRODUCT_FRAMES, TokenGroup.PRODUCT.isIn(groups) ? 1 : 0);
        add(PageFeature.ARTICLE_FRAMES, TokenGroup.ARTICLE.isIn(groups) ? 1 : 0);
        add(PageFeature.POST_FRAMES, TokenGroup.POST.isIn(groups) ? 1 : 0);
        add(PageFeature.TEASER_FRAMES, TokenGroup.TEASER.isIn(groups) ? 1 : 0);
        add(PageFeature.TOC_FRAMES, TokenGroup.TOC.isIn(groups) ? 1 : 0);
        add(PageFeature.FAQ_FRAMES, TokenGroup.FAQ.isIn(groups) ? 1 : 0);
    }

    private void putWords() {
        for (int b = 0; b < blocks.count; b++) {
            int words = blocks.keywords[b];
            add(PageFeature.SHOP_WORDS, (words & KeywordGroup.SHOP.bit()) != 0 ? 1 : 0);
            add(PageFeature.MORE_WORDS, (words & KeywordGroup.MORE.bit()) != 0 ? 1 : 0);
            add(PageFeature.COMMENT_WORDS, (words & KeywordGroup.COMMENT.bit()) != 0 ? 1 : 0);
        }
        divide(Math.max(1, blocks.count), PageFeature.SHOP_WORDS, PageFeature.MORE_WORDS, PageFeature.COMMENT_WORDS);
    }

    private void putData() {
        put(PageFeature.DATA_NEWS, page.data.news());
        put(PageFeature.DATA_ARTICLE, page.data.articles());
        put(PageFeature.DATA_PRODUCT, page.data.products());
        put(PageFeature.DATA_LIST, page.data.lists());
    }
}
