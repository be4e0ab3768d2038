package io.broadsheet.examples.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.parser.internal.body.TreeEnsemble;
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

/** Trains boosted trees and turns them into the parser's form. */
final class Boosting {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Boosting() {}

    /** How trees are grown. */
    record Settings(int trees, int depth, double rate, double columns, double rows, double lambda, double childWeight) {
        static final Settings BODY = new Settings(100, 5, 0.12, 0.5, 0.6, 2, 5);

        Map<String, Object> parameters(int seed) {
            Map<String, Object> map = new HashMap<>();
            map.put("objective", "binary:logistic");
            map.put("tree_method", "hist");
            map.put("max_bin", 64);
            map.put("max_depth", depth);
            map.put("eta", rate);
            map.put("colsample_bytree", columns);
            map.put("subsample", rows);
            map.put("lambda", lambda);
            map.put("min_child_weight", childWeight);
            map.put("base_score", 0.5);
            map.put("seed", seed);
            map.put("nthread", 1);
            return map;
        }
    }

    /** Trains one ensemble. */
    static Booster train(Rows rows, Settings settings, int seed) throws XGBoostError {
        DMatrix matrix = new DMatrix(rows.values(), rows.count(), rows.columns(), Float.NaN);
        try {
            matrix.setLabel(rows.labels());
            matrix.setWeight(rows.weights());
            return XGBoost.train(matrix, settings.parameters(seed), settings.trees(), Map.of(), null, null);
        } finally {
            matrix.dispose();
        }
    }

    /** Joins the trees of several boosters, each weighing the same, tree by tree in turn. */
    static TreeEnsemble join(List<Booster> boosters) throws XGBoostError, JsonProcessingException {
        List<String[]> dumps = new ArrayList<>();
        for (Booster booster : boosters) {
            dumps.add(booster.getModelDump((String) null, false, "json"));
        }
        TreeEnsemble.Builder builder = TreeEnsemble.builder();
        for (int t = 0; t < dumps.get(0).length; t++) {
            for (String[] dump : dumps) {
                add(builder, JSON.readTree(dump[t]), 1.0f / boosters.size());
            }
        }
        return builder.build();
    }

    private static void add(TreeEnsemble.Builder builder, JsonNode root, float scale) {
        Deque<JsonNode> nodes = new ArrayDeque<>();
        Deque<Integer> places = new ArrayDeque<>();
        nodes.add(root);
        places.add(builder.addRoot());
        while (!nodes.isEmpty()) {
            JsonNode node = nodes.remove();
            int place = places.remove();
            if (node.has("leaf")) {
                builder.setLeaf(place, (float) node.get("leaf").asDouble() * scale);
                continue;
            }
            int feature = Integer.parseInt(node.get("split").asText().substring(1));
            int child = builder.setSplit(
                    place, feature, (float) node.get("split_condition").asDouble());
            int yes = node.get("yes").asInt();
            for (JsonNode each : node.get("children")) {
                boolean isYes = each.get("nodeid").asInt() == yes;
                if (isYes) {
                    nodes.addFirst(each);
                    places.addFirst(child);
                } else {
                    nodes.addLast(each);
                    places.addLast(child + 1);
                }
            }
        }
    }
}
