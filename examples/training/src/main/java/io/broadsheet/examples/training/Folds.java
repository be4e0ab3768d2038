package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.TreeEnsemble;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Five parts of the corpora; all pages of a site are in one. */
final class Folds {
    private static final int COUNT = 5;

    private final Map<String, Integer> foldOfSite = new HashMap<>();

    Folds(List<? extends LabelledBlocks> pages, int seed) {
        List<String> sites = new ArrayList<>(
                new TreeSet<>(pages.stream().map(page -> page.source().site()).toList()));
        Collections.shuffle(sites, new Random(seed));
        for (int i = 0; i < sites.size(); i++) {
            foldOfSite.put(sites.get(i), i % COUNT);
        }
    }

    /** The part that a page is in. */
    int of(LabelledBlocks page) {
        return foldOfSite.getOrDefault(page.source().site(), 0);
    }

    /**
     * Trains one model for each part, on the examples outside it. The trainings run beside each other; each is
     * sequential, so the outcome is the same on every run.
     */
    <T> List<TreeEnsemble> train(List<T> examples, Page<T> page, Training<T> training) {
        IntFunction<Boosting.Trained> one = left -> {
            Predicate<T> outside = example -> of(page.of(example)) != left;
            return training.train(examples.stream().filter(outside).toList());
        };
        return IntStream.range(0, COUNT)
                .parallel()
                .mapToObj(one)
                .map(Boosting.Trained::trees)
                .toList();
    }

    /** Which page an example belongs to. */
    @FunctionalInterface
    interface Page<T> {
        LabelledBlocks of(T example);
    }

    /** Trains on some examples. */
    @FunctionalInterface
    interface Training<T> {
        Boosting.Trained train(List<T> examples);
    }
}
