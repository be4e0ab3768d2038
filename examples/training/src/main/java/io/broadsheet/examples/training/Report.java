package io.broadsheet.examples.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mean word F1 of the body by data set, and how well the likelihood tells articles from other pages. */
final class Report {
    private final Map<String, double[]> sums = new TreeMap<>();
    private final List<Double> articles = new ArrayList<>();
    private final List<Double> others = new ArrayList<>();

    void add(Corpus.Page page, List<PredictionFiles.Block> blocks, double likelihood) {
        (page.isArticle() ? articles : others).add(likelihood);
        if (page.isArticle()) {
            double[] sum = sums.computeIfAbsent(page.set(), set -> new double[2]);
            sum[0] += WordScore.f1(PredictionFiles.body(blocks), page.body());
            sum[1]++;
        }
    }

    /** The chance that an article is given a higher likelihood than another page. */
    double areaUnderCurve() {
        double wins = 0;
        for (double article : articles) {
            for (double other : others) {
                wins += article > other ? 1 : article == other ? 0.5 : 0;
            }
        }
        return wins / Math.max(1, (double) articles.size() * others.size());
    }

    @Override
    public String toString() {
        String scores = sums.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s %.4f", e.getKey(), e.getValue()[0] / e.getValue()[1]))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? scores : scores + String.format(Locale.ROOT, ", likelihood %.4f", areaUnderCurve());
    }
}
