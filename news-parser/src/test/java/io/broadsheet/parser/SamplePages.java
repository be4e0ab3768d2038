package io.broadsheet.parser;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** News pages of invented people and places, each from a seed: the same seed gives the same page. */
final class SamplePages {
    private static final List<String> NAMES = List.of("Ada Quill", "Bo Stern", "İnci Işık", "Mårten Ek", "Zoë Ĉerny");
    private static final List<String> PLACES = List.of("OSTHAVN", "VIK", "İNEBEY", "SAINT-ÉLOI");
    private static final List<String> SENTENCES = List.of(
            "The ferry to the outer islands sailed again on Monday after eleven weeks in the yard.",
            "“We had almost stopped counting the days,” said a teacher who crosses every morning.",
            "The harbour office puts the cost of the repair at 4.2 million crowns, a third more than planned.",
            "Two smaller boats had carried mail, medicine and up to thirty passengers since December.",
            "Islanders filled the pier long before the first departure, some with flags, most with parcels.",
            "A second ship, ordered last year, is due in the autumn and will shorten the crossing by half an hour.");

    private SamplePages() {}

    static Stream<String> pages(int count) {
        return Stream.iterate(1L, seed -> seed + 1).limit(count).map(SamplePages::page);
    }

    static String page(long seed) {
        Random random = new Random(seed);
        String headline = "Ferry returns after " + (2 + random.nextInt(90)) + " days";
        String author = pick(NAMES, random);
        String date =
                "2024-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10) + "T0" + random.nextInt(10) + ":30:00";
        return "<!doctype html><html lang=en><head><title>" + headline + " | The Island Paper</title>"
                + "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'".replace('\'', '"') + headline
                + "\",\"datePublished\":\"" + date + "+02:00\",\"author\":{\"name\":\"" + author
                + "\"}}</script></head>"
                + "<body><nav><ul><li><a href=/>Home</a><li><a href=/sea>Sea</a></ul></nav><article><h1>" + headline
                + "</h1><p class=byline>By " + author + "</p><time datetime=" + date + ">then</time>"
                + paragraphs(pick(PLACES, random), 6 + random.nextInt(20), random)
                + "<p>© 2024 The Island Paper. All rights reserved.</p></article>"
                + "<aside><h2>More news</h2><ul><li><a href=/a>Winds ease</a><li><a href=/b>Fish prices rise</a></ul></aside>";
    }

    private static String paragraphs(String place, int count, Random random) {
        String first = "<p>" + place + ", Norland (NPA) — ";
        return Stream.generate(() -> pick(SENTENCES, random) + " " + pick(SENTENCES, random))
                .limit(count)
                .collect(Collectors.joining("</p>\n<p>", first, "</p>"));
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
