package io.broadsheet.parser.internal.body;

/** Plain rules about single blocks. */
final class BlockRules {
    private BlockRules() {}

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
