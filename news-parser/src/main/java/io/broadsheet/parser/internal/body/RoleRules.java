package io.broadsheet.parser.internal.body;

/**
 * What the structure of a page says about roles that are too rare on pages to learn them: the names and kinds of the
 * elements around a block, its place beside the headline and the body, and what it has in common with other blocks.
 */
final class RoleRules {
    private static final int QUESTIONS = 3;
    private static final int KICKER_REACH = 4;
    private static final int KICKER_LENGTH = 45;
    private static final int KICKER_UP = 3;
    private static final int HEAD_REACH = 3;
    private static final int CARDS = 3;
    private static final int NEAR = 5;
    private static final int POST_LEVELS = 10;
    private static final float BOX_LINKED = 0.3f;
    private static final float BOX_SHARE = 0.2f;

    private static final long NO_BOXES =
            TokenGroup.mask(TokenGroup.RELATED, TokenGroup.AD, TokenGroup.NEWSLETTER, TokenGroup.TEASER);
    private static final long OTHERS = TokenGroup.mask(TokenGroup.RELATED, TokenGroup.TEASER, TokenGroup.POPULAR);
    private static final long SALES = TokenGroup.mask(TokenGroup.AD, TokenGroup.PRODUCT);

    private final PageAnalysis analysis;
    private final FrameTable frames;
    private final BlockTable blocks;
    private final BodySelection selection;
    private final RoleFeatures features;
    private final BlockRole[] roles;
    private final int title;
    private final boolean interview;

    private RoleRules(PageAnalysis analysis, BodySelection selection, RoleFeatures features, BlockRole[] roles) {
        this.analysis = analysis;
        this.frames = analysis.page.frames;
        this.blocks = analysis.page.blocks;
        this.selection = selection;
        this.features = features;
        this.roles = roles;
        this.title = analysis.marks.title;
        this.interview = features.questions() >= QUESTIONS;
    }

    /** Changes the roles that the structure of the page speaks against. */
    static void apply(PageAnalysis analysis, BodySelection selection, RoleFeatures features, BlockRole[] roles) {
        RoleRules rules = new RoleRules(analysis, selection, features, roles);
        for (int b = 0; b < roles.length; b++) {
            roles[b] = rules.roleOf(b);
        }
    }

    private BlockRole roleOf(int b) {
        BlockRole role = roles[b];
        boolean kept = selection.isKept(b);
        return switch (role) {
            case PARAGRAPH, HEADING, LIST_ITEM -> isKicker(b) && !kept ? BlockRole.KICKER : text(b, role);
            case BYLINE, DATE -> kept ? role : sign(b, role);
            case KICKER -> isKickerPlace(b) ? role : BlockRole.OTHER;
            case PROMOTION, AUTHOR_BIO -> isComment(b) ? BlockRole.COMMENT : role;
            case TAGS, RELATED, OTHER -> kept ? role : aside(b, role);
            default -> role;
        };
    }

    private BlockRole text(int b, BlockRole role) {
        if (isFact(b)) {
            return BlockRole.FACTBOX;
        }
        if (isPost(b)) {
            return BlockRole.EMBED;
        }
        if (!selection.isKept(b)) {
            return role;
        }
        if (isQuotation(b)) {
            return BlockRole.QUOTE;
        }
        if (role == BlockRole.PARAGRAPH && isTranscript(b)) {
            return BlockRole.TRANSCRIPT;
        }
        return interview && role != BlockRole.LIST_ITEM && features.isBoldQuestion(b) ? BlockRole.QUESTION : role;
    }

    /** Author and date stand near the headline; in a row of cards they are those of other stories. */
    private BlockRole sign(int b, BlockRole role) {
        if (isComment(b)) {
            return BlockRole.COMMENT;
        }
        if (isKicker(b)) {
            return BlockRole.KICKER;
        }
        boolean above = b < title - HEAD_REACH && b < features.firstKept();
        boolean card = b > features.lastKept() && features.cardAlike(b) > CARDS;
        return above ? BlockRole.OTHER : card ? BlockRole.RELATED : role;
    }

    /** Text around the story by the names of the elements that it stands in. */
    private BlockRole aside(int b, BlockRole role) {
        if (isKicker(b)) {
            return BlockRole.KICKER;
        }
        if (isComment(b)) {
            return BlockRole.COMMENT;
        }
        if (isPost(b)) {
            return BlockRole.EMBED;
        }
        if (b < title || analysis.features.isIn(b, TagKind.NAV)) {
            return role;
        }
        return role == BlockRole.OTHER ? byName(features.groups(b)) : role;
    }

    private static BlockRole byName(long groups) {
        if (TokenGroup.NEWSLETTER.isIn(groups)) {
            return BlockRole.PROMOTION;
        }
        if ((groups & SALES) != 0) {
            return BlockRole.ADVERTISEMENT;
        }
        return (groups & OTHERS) != 0 ? BlockRole.RELATED : BlockRole.OTHER;
    }

    private boolean isComment(int b) {
        return b > features.lastKept() && TokenGroup.COMMENT.isIn(features.groups(b));
    }

    /** The names of the frames next to a block. */
    private long around(int b, int levels) {
        long groups = 0;
        int f = blocks.frame[b];
        for (int up = 0; up < levels && f != FrameTable.NONE; up++) {
            groups |= frames.groups[f];
            f = frames.parent[f];
        }
        return groups;
    }

    private boolean isTranscript(int b) {
        return TokenGroup.TRANSCRIPT.isIn(around(b, NEAR));
    }

    /** In the block quotation of an embedded post. */
    private boolean isPost(int b) {
        return analysis.features.isIn(b, TagKind.BLOCKQUOTE)
                && TokenGroup.EMBED.isIn(around(b, POST_LEVELS))
                && b >= title
                && b <= features.lastKept() + NEAR;
    }

    /** In a block quotation that is neither a post nor most of the story. */
    private boolean isQuotation(int b) {
        if (!analysis.features.isIn(b, TagKind.BLOCKQUOTE)) {
            return false;
        }
        int f = blocks.frame[b];
        while (frames.tag[f] != TagKind.BLOCKQUOTE) {
            f = frames.parent[f];
        }
        boolean story = 2 * frames.goodCharacters[f] > analysis.marks.goodCharacters;
        return !story && !TokenGroup.EMBED.isIn(around(b, NEAR));
    }

    /** In an aside amid the story that does not lead to other stories. */
    private boolean isFact(int b) {
        boolean amid = b > title && b >= features.firstKept() && b <= features.lastKept();
        if (!amid || !analysis.features.isIn(b, TagKind.ASIDE)) {
            return false;
        }
        int box = features.box(b);
        boolean small = frames.characters[box] < BOX_SHARE * frames.characters[0];
        boolean whole = frames.blockCount[box] > 1 && frames.linkShare(box) < BOX_LINKED;
        return small && whole && (features.groups(b) & NO_BOXES) == 0;
    }

    /** The only short label right above the headline. */
    private boolean isKicker(int b) {
        return b == title - 1
                && blocks.characters[b] < KICKER_LENGTH
                && blocks.digits[b] == 0
                && !analysis.features.isIn(b, TagKind.NAV)
                && !analysis.features.isIn(b, TagKind.LI)
                && features.titleUp(b) <= KICKER_UP;
    }

    private boolean isKickerPlace(int b) {
        return b < title && b >= title - KICKER_REACH && !analysis.features.isIn(b, TagKind.NAV);
    }
}
