package io.broadsheet.examples.quickstart;

import io.broadsheet.model.Article;
import io.broadsheet.model.Contributor;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads one HTML file. A parser is made once and may be shared by all threads. */
public final class ParsePage {
    private static final ArticleParser PARSER = ArticleParser.create();

    private ParsePage() {}

    /**
     * Prints who wrote a page, or why it is no article.
     *
     * @param arguments an HTML file
     * @throws IOException when it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(describe(Path.of(arguments[0])));
    }

    static String describe(Path page) throws IOException {
        ParseResult result = PARSER.parse(page);
        return result.article()
                .map(ParsePage::describe)
                .orElseGet(
                        () -> "no article: " + result.rejection().orElseThrow().reason());
    }

    private static String describe(Article article) {
        String authors = article.authors().stream().map(Contributor::name).collect(Collectors.joining(" and "));
        return "\"" + article.headline() + "\" by " + authors + ", " + article.wordCount() + " words";
    }
}
