package io.broadsheet.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TreeFileTest {
    private static final List<String> NAMES = List.of("LENGTH", "LINKED", "DEPTH");

    private static TreeEnsemble grow(Random random, int trees) {
        TreeEnsemble.Builder builder = TreeEnsemble.builder();
        for (int t = 0; t < trees; t++) {
            List<Integer> open = new ArrayList<>(List.of(builder.addRoot()));
            for (int i = 0; i < open.size(); i++) {
                int node = open.get(i);
                if (i < 7 && random.nextInt(4) > 0) {
                    int child = builder.setSplit(node, random.nextInt(NAMES.size()), random.nextInt(20) / 4f);
                    open.add(child);
                    open.add(child + 1);
                } else {
                    builder.setLeaf(node, random.nextFloat() - 0.5f);
                }
            }
        }
        return builder.build();
    }

    private static byte[] bytes(TreeEnsemble trees) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TreeFile.write(trees, NAMES, new DataOutputStream(out));
        return out.toByteArray();
    }

    private static TreeEnsemble read(byte[] bytes, List<String> names) throws IOException {
        return TreeFile.read(new DataInputStream(new ByteArrayInputStream(bytes)), names, 1);
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        TreeEnsemble trees = grow(random, 40);

        TreeEnsemble back = read(bytes(trees), NAMES);

        for (int i = 0; i < 500; i++) {
            float[] row = {random.nextInt(20) / 4f, random.nextInt(20) / 4f, random.nextFloat() * 5};
            assertThat(back.margin(row)).as("seed %d", seed).isCloseTo(trees.margin(row), Offset.offset(0.001f));
        }
    }

    @Test
    void refusesOtherFeatures() throws IOException {
        byte[] bytes = bytes(grow(new Random(1), 3));

        assertThatThrownBy(() -> read(bytes, List.of("LENGTH", "DEPTH", "LINKED")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other features");
        assertThatThrownBy(() -> read(bytes, List.of("LENGTH", "LINKED"))).isInstanceOf(IOException.class);
    }

    @Test
    void refusesBytesThatAreNoEnsemble() {
        assertThatThrownBy(() -> read(new byte[64], NAMES))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version");
    }

    @Test
    void refusesCutFiles() throws IOException {
        byte[] bytes = bytes(grow(new Random(2), 3));

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(cut, NAMES)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void keepsEveryTreeOfAManyTreeEnsemble() throws IOException {
        TreeEnsemble.Builder builder = TreeEnsemble.builder();
        for (int t = 0; t < 5_000; t++) {
            int child = builder.setSplit(builder.addRoot(), t % 3, 0.5f);
            builder.setLeaf(child, -1);
            builder.setLeaf(child + 1, 1);
        }
        TreeEnsemble trees = builder.build();

        assertThat(trees.margin(new float[] {1, 1, 1})).isEqualTo(5_000);
        assertThat(trees.margin(new float[] {0, 0, 0})).isEqualTo(-5_000);
        assertThat(read(bytes(trees), NAMES).margin(new float[] {1, 1, 1})).isCloseTo(5_000, Offset.offset(1f));
    }

    @Test
    void sendsARowBelowTheThresholdToTheFirstChild() {
        TreeEnsemble.Builder builder = TreeEnsemble.builder();
        int child = builder.setSplit(builder.addRoot(), 1, 0.5f);
        builder.setLeaf(child, -1);
        builder.setLeaf(child + 1, 2);
        TreeEnsemble trees = builder.build();

        assertThat(trees.margin(new float[] {9, 0.4f, 9})).isEqualTo(-1);
        assertThat(trees.margin(new float[] {9, 0.5f, 9})).isEqualTo(2);
    }
}
