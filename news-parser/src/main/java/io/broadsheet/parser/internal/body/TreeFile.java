package io.broadsheet.parser.internal.body;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The compact form of a tree ensemble. It holds, in this order: a mark and version, a hash of the feature names, the
 * number of features and trees, the greatest leaf; for each feature its thresholds in rising order; then the trees, each
 * node by node, breadth first. A split is its feature and the place of its threshold, one byte each; its children follow
 * in the order of the splits, so they need no address. A leaf is the byte 255 and a 16-bit share of the greatest leaf.
 */
public final class TreeFile {
    private static final int MARK = 0x42545245;
    private static final int VERSION = 1;
    private static final int LEAF = 0xff;
    private static final int MOST_THRESHOLDS = 256;

    private TreeFile() {}

    /**
     * Writes an ensemble.
     *
     * @param trees what to write
     * @param features names of the features, in the order of their columns
     * @param out receives the bytes
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when a feature has more than 256 thresholds or there are more than 254 features
     */
    public static void write(TreeEnsemble trees, List<String> features, DataOutputStream out) throws IOException {
        if (features.size() >= LEAF) {
            throw new IllegalArgumentException("at most 254 features fit, but there are " + features.size());
        }
        List<float[]> thresholds = thresholds(trees, features.size());
        float greatest = greatestLeaf(trees);
        out.writeInt(MARK);
        out.writeByte(VERSION);
        out.writeLong(hash(features));
        out.writeShort(features.size());
        out.writeShort(trees.treeCount());
        out.writeFloat(greatest);
        for (float[] table : thresholds) {
            out.writeShort(table.length);
            for (float threshold : table) {
                out.writeFloat(threshold);
            }
        }
        for (int t = 0; t < trees.treeCount(); t++) {
            writeTree(trees, t, thresholds, greatest, out);
        }
    }

    /** A hash of the names in their order. */
    static long hash(List<String> features) {
        long hash = Hash.START;
        for (String name : features) {
            for (int i = 0; i < name.length(); i++) {
                hash = Hash.add(hash, name.charAt(i));
            }
            hash = Hash.add(hash, '\n');
        }
        return hash;
    }

    private static List<float[]> thresholds(TreeEnsemble trees, int features) {
        List<TreeSet<Float>> sets = new ArrayList<>();
        for (int f = 0; f < features; f++) {
            sets.add(new TreeSet<>());
        }
        for (int node = 0; node < trees.nodeCount(); node++) {
            if (trees.feature(node) >= 0) {
                sets.get(trees.feature(node)).add(trees.value(node));
            }
        }
        List<float[]> tables = new ArrayList<>();
        for (TreeSet<Float> set : sets) {
            if (set.size() > MOST_THRESHOLDS) {
                throw new IllegalArgumentException("at most 256 thresholds a feature fit, but one has " + set.size());
            }
            float[] table = new float[set.size()];
            int i = 0;
            for (float threshold : set) {
                table[i++] = threshold;
            }
            tables.add(table);
        }
        return tables;
    }

    private static float greatestLeaf(TreeEnsemble trees) {
        float greatest = Float.MIN_NORMAL;
        for (int node = 0; node < trees.nodeCount(); node++) {
            if (trees.feature(node) < 0) {
                greatest = Math.max(greatest, Math.abs(trees.value(node)));
            }
        }
        return greatest;
    }

    private static void writeTree(
            TreeEnsemble trees, int tree, List<float[]> thresholds, float greatest, DataOutputStream out)
            throws IOException {
        List<Integer> nodes = new ArrayList<>(List.of(trees.root(tree)));
        for (int i = 0; i < nodes.size(); i++) {
            int node = nodes.get(i);
            int feature = trees.feature(node);
            if (feature < 0) {
                out.writeByte(LEAF);
                out.writeShort(Math.round(trees.value(node) / greatest * Short.MAX_VALUE));
            } else {
                out.writeByte(feature);
                out.writeByte(Arrays.binarySearch(thresholds.get(feature), trees.value(node)));
                nodes.add(trees.child(node));
                nodes.add(trees.child(node) + 1);
            }
        }
    }

    /**
     * Reads an ensemble that comes with this library.
     *
     * @param beside the class beside which the resource lies
     * @param name its name
     * @param features names of the features that the trees must have been made for
     * @param classes how many classes the trees tell apart, 1 for a score
     * @return the ensemble
     * @throws IllegalStateException when the resource is missing
     */
    public static TreeEnsemble read(Class<?> beside, String name, List<String> features, int classes) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return read(new DataInputStream(new BufferedInputStream(in)), features, classes);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    /**
     * Reads an ensemble.
     *
     * @param in the bytes
     * @param features names of the features that the trees must have been made for
     * @param classes how many classes the trees tell apart, 1 for a score
     * @return the ensemble
     * @throws IOException when the bytes are no ensemble, or one for other features or classes
     */
    public static TreeEnsemble read(DataInputStream in, List<String> features, int classes) throws IOException {
        if (in.readInt() != MARK || in.readUnsignedByte() != VERSION) {
            throw new IOException("not a tree ensemble of version " + VERSION);
        }
        if (in.readLong() != hash(features) || in.readUnsignedShort() != features.size()) {
            throw new IOException("the tree ensemble was made for other features than this version has");
        }
        int trees = in.readUnsignedShort();
        if (trees % classes != 0) {
            throw new IOException("the tree ensemble was made for another number of classes than " + classes);
        }
        float greatest = in.readFloat();
        float[][] thresholds = new float[features.size()][];
        for (int f = 0; f < thresholds.length; f++) {
            thresholds[f] = new float[in.readUnsignedShort()];
            for (int i = 0; i < thresholds[f].length; i++) {
                thresholds[f][i] = in.readFloat();
            }
        }
        TreeEnsemble.Builder builder = TreeEnsemble.builder();
        for (int t = 0; t < trees; t++) {
            readTree(in, builder, thresholds, greatest);
        }
        return builder.build(classes);
    }

    private static void readTree(DataInputStream in, TreeEnsemble.Builder builder, float[][] thresholds, float greatest)
            throws IOException {
        int node = builder.addRoot();
        int end = node + 1;
        while (node < end) {
            int feature = in.readUnsignedByte();
            if (feature == LEAF) {
                builder.setLeaf(node, in.readShort() * greatest / Short.MAX_VALUE);
            } else {
                int place = in.readUnsignedByte();
                if (feature >= thresholds.length || place >= thresholds[feature].length) {
                    throw new IOException(
                            "a split of the tree ensemble names a feature or threshold that is not there");
                }
                end = builder.setSplit(node, feature, thresholds[feature][place]) + 2;
            }
            node++;
        }
    }
}
