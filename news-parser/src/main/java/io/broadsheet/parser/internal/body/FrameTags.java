package io.broadsheet.parser.internal.body;

/** For every frame, which elements stand around it. */
final class FrameTags {
    private final long[] around;
    private final int[] modalLevels;
    private final int[] articleRanks;
    private int articles;

    FrameTags(FrameTable frames) {
        around = new long[frames.count];
        modalLevels = new int[frames.count];
        articleRanks = new int[frames.count];
        for (int f = 0; f < frames.count; f++) {
            int parent = frames.parent[f];
            around[f] = (parent < 0 ? 0 : around[parent]) | 1L << frames.tag[f].code();
            boolean modal = (frames.groups[f] & TokenGroup.MODAL.bit()) != 0;
            modalLevels[f] = modal ? 0 : parent < 0 ? Short.MAX_VALUE : modalLevels[parent] + 1;
            articleRanks[f] = frames.tag[f] == TagKind.ARTICLE ? articles++ : 0;
        }
    }

    /** Whether the frame is, or lies in, such an element. */
    boolean isIn(int frame, TagKind kind) {
        return (around[frame] >> kind.code() & 1) != 0;
    }

    /** Levels up to the nearest frame named like a dialog, a high number without one. */
    int modalLevels(int frame) {
        return modalLevels[frame];
    }

    /** How many article elements come before this one. */
    int articleRank(int article) {
        return articleRanks[article];
    }

    /** How many article elements the page has. */
    int articles() {
        return articles;
    }

    /** Whether such elements seldom hold running text of the article. */
    static boolean isForeign(TagKind kind) {
        return switch (kind) {
            case ASIDE, HEADER, NAV, FOOTER, FIGURE, FIGCAPTION, FORM, DIALOG -> true;
            default -> false;
        };
    }
}
