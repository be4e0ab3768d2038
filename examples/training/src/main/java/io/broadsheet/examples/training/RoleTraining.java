package io.broadsheet.examples.training;

import io.broadsheet.examples.training.LabelledBlocks.Example;
import io.broadsheet.parser.internal.body.BlockRole;
import java.util.ArrayList;
import java.util.List;

/** Trains the trees that tell the role of a block. */
final class RoleTraining {
    private static final int FREQUENT = 2_000;
    private static final double BALANCE = 0.3;
    private static final double UNNAMED = 0.2;
    private static final float OUTSIDE = 0.1f;

    private RoleTraining() {}

    static Boosting.Trained train(List<Example> examples, Boosting.Settings settings, int seed) {
        return Boosting.train(rows(examples), settings, List.of(seed));
    }

    /**
     * All blocks whose role is asked for. What the reader passed over counts less, and least below the stretch that he
     * named: there he named nothing, whatever it was.
     */
    private static Rows rows(List<Example> examples) {
        int[] count = new int[BlockRole.values().length];
        for (Example example : examples) {
            example.page().roles().forEach(role -> count[role.code()]++);
        }
        List<Rows.Row> rows = new ArrayList<>();
        for (Example example : examples) {
            List<BlockRole> roles = example.page().roles();
            int last = roles.size() - 1;
            while (last > 0 && roles.get(last) == BlockRole.OTHER) {
                last--;
            }
            for (int b = 0; b < roles.size(); b++) {
                if (example.rows()[b] != null) {
                    boolean inside = b <= last;
                    float weight = inside ? weight(roles.get(b), count) : OUTSIDE;
                    rows.add(new Rows.Row(example.rows()[b], roles.get(b).code(), weight));
                }
            }
        }
        return Rows.of(rows);
    }

    private static float weight(BlockRole role, int[] count) {
        if (role == BlockRole.OTHER) {
            return (float) UNNAMED;
        }
        return (float) Math.pow((double) FREQUENT / Math.min(FREQUENT, count[role.code()]), BALANCE);
    }
}
