package io.broadsheet.examples.quickstart;

import io.broadsheet.model.Article;
import io.broadsheet.model.CreditLine;
import io.broadsheet.parser.TextArticleParser;
import java.util.stream.Collectors;

/** Reads a page of which only the text is left, as crawlers and browsers save it: one block a line. */
public final class ParseText {
    private static final String PAGE = """
            The Wexmoor Ledger

            Home | Local | Letters

            Harbor Clock Set Right After Eleven Years

            LARKMOOR, Ore. (CPW) — The clock on the customs house struck noon at noon on Tuesday.

            It had been forty minutes slow since a gull nested in its works, in the spring of 2015.

            "We had grown used to it," said the harbor master, Odile Brandt. "Now all are early for everything."

            The repair took two days and $310, most of it spent on moving the gull to a box of its own.

            Coastal Press Wire reporter Tobias Renn in Pell Harbor contributed to this report.

            Copyright 2026 Coastal Press Wire. All rights reserved.

            Sign up for our newsletter
            """;

    private ParseText() {}

    /**
     * Prints what the text holds.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(describe(PAGE));
    }

    static String describe(String page) {
        Article article = TextArticleParser.create().parse(page).articleOrThrow();
        String where = article.dateline()
                .flatMap(dateline -> dateline.places().stream().findFirst())
                .map(place -> "filed in " + place.name())
                .orElse("filed somewhere");
        String helpers = article.credits().stream()
                .map(CreditLine::contributors)
                .flatMap(people -> people.stream().map(person -> person.name()))
                .collect(Collectors.joining(", "));
        return article.headline() + ": " + where + ", with " + helpers + ", "
                + article.body().size() + " paragraphs";
    }
}
