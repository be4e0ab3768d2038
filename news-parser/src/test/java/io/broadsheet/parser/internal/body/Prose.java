package io.broadsheet.parser.internal.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented running text for test pages, the same for the same seed. */
final class Prose {
    private static final List<String> WHO = List.of(
            "The harbour council",
            "Mayor Ottoline Brask",
            "A spokesman for the ferry company",
            "Residents of the northern islands",
            "The fishermen's union",
            "Engineer Paavo Lindqvist",
            "Two members of the committee",
            "The owner of the shipyard");
    private static final List<String> DID = List.of(
            "said on Tuesday that the old pier",
            "told reporters that the winter timetable",
            "had warned for years that the breakwater",
            "argued that the new terminal",
            "confirmed that the repair of the lighthouse",
            "voted late in the evening so that the bridge");
    private static final List<String> WHAT = List.of(
            "would need another three years of work before anybody could use it",
            "was in far better shape than the inspectors had feared in the spring",
            "could not be paid for without help from the mainland, which has not been promised",
            "should be closed to lorries, although the shops in the village depend on them",
            "had cost more than twice what was planned, mostly because of the weather",
            "will be open again before the herring season, if the steel arrives in time");

    private final Random random;

    Prose(long seed) {
        random = new Random(seed);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String sentence() {
        return any(WHO) + " " + any(DID) + " " + any(WHAT) + ".";
    }

    String paragraph() {
        return sentence() + " " + sentence() + (random.nextBoolean() ? " " + sentence() : "");
    }

    List<String> paragraphs(int count) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph() + " That was report number " + i + ".");
        }
        return paragraphs;
    }

    /** The texts, each between the given tags. */
    static String wrap(String open, List<String> texts, String close) {
        return open + String.join(close + open, texts) + close;
    }
}
