package io.broadsheet.examples.archives.synthetic;

import java.util.Locale;
import java.util.SplittableRandom;

/** Pages of invented papers with invented stories; the same number gives the same page. */
final class StoryPages {
    /** Those in front file the most stories. */
    private static final Town[] TOWNS = {
        new Town("Larkmoor", "LARKMOOR, Ore."),
        new Town("Pell Harbor", "PELL HARBOR, Wash."),
        new Town("Oslo", "OSLO"),
        new Town("Lisbon", "LISBON, Portugal"),
        new Town("Nairobi", "NAIROBI, Kenya"),
        new Town("Kyoto", "KYOTO, Japan"),
        new Town("Galway", "GALWAY, Ireland"),
        new Town("Valdivia", "VALDIVIA, Chile")
    };

    private static final int DAYS = 5;

    private static final String[] PAPERS = {
        "The Wexmoor Ledger", "Tarnside Courier", "Saltgate Post", "The Pell Gazette"
    };
    private static final String[] PEOPLE = {
        "Odile Brandt",
        "Tomas Whitlock",
        "Lena Marchetti",
        "Gil Sorensen",
        "Amos Teague",
        "Ruth Ansbjerg",
        "Ines Carvalho"
    };
    private static final String[] THINGS = {
        "ferry",
        "harbor clock",
        "oyster lease",
        "school roof",
        "county bridge",
        "brass band",
        "lighthouse lamp",
        "tide gate"
    };
    private static final String[] DEEDS = {
        "repaired", "put off", "agreed on", "argued about", "paid for", "inspected", "closed", "opened again", "painted"
    };
    private static final String[] TIMES = {
        "on Monday", "late on Tuesday", "before the winter", "after two years of talks", "without a vote", "in the rain"
    };

    private StoryPages() {}

    /**
     * A story, carried by one of the papers.
     *
     * @param story the number of the story
     * @param paper the number of the paper: another one gives the same text in another page
     */
    static String page(long story, int paper) {
        SplittableRandom random = new SplittableRandom(story);
        Town town = TOWNS[Math.min(random.nextInt(TOWNS.length), random.nextInt(TOWNS.length))];
        String headline =
                capital(pick(THINGS, random)) + " " + pick(DEEDS, random) + " in " + town.name() + ", No. " + story;
        StringBuilder body = new StringBuilder();
        body.append("<p>").append(town.dateline()).append(" (CPW) — ");
        int paragraphs = 6 + random.nextInt(10);
        for (int i = 0; i < paragraphs; i++) {
            body.append(i == 0 ? "" : "<p>");
            sentences(body, 2 + random.nextInt(3), random);
            body.append("</p>\n");
        }
        String name = PAPERS[paper % PAPERS.length];
        String author = pick(PEOPLE, random);
        String day = "2026-03-0" + (9 - random.nextInt(DAYS));
        return frame(name, headline, author, day, body.toString(), paper);
    }

    /** The address of a page. */
    static String url(long story, int paper) {
        String host = PAPERS[paper % PAPERS.length]
                .toLowerCase(Locale.ROOT)
                .replace("the ", "")
                .replace(' ', '-');
        return "https://" + host + ".example/2026/03/" + story + ".html";
    }

    private static String frame(String paper, String headline, String author, String day, String body, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder related = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            related.append("<li><a href=\"/r/").append(i).append("\">").append(capital(pick(THINGS, random)));
            related.append(' ').append(pick(DEEDS, random)).append("</a></li>\n");
        }
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + headline + " | " + paper
                + "</title><meta property=\"article:published_time\" content=\"" + day
                + "T17:42:00-07:00\"></head><body>\n"
                + "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/local\">Local</a></li></ul></nav>\n<main><article><h1>"
                + headline + "</h1>\n<p class=\"byline\">By " + author + ", Coastal Press Wire</p>\n" + body
                + "<p>Copyright 2026 Coastal Press Wire. All rights reserved.</p></article></main>\n<aside><h2>More from "
                + paper + "</h2><ul>" + related + "</ul></aside>\n<footer>© 2026 " + paper
                + "</footer></body></html>\n";
    }

    /** Mostly words that no language has: two stories must not be alike. */
    private static void sentences(StringBuilder out, int count, SplittableRandom random) {
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ");
            out.append("The ")
                    .append(pick(THINGS, random))
                    .append(" of ")
                    .append(TOWNS[random.nextInt(TOWNS.length)].name());
            out.append(" was ").append(pick(DEEDS, random)).append(' ').append(pick(TIMES, random));
            int words = 8 + random.nextInt(10);
            for (int w = 0; w < words; w++) {
                out.append(random.nextInt(6) == 0 ? ", " : " ").append(word(random));
            }
            out.append(", said ").append(pick(PEOPLE, random)).append('.');
        }
    }

    /** A word that no language has. */
    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            word.append("bdfgklmnprstvw".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static String pick(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * Where a story is filed.
     *
     * @param name as headlines name it
     * @param dateline as datelines print it, with its state or country where that is needed
     */
    private record Town(String name, String dateline) {}
}
