package io.broadsheet.examples.quickstart;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Place;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Role;
import io.broadsheet.model.Text;
import io.broadsheet.model.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Stories that could stand in a paper, made from a seed: their plain text must lead back to them. */
final class PlausibleStories {
    private static final String[] FIRST = {"Marta", "Jonas", "Ines", "Tom", "Ada", "Helen", "Oskar", "Lucia", "Ben"};
    private static final String[] LAST = {"Oakshott", "Reed", "Falk", "Ferris", "Quill", "Marsh", "Lindqvist", "Moran"};
    private static final String[] CITIES = {"Oslo", "Lisbon", "Vienna", "Nairobi", "Warsaw"};
    private static final String[] SUBJECTS = {
        "The council",
        "A group of farmers",
        "The harbour master",
        "Two former ministers",
        "The ferry company",
        "Most of the teachers",
        "The new director of the museum",
        "A spokeswoman for the port"
    };
    private static final String[] VERBS = {"said", "announced", "denied", "confirmed", "suggested", "complained"};
    private static final String[] OBJECTS = {
        "that the old bridge would stay closed until the end of the summer",
        "that nobody had asked the people who live along the river",
        "that the plan would cost more than the town can pay in ten years",
        "that the first boats could pass the lock before the autumn storms",
        "that the figures of the last report had been read the wrong way"
    };
    private static final String[] TIMES = {"on Monday", "after the meeting", "late on Thursday", "in a short statement"
    };
    private static final String[] CATEGORIES = {"Government", "Transport", "Culture", "Environment", "Schools"};

    private final Random random;

    PlausibleStories(long seed) {
        this.random = new Random(seed);
    }

    Article next() {
        Article.Builder article = Article.builder()
                .headline(pick("Harbour", "Council", "Ferry", "Museum") + " "
                        + pick("reopens", "vote delayed", "faces cuts") + " after "
                        + pick("long dispute", "night of talks", "storm damage"))
                .addDek(new Text(sentence()))
                .byline(byline())
                .dateline(dateline())
                .addAllBody(body())
                .addCategories("Region", pick(CATEGORIES));
        if (random.nextBoolean()) {
            article.addCredit(credit());
        }
        if (random.nextBoolean()) {
            article.rights(Rights.builder().copyright(copyright()).build());
        }
        return article.build();
    }

    private Byline byline() {
        String name = name();
        return Byline.builder()
                .printed("By " + name)
                .addContributor(Contributor.author(name))
                .build();
    }

    private String name() {
        return pick(FIRST) + " " + pick(LAST);
    }

    private Dateline dateline() {
        String city = pick(CITIES);
        return Dateline.builder()
                .printed(city.toUpperCase(Locale.ROOT) + " (AP) —")
                .addPlace(Place.of(city))
                .addAgency(Organization.builder()
                        .name("The Associated Press")
                        .mark("AP")
                        .build())
                .build();
    }

    private List<Block> body() {
        List<Block> out = new ArrayList<>();
        int paragraphs = 4 + random.nextInt(15);
        for (int i = 0; i < paragraphs; i++) {
            if (i > 2 && i < paragraphs - 2 && random.nextInt(6) == 0) {
                out.add(Heading.of(2, pick("What happens next", "A long history", "Voices from the harbour")));
            }
            out.add(Paragraph.of(paragraph()));
        }
        return out;
    }

    private String paragraph() {
        StringBuilder out = new StringBuilder(sentence());
        for (int i = random.nextInt(3); i >= 0; i--) {
            out.append(' ').append(random.nextInt(3) == 0 ? quotation() : sentence());
        }
        return out.toString();
    }

    private String sentence() {
        return pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(TIMES) + " " + pick(OBJECTS) + ".";
    }

    private String quotation() {
        return "“We have waited " + (2 + random.nextInt(9)) + " years for this,” " + name() + " said.";
    }

    private CreditLine credit() {
        Contributor first = contributor();
        Contributor second = contributor();
        String printed = "Associated Press writers " + first.name() + " in "
                + first.location().orElseThrow().name() + " and " + second.name() + " in "
                + second.location().orElseThrow().name() + " contributed to this report.";
        return CreditLine.builder()
                .printed(printed)
                .addContributors(first, second)
                .build();
    }

    private Contributor contributor() {
        return Contributor.author(name()).withRole(Role.CONTRIBUTOR).withLocation(Place.of(pick(CITIES)));
    }

    private Copyright copyright() {
        int year = 2000 + random.nextInt(30);
        return Copyright.builder()
                .printed("Copyright " + year + " The Associated Press. All rights reserved.")
                .addHolder(Organization.of("The Associated Press"))
                .addYear(YearRange.of(year))
                .allRightsReserved(true)
                .build();
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
