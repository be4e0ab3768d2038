package io.broadsheet.parser.internal.body;

import java.util.Arrays;

/**
 * What the page is seen from: its good blocks (those that read like running text), the frames that hold most of them,
 * the block with the headline, and the frame that its own names call the body. Computed once a page.
 */
final class Landmarks {
    private static final int GOOD_LENGTH = 80;
    private static final int LONG = 200;
    private static final float GOOD_LINK_SHARE = 0.25f;
    private static final int LITTLE_TEXT = 250;
    private static final float LITTLE_SHARE = 0.25f;
    private static final float TITLE_OVERLAP = 0.3f;
    private static final float TITLE_VALUE = 0.35f;
    private static final float TITLE_LEAD = 0.05f;
    private static final float[] TITLE_BONUS = {0, 0.3f, 0.1f, 0.1f};
    private static final float[] ANCESTOR_SHARE = {1, 1 / 2f, 1 / 6f, 1 / 9f, 1 / 12f};

    private static final long ASIDE_GROUPS = TokenGroup.mask(
            TokenGroup.COMMENT,
            TokenGroup.RELATED,
            TokenGroup.POPULAR,
            TokenGroup.NEWSLETTER,
            TokenGroup.FOOTER,
            TokenGroup.NAV,
            TokenGroup.MODAL);
    private static final long BODY_GROUPS = TokenGroup.mask(TokenGroup.BODY);
    private static final long ARTICLE_GROUPS = TokenGroup.mask(TokenGroup.ARTICLE, TokenGroup.POST);
    private static final long TEXT_GROUPS = TokenGroup.mask(TokenGroup.CONTENT, TokenGroup.TEXT);
    private static final long NO_BODY_GROUPS = TokenGroup.mask(
            TokenGroup.COMMENT,
            TokenGroup.RELATED,
            TokenGroup.SHARE,
            TokenGroup.AD,
            TokenGroup.NAV,
            TokenGroup.SIDE,
            TokenGroup.NEWSLETTER,
            TokenGroup.MODAL);

    /** The title's block, -1 where none was found. */
    final int title;
    /** Characters of all good blocks. */
    final int goodCharacters;

    final int goodCount;
    /** Deepest frame with at least half of the good characters. */
    final int core5;
    /** Deepest frame with at least four fifths of the good characters. */
    final int core8;
    /** Frame of the highest paragraph score, -1 without good blocks. */
    final int best;

    final float bestValue;
    /** Frame that its names call the body, -1 without one. */
    final int candidate;

    final float[] scores;
    private final PageLayout page;

    Landmarks(PageLayout page) {
        this.page = page;
        FrameTable frames = page.frames;
        this.scores = new float[frames.count];
        this.title = findTitle();
        this.goodCharacters = markGood();
        this.goodCount = countGood();
        this.core5 = core(0.5f);
        this.core8 = core(0.8f);
        this.best = scoreFrames();
        this.bestValue = best < 0 ? 0 : scores[best] * (1 - frames.linkShare(best));
        this.candidate = findCandidate();
    }

    private int findTitle() {
        BlockTable blocks = page.blocks;
        int found = -1;
        float value = TITLE_VALUE;
        for (int b = 0; b < blocks.count; b++) {
            float overlap = blocks.titleOverlap[b];
            if (overlap > TITLE_OVERLAP) {
                int level = page.frames.tag[blocks.frame[b]].headingLevel();
                float sum = overlap + (level < TITLE_BONUS.length ? TITLE_BONUS[level] : 0);
                if (sum > value + (found < 0 ? 0 : TITLE_LEAD)) {
                    value = sum;
                    found = b;
                }
            }
        }
        return found;
    }

    /** Marks the good blocks and gives the sum of their characters. */
    private int markGood() {
        int all = 0;
        int outside = 0;
        boolean[] readable = new boolean[page.blocks.count];
        for (int b = 0; b < page.blocks.count; b++) {
            readable[b] = isReadable(b);
            all += readable[b] ? page.blocks.characters[b] : 0;
        }
        byte[] asides = asides(readable, all);
        for (int b = 0; b < page.blocks.count; b++) {
            boolean good = readable[b] && asides[page.blocks.frame[b]] == 0;
            page.blocks.good[b] = good;
            outside += good ? page.blocks.characters[b] : 0;
        }
        if (outside < LITTLE_TEXT && outside < LITTLE_SHARE * all) {
            System.arraycopy(readable, 0, page.blocks.good, 0, readable.length);
            return sumGood(all);
        }
        return sumGood(outside);
    }

    private boolean isReadable(int b) {
        BlockTable blocks = page.blocks;
        int length = blocks.characters[b];
        return length >= GOOD_LENGTH
                && (blocks.terminal[b] || length > LONG)
                && !blocks.hidden[b]
                && blocks.linkShare(b) < GOOD_LINK_SHARE;
    }

    /** For each frame, whether it lies in a container of comments, links, menus and the like. */
    private byte[] asides(boolean[] readable, int all) {
        FrameTable frames = page.frames;
        int[] held = new int[frames.count];
        for (int b = 0; b < page.blocks.count; b++) {
            held[page.blocks.frame[b]] += readable[b] ? page.blocks.characters[b] : 0;
        }
        for (int f = frames.count - 1; f > 0; f--) {
            held[frames.parent[f]] += held[f];
        }
        byte[] asides = new byte[frames.count];
        for (int f = 1; f < frames.count; f++) {
            asides[f] = asides[frames.parent[f]];
            if (asides[f] == 0 && isAside(f)) {
                boolean holdsStory = 2L * held[f] > all && (frames.groups[f] & TokenGroup.COMMENT.bit()) == 0;
                asides[f] = (byte) (holdsStory || holdsTitle(f) ? 0 : 1);
            }
        }
        return asides;
    }

    private boolean isAside(int f) {
        return switch (page.frames.tag[f]) {
            case ASIDE, FOOTER, NAV -> true;
            default -> (page.frames.groups[f] & ASIDE_GROUPS) != 0;
        };
    }

    /** Whether the headline stands in a frame. */
    boolean holdsTitle(int f) {
        return title >= 0 && page.frames.contains(f, page.blocks.frame[title]);
    }

    private int sumGood(int sum) {
        FrameTable frames = page.frames;
        for (int b = 0; b < page.blocks.count; b++) {
            if (page.blocks.good[b]) {
                frames.goodCharacters[page.blocks.frame[b]] += page.blocks.characters[b];
            }
        }
        for (int f = frames.count - 1; f > 0; f--) {
            frames.goodCharacters[frames.parent[f]] += frames.goodCharacters[f];
        }
        return sum;
    }

    private int countGood() {
        int good = 0;
        for (int b = 0; b < page.blocks.count; b++) {
            good += page.blocks.good[b] ? 1 : 0;
        }
        return good;
    }

    private int core(float share) {
        int core = 0;
        if (goodCharacters > 0) {
            for (int f = 1; f < page.frames.count; f++) {
                boolean enough = page.frames.goodCharacters[f] >= share * goodCharacters;
                if (enough && page.frames.depth[f] > page.frames.depth[core]) {
                    core = f;
                }
            }
        }
        return core;
    }

    /** Gives every good block's worth to the frames around it, and finds the frame that has most. */
    private int scoreFrames() {
        BlockTable blocks = page.blocks;
        FrameTable frames = page.frames;
        for (int b = 0; b < blocks.count; b++) {
            if (blocks.good[b]) {
                float worth = 1 + blocks.commas[b] + Math.min(blocks.characters[b] / 100f, 3);
                int f = blocks.frame[b];
                f = frames.tag[f] == TagKind.P && f > 0 ? frames.parent[f] : f;
                for (int i = 0; i < ANCESTOR_SHARE.length && f != FrameTable.NONE; i++) {
                    scores[f] += worth * ANCESTOR_SHARE[i];
                    f = frames.parent[f];
                }
            }
        }
        int found = -1;
        float most = 0;
        for (int f = 0; f < frames.count; f++) {
            float value = scores[f] == 0 ? 0 : scores[f] * (1 - frames.linkShare(f));
            if (value > most) {
                most = value;
                found = f;
            }
        }
        return found;
    }

    private int findCandidate() {
        FrameTable frames = page.frames;
        for (int f = 1; f < frames.count; f++) {
            long groups = frames.groups[f];
            boolean named =
                    (groups & BODY_GROUPS) != 0 || ((groups & ARTICLE_GROUPS) != 0 && (groups & TEXT_GROUPS) != 0);
            if (named
                    && (groups & NO_BODY_GROUPS) == 0
                    && frames.depth[f] > 1
                    && isContainer(frames.tag[f])
                    && frames.characters[f] > 100
                    && frames.linkShare(f) < 0.5f) {
                return f;
            }
        }
        return -1;
    }

    private static boolean isContainer(TagKind tag) {
        return switch (tag) {
            case DIV, SECTION, ARTICLE, MAIN, TD -> true;
            default -> false;
        };
    }

    /**
     * For each frame, the depth of the deepest frame that holds both it and {@code target}; the target itself counts.
     *
     * @param target frame, or negative for none
     */
    int[] meetingDepth(int target) {
        FrameTable frames = page.frames;
        int[] meeting = new int[frames.count];
        if (target < 0) {
            Arrays.fill(meeting, -1);
            return meeting;
        }
        boolean[] above = new boolean[frames.count];
        for (int f = target; f != FrameTable.NONE; f = frames.parent[f]) {
            above[f] = true;
        }
        for (int f = 0; f < frames.count; f++) {
            meeting[f] = above[f] ? frames.depth[f] : meeting[frames.parent[f]];
        }
        return meeting;
    }
}
