package io.broadsheet.parser.internal.body;

/** Plain rules about single blocks. */
final class BlockRules {
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
            TokenGroup.BYLINE,
            TokenGroup.META,
            TokenGroup.TAG,
            TokenGroup.MODAL,
            TokenGroup.CAPTION,
            TokenGroup.CREDIT,
            TokenGroup.DATE,
            TokenGroup.PRODUCT,
            TokenGroup.FORM);

    private BlockRules() {}

    static boolean looksLikeText(PageLayout page, int b) {
        BlockTable blocks = page.blocks;
        int frame = blocks.frame[b];
        TagKind tag = page.frames.tag[frame];
        int parent = Math.max(0, page.frames.parent[frame]);
        if (blocks.linkShare(b) > 0.5f
                || blocks.hidden[b]
                || ((page.frames.groups[frame] | page.frames.groups[parent]) & FOREIGN) != 0) {
            return false;
        }
        if (tag.isHeading()) {
            return blocks.titleOverlap[b] < 0.5f;
        }
        boolean text = tag == TagKind.P || tag == TagKind.LI || tag == TagKind.BLOCKQUOTE;
        return blocks.good[b] || (text && blocks.terminal[b]);
    }

    static BlockRole role(PageLayout page, Landmarks landmarks, int b, boolean kept) {
        TagKind tag = page.frames.tag[page.blocks.frame[b]];
        if (b == landmarks.title) {
            return BlockRole.HEADLINE;
        }
        if (tag == TagKind.FIGCAPTION) {
            return BlockRole.CAPTION;
        }
        if (!kept) {
            return BlockRole.OTHER;
        }
        return switch (tag) {
            case H1, H2, H3, H4, H5, H6 -> BlockRole.HEADING;
            case LI -> BlockRole.LIST_ITEM;
            case TD, TH -> BlockRole.TABLE_CELL;
            case BLOCKQUOTE -> BlockRole.QUOTE;
            case PRE -> BlockRole.CODE;
            default -> BlockRole.PARAGRAPH;
        };
    }
}
