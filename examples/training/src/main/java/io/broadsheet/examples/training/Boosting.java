package io.broadsheet.examples.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.TreeEnsemble;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Grows boosted trees with XGBoost and turns them into the parser's form. */
final class Boosting {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Boosting() {}

    /**
     * How trees are grown.
     *
     * @param classes 1 to tell yes from no, else how many classes
     * @param trees how many
     * @param depth most splits from root to leaf
     * @param rate share of each tree's answer that counts
     * @param columns share of the features that a tree may use
     * @param rows share of the rows that a tree sees
     * @param childWeight least weight of a leaf
     */
    record Settings(int classes, int trees, int depth, double rate, double columns, double rows, double childWeight) {
        static final Settings BODY = new Settings(1, 100, 5, 0.12, 0.5, 0.6, 30);
        static final Settings ROLES = new Settings(BlockRole.values().length, 24, 4, 0.2, 0.4, 0.8, 1);
        static final Settings LINES = new Settings(1, 80, 5, 0.12, 0.5, 0.6, 30);
        static final Settings STORY = new Settings(1, 60, 5, 0.12, 0.5, 0.6, 30);
        static final Settings LINE_ROLES = new Settings(BlockRole.values().length, 10, 5, 0.3, 0.5, 0.8, 1);
        static final Settings LIKELIHOOD = new Settings(1, 80, 4, 0.1, 0.5, 0.7, 3);

        Map<String, Object> parameters(int seed) {
            Map<String, Object> map = new HashMap<>();
            if (classes > 1) {
                map.put("objective", "multi:softprob");
                map.put("num_class", classes);
            } else {
                map.put("objective", "binary:logistic");
            }
            map.put("tree_method", "hist");
            map.put("max_bin", 64);
            map.put("max_depth", depth);
            map.put("eta", rate);
            map.put("colsample_bytree", columns);
            map.put("subsample", rows);
            map.put("lambda", 2);
            map.put("min_child_weight", childWeight);
            map.put("base_score", 0.5);
            map.put("seed", seed);
            map.put("nthread", 1);
            return map;
        }
    }

    /**
     * What was trained.
     *
     * @param trees in the parser's form
     * @param gains one a feature: how much its splits lowered the loss
     */
    record Trained(TreeEnsemble trees, double[] gains) {}

    /** Trains one booster a seed and joins their trees in turn, each weighing the same. */
    static Trained train(Rows rows, Settings settings, List<Integer> seeds) {
        try {
            List<JsonNode> models = new ArrayList<>();
            for (int seed : seeds) {
                Booster booster = grow(rows, settings, seed);
                models.add(JSON.readTree(booster.toByteArray("json")).at("/learner/gradient_booster/model/trees"));
                booster.dispose();
            }
            return join(models, rows.columns(), settings.classes());
        } catch (XGBoostError | IOException e) {
            throw new IllegalStateException("training failed", e);
        }
    }

    /** Grows the trees of one seed; the caller disposes of the booster. */
    static Booster grow(Rows rows, Settings settings, int seed) throws XGBoostError {
        DMatrix matrix = new DMatrix(rows.values(), rows.count(), rows.columns(), Float.NaN);
        try {
            matrix.setLabel(rows.labels());
            matrix.setWeight(rows.weights());
            return XGBoost.train(matrix, settings.parameters(seed), settings.trees(), Map.of(), null, null);
        } finally {
            matrix.dispose();
        }
    }

    /** All trees of all models, round by round, in each class by class. */
    private static Trained join(List<JsonNode> models, int columns, int classes) {
        TreeEnsemble.Builder builder = TreeEnsemble.builder();
        double[] gains = new double[columns];
        for (int round = 0; round < models.get(0).size(); round += classes) {
            for (JsonNode model : models) {
                for (int t = round; t < round + classes; t++) {
                    add(builder, model.get(t), 1.0 / models.size(), gains);
                }
            }
        }
        return new Trained(builder.build(classes), gains);
    }

    /** Copies one tree, from the root down. */
    private static void add(TreeEnsemble.Builder builder, JsonNode tree, double scale, double[] gains) {
        Deque<int[]> open = new ArrayDeque<>();
        open.add(new int[] {0, builder.addRoot()});
        while (!open.isEmpty()) {
            int[] next = open.remove();
            int node = next[0];
            int left = tree.get("left_children").get(node).asInt();
            if (left < 0) {
                // XGBoost keeps the value of a leaf in the place of its threshold.
                builder.setLeaf(
                        next[1], (float) (tree.get("split_conditions").get(node).asDouble() * scale));
                continue;
            }
            int feature = tree.get("split_indices").get(node).asInt();
            float threshold = (float) tree.get("split_conditions").get(node).asDouble();
            gains[feature] += tree.get("loss_changes").get(node).asDouble();
            int child = builder.setSplit(next[1], feature, threshold);
            open.add(new int[] {left, child});
            open.add(new int[] {tree.get("right_children").get(node).asInt(), child + 1});
        }
    }
}
