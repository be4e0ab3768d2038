package io.broadsheet.examples.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds which blocks of a page make up a given body text. Blocks that the text holds word for word are put into one
 * order that covers most of it; longer blocks that it holds in part count when most of their word triples are in it.
 */
final class BodyAligner {
    private static final int MOST_PLACES = 12;
    private static final int SURE_LENGTH = 30;
    private static final int PARTIAL_LENGTH = 40;
    private static final double PARTIAL_SHARE = 0.6;
    private static final int TRIPLE = 12;
    private static final int SLOT_BITS = 22;
    private static final int SLOTS = 1 << SLOT_BITS;

    private final Squeezed gold;
    private final List<String> blocks;

    /** One place where a block stands in the text. */
    private record Place(int block, int start, int end, double worth) {}

    private BodyAligner(String body, List<String> texts) {
        this.gold = new Squeezed(body);
        this.blocks = texts.stream().map(Squeezed::of).toList();
    }

    /** For each block, whether it belongs to the body. */
    static boolean[] align(String body, List<String> texts) {
        return new BodyAligner(body, texts).align();
    }

    private boolean[] align() {
        boolean[] inside = new boolean[blocks.size()];
        for (Place place : bestChain(places())) {
            inside[place.block()] = true;
        }
        Set<String> taken = new HashSet<>();
        for (int b = 0; b < inside.length; b++) {
            if (inside[b]) {
                taken.add(blocks.get(b));
            }
        }
        BitSet triples = triples();
        for (int b = 0; b < inside.length; b++) {
            String block = blocks.get(b);
            if (!inside[b] && block.length() >= PARTIAL_LENGTH && !taken.contains(block)) {
                inside[b] = share(block, triples) >= PARTIAL_SHARE;
            }
        }
        return inside;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            String block = blocks.get(b);
            int at = block.isEmpty() ? -1 : gold.text.indexOf(block);
            for (int n = 0; at >= 0 && n < MOST_PLACES; n++) {
                int end = at + block.length();
                boolean words = gold.isWordStart(at) && gold.isWordStart(end);
                boolean line = gold.isLineStart(at) && gold.isLineStart(end);
                if (words && (line || block.length() >= SURE_LENGTH)) {
                    places.add(new Place(b, at, end, block.length() + (line ? 2 : 0)));
                } else if (words && (gold.isLineStart(at) || gold.isLineStart(end))) {
                    places.add(new Place(b, at, end, block.length() * 0.5));
                }
                at = gold.text.indexOf(block, at + 1);
            }
        }
        return places;
    }

    /** The places, in page order and text order, that cover most. */
    private List<Place> bestChain(List<Place> places) {
        double[] best = new double[gold.text.length() + 2];
        int[] bestPlace = new int[best.length];
        double[] worth = new double[places.size()];
        int[] previous = new int[places.size()];
        int i = 0;
        while (i < places.size()) {
            int j = i;
            while (j < places.size() && places.get(j).block() == places.get(i).block()) {
                query(places.get(j), j, best, bestPlace, worth, previous);
                j++;
            }
            for (int k = i; k < j; k++) {
                update(places.get(k).end(), worth[k], k, best, bestPlace);
            }
            i = j;
        }
        int last = -1;
        for (int k = 0; k < worth.length; k++) {
            last = last < 0 || worth[k] > worth[last] ? k : last;
        }
        List<Place> chain = new ArrayList<>();
        while (last >= 0) {
            chain.add(places.get(last));
            last = previous[last];
        }
        return chain;
    }

    private static void query(Place place, int index, double[] best, int[] bestPlace, double[] worth, int[] previous) {
        double most = 0;
        int from = -1;
        for (int p = place.start() + 1; p > 0; p -= p & -p) {
            if (best[p] > most) {
                most = best[p];
                from = bestPlace[p];
            }
        }
        worth[index] = most + place.worth();
        previous[index] = from;
    }

    private static void update(int end, double worth, int index, double[] best, int[] bestPlace) {
        for (int p = end + 1; p < best.length; p += p & -p) {
            if (worth > best[p]) {
                best[p] = worth;
                bestPlace[p] = index;
            }
        }
    }

    /** Marks every run of {@value #TRIPLE} letters: about three words, and the same in every script. */
    private BitSet triples() {
        BitSet triples = new BitSet(SLOTS);
        for (int i = 0; i + TRIPLE <= gold.text.length(); i++) {
            triples.set(slot(gold.text, i));
        }
        return triples;
    }

    private static int slot(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + TRIPLE; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - SLOT_BITS);
    }

    private static double share(String block, BitSet triples) {
        int hits = 0;
        int all = 0;
        for (int i = 0; i + TRIPLE <= block.length(); i += 3) {
            hits += triples.get(slot(block, i)) ? 1 : 0;
            all++;
        }
        return all == 0 ? 0 : (double) hits / all;
    }
}
