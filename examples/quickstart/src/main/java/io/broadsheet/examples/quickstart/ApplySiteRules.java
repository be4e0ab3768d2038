package io.broadsheet.examples.quickstart;

import io.broadsheet.model.Article;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.site.SiteRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a page with rules of one's own, for what the general parser gets wrong at that publisher. */
public final class ApplySiteRules {
    private static final String RULES = """
            [wexmoorledger.example]
            path = /2026/*
            # The history of the quarrel, for somebody who wants the news alone.
            drop = h2, h2 + p
            keyword = p.filed a
            """;

    private ApplySiteRules() {}

    /**
     * Prints what rules change on the sample page, or on a page and with a file of rules of the reader's own.
     *
     * @param arguments none, or a page and a file of rules
     * @throws IOException when a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2) {
            byte[] page = Files.readAllBytes(Path.of(arguments[0]));
            System.out.println(describe(page, SiteRules.read(Path.of(arguments[1]))));
        } else {
            try (InputStream page = ApplySiteRules.class.getResourceAsStream("sample.html")) {
                System.out.println(describe(page.readAllBytes(), SiteRules.parse(RULES, "the rules above")));
            }
        }
    }

    private static String describe(byte[] page, SiteRules rules) {
        Article without = ArticleParser.create().parse(page, "").articleOrThrow();
        Article with =
                ArticleParser.builder().siteRules(rules).build().parse(page, "").articleOrThrow();
        return without.wordCount() + " words without rules, " + with.wordCount() + " with them; keywords: "
                + String.join(", ", with.keywords());
    }
}
