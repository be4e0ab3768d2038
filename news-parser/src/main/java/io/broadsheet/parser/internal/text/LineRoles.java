package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.TreeEnsemble;
import java.util.Arrays;

/** Names the role of every line of a flattened page. */
final class LineRoles {
    private static final BlockRole[] ROLES = BlockRole.values();
    private static final float KEPT_BONUS = 2;
    private static final float DROPPED_MALUS = 1;
    private static final int BEFORE = 40;
    private static final int AFTER = 50;
    private static final int HEADLINE_REACH = 25;
    private static final int LONGEST_BYLINE = 20;
    private static final int KICKER_REACH = 3;
    private static final int MOST_BEFORE_DATELINE = 3;

    private final TextAnalysis page;
    private final LineSelection selection;
    private final TreeEnsemble trees;
    private final BlockRole[] roles;
    private final int first;
    private final int last;

    private LineRoles(TextAnalysis page, LineSelection selection, TreeEnsemble trees) {
        this.page = page;
        this.selection = selection;
        this.trees = trees;
        this.roles = new BlockRole[page.lines().size()];
        this.first = selection.first();
        this.last = selection.last();
        Arrays.fill(roles, BlockRole.OTHER);
    }

    /**
     * Names the roles, and takes out of the body what the article keeps elsewhere.
     *
     * @param checkpoint called every so many lines
     * @return one a line
     */
    static BlockRole[] of(
            TextAnalysis page, float[] scores, LineSelection selection, TreeEnsemble trees, Checkpoint checkpoint) {
        LineRoles choice = new LineRoles(page, selection, trees);
        choice.choose(page.context(scores), checkpoint);
        choice.openWithDateline();
        for (int i = 0; i < scores.length; i++) {
            if (choice.roles[i].isApart()) {
                selection.drop(i);
            }
        }
        return choice.roles;
    }

    private void choose(LineContext context, Checkpoint checkpoint) {
        float[] margins = new float[ROLES.length];
        int headline = -1;
        float most = Float.NEGATIVE_INFINITY;
        int end = Math.min(roles.length, last + AFTER + 1);
        for (int i = Math.max(0, first - BEFORE); last >= 0 && i < end; i++) {
            if (i % Checkpoint.INTERVAL == 0) {
                checkpoint.check();
            }
            Arrays.fill(margins, 0);
            trees.margins(page.fill(i, context), margins);
            roles[i] = isPrintedByline(i) ? BlockRole.BYLINE : best(i, margins);
            float lead = headlineLead(margins);
            boolean near = i <= first && i >= first - HEADLINE_REACH && isPossible(BlockRole.HEADLINE, i);
            if (near && lead > most) {
                most = lead;
                headline = i;
            }
        }
        if (headline >= 0) {
            nameHeadline(headline);
            placeHead(headline);
        }
    }

    /** A line above the body that is a byline by its grammar. */
    private boolean isPrintedByline(int line) {
        boolean above = line < first || (line < last && line <= first + 1);
        return above && page.wire.byline[line] && page.table.words(line) <= LONGEST_BYLINE;
    }

    /** One line above the body is the headline, wherever it is repeated; a second candidate is none. */
    private void nameHeadline(int headline) {
        String text = page.lines().get(headline);
        for (int i = 0; i < roles.length; i++) {
            boolean same = i == headline || page.lines().get(i).equals(text);
            if (same && (i == headline || roles[i] == BlockRole.HEADLINE)) {
                roles[i] = BlockRole.HEADLINE;
            } else if (roles[i] == BlockRole.HEADLINE) {
                roles[i] = selection.isKept(i) ? BlockRole.HEADING : BlockRole.OTHER;
            }
        }
    }

    /** A summary stands below the headline, a kicker right above it; what stands far above it belongs to the site. */
    private void placeHead(int headline) {
        for (int i = 0; i < roles.length; i++) {
            boolean far = i < headline - KICKER_REACH;
            boolean misplaced = switch (roles[i]) {
                case DEK -> i < headline;
                case KICKER -> far || i > headline;
                case BYLINE, TAGS, CAPTION, MEDIA_CREDIT -> far;
                default -> false;
            };
            if (misplaced) {
                roles[i] = BlockRole.OTHER;
            }
        }
    }

    /** A dateline opens the story: what was kept before it is a summary. */
    private void openWithDateline() {
        int opening = first;
        int before = 0;
        while (opening <= last && before <= MOST_BEFORE_DATELINE && !page.wire.dateline[opening]) {
            before += selection.isKept(opening) ? 1 : 0;
            opening++;
        }
        if (opening <= last && before <= MOST_BEFORE_DATELINE && selection.isKept(opening)) {
            for (int i = first; i < opening; i++) {
                if (selection.isKept(i) && roles[i].isBody()) {
                    selection.drop(i);
                    roles[i] = BlockRole.DEK;
                }
            }
        }
    }

    private static float headlineLead(float[] margins) {
        float others = Float.NEGATIVE_INFINITY;
        for (int r = 0; r < margins.length; r++) {
            others = r == BlockRole.HEADLINE.code() ? others : Math.max(others, margins[r]);
        }
        return margins[BlockRole.HEADLINE.code()] - others;
    }

    /** The likeliest role, where the selection speaks for or against the roles of the body. */
    private BlockRole best(int line, float[] margins) {
        boolean kept = selection.isKept(line);
        BlockRole best = BlockRole.OTHER;
        float most = Float.NEGATIVE_INFINITY;
        for (BlockRole role : ROLES) {
            float margin = margins[role.code()];
            margin += role.isBody() ? kept ? KEPT_BONUS : -DROPPED_MALUS : 0;
            if (margin > most && isPossible(role, line)) {
                most = margin;
                best = role;
            }
        }
        return best;
    }

    /** What the grammars rule out. */
    private boolean isPossible(BlockRole role, int line) {
        return switch (role) {
            case HEADLINE -> line <= first && !repeatsItself(page.lines().get(line));
            case BYLINE, KICKER -> !repeatsItself(page.lines().get(line));
            case DATELINE -> page.wire.dateline[line];
            case TABLE_CELL, CODE, LIVE_ENTRY -> false;
            default -> true;
        };
    }

    /** A masthead may print the site's name twice, as picture and as text. */
    private static boolean repeatsItself(String line) {
        int half = line.length() / 2;
        return line.length() % 2 == 1 && line.substring(0, half).equals(line.substring(half + 1));
    }
}
