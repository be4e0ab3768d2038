package io.broadsheet.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The packed layout must say exactly what the trees say, split by split. */
class PackedTreesTest {
    private static final Offset<Float> ROUNDING = within(1e-5f);
    private static final int COLUMNS = 5;
    private static final float[] VALUES = {-999, -1, -0.5f, -0f, 0, 0.5f, 1, 3, 1e9f, Float.POSITIVE_INFINITY, Float.NaN
    };

    private static TreeEnsemble grow(Random random, int count, int deepest) {
        return grow(random, count, deepest, 1);
    }

    private static TreeEnsemble grow(Random random, int count, int deepest, int classes) {
        TreeEnsemble.Builder builder = TreeEnsemble.builder();
        for (int t = 0; t < count; t++) {
            List<int[]> open = new ArrayList<>(List.of(new int[] {builder.addRoot(), 0}));
            for (int i = 0; i < open.size(); i++) {
                int node = open.get(i)[0];
                int depth = open.get(i)[1];
                if (depth < deepest && random.nextInt(5) > 0) {
                    int child = builder.setSplit(node, random.nextInt(COLUMNS), VALUES[random.nextInt(9)]);
                    open.add(new int[] {child, depth + 1});
                    open.add(new int[] {child + 1, depth + 1});
                } else {
                    builder.setLeaf(node, random.nextFloat() - 0.5f);
                }
            }
        }
        return builder.build(classes);
    }

    private static float[] row(Random random) {
        float[] row = new float[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            row[i] = random.nextBoolean() ? VALUES[random.nextInt(VALUES.length)] : random.nextFloat() * 4 - 2;
        }
        return row;
    }

    private static float plainSum(TreeEnsemble trees, float[] row, int from, int to) {
        float sum = 0;
        for (int t = from; t < to; t++) {
            int node = trees.root(t);
            while (trees.feature(node) >= 0) {
                node = trees.child(node) + (row[trees.feature(node)] < trees.value(node) ? 0 : 1);
            }
            sum += trees.value(node);
        }
        return sum;
    }

    @Test
    void addsUpWhatEveryTreeSays() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int count = 0; count < 20; count++) {
            TreeEnsemble trees = grow(random, count, random.nextInt(7));

            for (int i = 0; i < 200; i++) {
                float[] row = row(random);
                assertThat(trees.margin(row)).as("seed %d", seed).isCloseTo(plainSum(trees, row, 0, count), ROUNDING);
            }
        }
    }

    @Test
    void stopsEarlyOnlyWhereThatIsSure() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        TreeEnsemble trees = grow(random, 100, 4);

        for (int i = 0; i < 1_000; i++) {
            float[] row = row(random);
            float quarter = plainSum(trees, row, 0, 24);
            float half = plainSum(trees, row, 0, 48);
            float expected = Math.abs(quarter) > 2
                    ? 1.65f * quarter
                    : Math.abs(half) > 1.5f ? 1.2f * half : plainSum(trees, row, 0, 100);
            assertThat(trees.quickMargin(row)).as("seed %d", seed).isCloseTo(expected, ROUNDING);
        }
    }

    @Test
    void asksAllTreesOfTheClassesThatMayWin() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int classes = 3;
        TreeEnsemble trees = grow(random, 10 * classes, 4, classes);

        for (int i = 0; i < 500; i++) {
            float[] row = row(random);
            float[] margins = {0, -4, Float.NEGATIVE_INFINITY};
            trees.margins(row, margins);
            float[] first = {classSum(trees, row, 0, 0, 4), classSum(trees, row, 1, 0, 4) - 4};
            float best = Math.max(first[0], first[1]);
            for (int c = 0; c < 2; c++) {
                float rest = first[c] < best - 2.5f ? 0 : classSum(trees, row, c, 4, 10);
                assertThat(margins[c]).as("seed %d", seed).isCloseTo(first[c] + rest, ROUNDING);
            }
            assertThat(margins[2]).isEqualTo(Float.NEGATIVE_INFINITY);
        }
    }

    private static float classSum(TreeEnsemble trees, float[] row, int c, int from, int to) {
        float sum = 0;
        for (int round = from; round < to; round++) {
            sum += plainSum(trees, row, 3 * round + c, 3 * round + c + 1);
        }
        return sum;
    }

    @Test
    void refusesTreesThatLeaveAClassShort() {
        TreeEnsemble.Builder builder = TreeEnsemble.builder();
        builder.setLeaf(builder.addRoot(), 1);

        assertThatThrownBy(() -> builder.build(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATreeThatWouldFillTooMuchMemory() {
        TreeEnsemble.Builder builder = TreeEnsemble.builder();
        int node = builder.addRoot();
        for (int depth = 0; depth < 20; depth++) {
            int child = builder.setSplit(node, 0, depth);
            builder.setLeaf(child, 1);
            node = child + 1;
        }
        builder.setLeaf(node, 2);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deeper");
    }
}
