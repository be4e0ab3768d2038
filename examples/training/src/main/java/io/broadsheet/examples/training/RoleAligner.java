package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BlockRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the blocks of a page the roles that a reader wrote down. A text that stands on the page more than once, such as
 * a topic that the menu names too, is taken where it fits the order of the labels.
 */
final class RoleAligner {
    private static final int LEAST_PART = 12;
    private static final int MOST_PLACES = 40;
    private static final int LONG = 100;
    private static final double GAP = 0.01;
    private static final double MOST_GAP = 0.5;

    private final List<Label> labels;
    private final List<String> blocks;
    private final List<BlockRole> roles;
    private final boolean[] named;

    private RoleAligner(List<Label> labels, List<String> texts) {
        this.labels = labels;
        this.blocks = texts.stream().map(Squeezed::of).toList();
        this.roles = new ArrayList<>(Collections.nCopies(blocks.size(), BlockRole.OTHER));
        this.named = new boolean[blocks.size()];
    }

    /** One labelled text of a page. */
    record Label(BlockRole role, String text) {}

    /** One place where the text of a label stands. */
    private record Place(int label, int block, double worth) {}

    /**
     * The role of each block, {@link BlockRole#OTHER} where the reader named none.
     *
     * @param labels in page order
     * @param texts of the blocks
     */
    static List<BlockRole> align(List<Label> labels, List<String> texts) {
        RoleAligner aligner = new RoleAligner(labels, texts);
        aligner.nameAll();
        return aligner.roles;
    }

    private void nameAll() {
        List<Place> places = places();
        boolean[] placed = new boolean[labels.size()];
        for (Place place : bestChain(places)) {
            placed[place.label()] = true;
            name(place);
        }
        for (Place place : places) {
            if (!placed[place.label()] && !named[place.block()]) {
                placed[place.label()] = true;
                name(place);
            }
        }
        for (int i = 0; i < placed.length; i++) {
            if (!placed[i]) {
                spread(labels.get(i));
            }
        }
    }

    private void name(Place place) {
        roles.set(place.block(), labels.get(place.label()).role());
        named[place.block()] = true;
    }

    private List<Place> places() {
        Map<String, List<Integer>> byText = new HashMap<>();
        for (int b = 0; b < blocks.size(); b++) {
            byText.computeIfAbsent(blocks.get(b), k -> new ArrayList<>()).add(b);
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String text = Squeezed.of(labels.get(i).text());
            List<Integer> same = byText.getOrDefault(text, List.of());
            double worth = 1 + Math.min(LONG, text.length()) / (double) LONG;
            for (int b : same.subList(0, Math.min(MOST_PLACES, same.size()))) {
                places.add(new Place(i, b, worth));
            }
        }
        return places;
    }

    /** The places, in page order and in the order of the labels, that are worth most; gaps cost a little. */
    private static List<Place> bestChain(List<Place> places) {
        double[] worth = new double[places.size()];
        int[] previous = new int[places.size()];
        int last = -1;
        for (int i = 0; i < worth.length; i++) {
            Place place = places.get(i);
            double most = 0;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                Place before = places.get(j);
                if (before.label() < place.label() && before.block() < place.block()) {
                    double gap = Math.min(MOST_GAP, GAP * (place.block() - before.block() - 1));
                    if (worth[j] - gap > most) {
                        most = worth[j] - gap;
                        previous[i] = j;
                    }
                }
            }
            worth[i] = most + place.worth();
            last = last < 0 || worth[i] > worth[last] ? i : last;
        }
        List<Place> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.add(places.get(i));
        }
        return chain;
    }

    /** Names the blocks that are parts of the label's text, or hold it. */
    private void spread(Label label) {
        String text = Squeezed.of(label.text());
        for (int b = 0; b < blocks.size(); b++) {
            String block = blocks.get(b);
            boolean part = block.length() >= LEAST_PART && text.contains(block);
            boolean whole = text.length() >= LEAST_PART && block.contains(text) && block.length() < 2 * text.length();
            if (!named[b] && (part || whole)) {
                roles.set(b, label.role());
                named[b] = true;
            }
        }
    }
}
