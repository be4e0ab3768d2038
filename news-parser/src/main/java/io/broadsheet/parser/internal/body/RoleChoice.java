package io.broadsheet.parser.internal.body;

import java.util.Arrays;

/** Names the role of every block of a page. */
final class RoleChoice {
    private static final BlockRole[] ROLES = BlockRole.values();
    private static final float KEPT_BONUS = 1;
    private static final float DROPPED_MALUS = 0.5f;
    private static final float SCORE_WEIGHT = 0.7f;
    private static final float ELEMENT_BONUS = 1.5f;
    private static final double LEAST_SHARE = 0.02;
    private static final int QUOTE_DEPTH = 4;

    private final PageAnalysis analysis;
    private final BodySelection selection;
    private final TreeEnsemble trees;
    private final BlockRole[] roles;

    private RoleChoice(PageAnalysis analysis, BodySelection selection, TreeEnsemble trees) {
        this.analysis = analysis;
        this.selection = selection;
        this.trees = trees;
        this.roles = new BlockRole[analysis.blockCount()];
        Arrays.fill(roles, BlockRole.OTHER);
    }

    /**
     * Names the roles.
     *
     * @param analysis the page
     * @param scores one a block
     * @param selection which blocks are the body
     * @param trees trained on role features
     * @param checkpoint called every so many blocks
     * @return one a block
     */
    static BlockRole[] of(
            PageAnalysis analysis, float[] scores, BodySelection selection, TreeEnsemble trees, Checkpoint checkpoint) {
        RoleChoice choice = new RoleChoice(analysis, selection, trees);
        RoleFeatures features = new RoleFeatures(analysis, scores, selection);
        choice.choose(scores, features, checkpoint);
        choice.nameTitle();
        RoleRules.apply(analysis, selection, features, choice.roles);
        choice.keepSpeakers();
        LiveBlog.name(analysis.page, selection, choice.roles);
        choice.dropApart();
        return choice.roles;
    }

    private void choose(float[] scores, RoleFeatures features, Checkpoint checkpoint) {
        FeatureRow row = new FeatureRow(RoleFeatures.LENGTH);
        float[] margins = new float[ROLES.length];
        for (int b = 0; b < roles.length; b++) {
            if (b % Checkpoint.INTERVAL == 0) {
                checkpoint.check();
            }
            if (features.isPlain(b)) {
                roles[b] = BlockRole.PARAGRAPH;
            } else if (features.isOpen(b)) {
                analysis.features.fill(b, row);
                features.fill(b, row.values);
                readPriors(b, scores[b], margins);
                trees.margins(row, margins);
                roles[b] = best(margins);
            }
        }
    }

    /** The footer of a kept block quotation tells who said it. */
    private void keepSpeakers() {
        PageLayout page = analysis.page;
        int quote = FrameTable.NONE;
        for (int b = 0; b < roles.length; b++) {
            int frame = page.blocks.frame[b];
            TagKind tag = page.frames.tag[frame];
            boolean speaker = tag == TagKind.FOOTER || page.blocks.inlineTag[b] == TagKind.CITE;
            if (speaker && quote != FrameTable.NONE && page.frames.contains(quote, frame)) {
                selection.keepSpeaker(b);
                roles[b] = BlockRole.QUOTE;
            } else if (selection.isKept(b)) {
                quote = quotation(frame);
            }
        }
    }

    /** The block quotation around a frame. */
    private int quotation(int frame) {
        FrameTable frames = analysis.page.frames;
        int f = frame;
        for (int up = 0; f != FrameTable.NONE && up < QUOTE_DEPTH; up++) {
            if (frames.tag[f] == TagKind.BLOCKQUOTE) {
                return f;
            }
            f = frames.parent[f];
        }
        return FrameTable.NONE;
    }

    /** Takes out of the body what the article keeps elsewhere; only now, since roles look at their neighbours. */
    private void dropApart() {
        for (int b = 0; b < roles.length; b++) {
            if (roles[b].isApart()) {
                selection.drop(b);
            }
        }
    }

    /** What the page's structure rules out, whatever the words are. */
    private boolean isPossible(BlockRole role, int b) {
        PageLayout page = analysis.page;
        TagKind tag = page.frames.tag[page.blocks.frame[b]];
        boolean cell = tag == TagKind.TD || tag == TagKind.TH || tag == TagKind.CAPTION;
        return switch (role) {
            case TABLE_CELL -> analysis.features.isIn(b, TagKind.TABLE);
            case LIST_ITEM -> !cell && !tag.isHeading();
            case DEK -> !cell && b > analysis.marks.title;
            case HEADING, KICKER, CONTRIBUTOR_NOTE, QUOTE, LIVE_ENTRY -> !cell;
            case TAGS -> !analysis.features.isIn(b, TagKind.NAV) && !isInSiteFooter(b);
            case HEADLINE -> page.blocks.titleOverlap[b] > 0 || tag.isHeading();
            default -> true;
        };
    }

    private boolean isInSiteFooter(int b) {
        return analysis.features.isIn(b, TagKind.FOOTER) && !analysis.features.isIn(b, TagKind.ARTICLE);
    }

    /** How much speaks for a role of the body: the selection, and the score as the logarithm of its odds. */
    private float bodyLean(int b, float score) {
        double share = Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, score));
        float odds = (float) Math.log(share / (1 - share));
        return (selection.isKept(b) ? KEPT_BONUS : -DROPPED_MALUS) + SCORE_WEIGHT * odds;
    }

    /** What selection, score and element say for each role before its words are looked at. */
    private void readPriors(int b, float score, float[] margins) {
        float lean = bodyLean(b, score);
        for (BlockRole role : ROLES) {
            float prior = role.isBody() ? lean : 0;
            prior += isElementOf(role, b) ? ELEMENT_BONUS : 0;
            margins[role.code()] = isPossible(role, b) ? prior : Float.NEGATIVE_INFINITY;
        }
    }

    private static BlockRole best(float[] margins) {
        BlockRole best = BlockRole.OTHER;
        for (BlockRole role : ROLES) {
            best = margins[role.code()] > margins[best.code()] ? role : best;
        }
        return best;
    }

    /** Whether the block stands in an element that is made for the role. */
    private boolean isElementOf(BlockRole role, int b) {
        return switch (role) {
            case TABLE_CELL -> analysis.features.isIn(b, TagKind.TABLE);
            case LIST_ITEM -> analysis.features.isIn(b, TagKind.LI) && !isHeading(b);
            case QUOTE -> analysis.features.isIn(b, TagKind.BLOCKQUOTE);
            case HEADING -> isHeading(b);
            default -> false;
        };
    }

    private boolean isHeading(int b) {
        return analysis.page.frames.tag[analysis.page.blocks.frame[b]].isHeading();
    }

    /** The block that reads like the page's title is the headline when no other is. */
    private void nameTitle() {
        int title = analysis.marks.title;
        if (title >= 0 && Arrays.stream(roles).noneMatch(role -> role == BlockRole.HEADLINE)) {
            roles[title] = BlockRole.HEADLINE;
        }
    }
}
