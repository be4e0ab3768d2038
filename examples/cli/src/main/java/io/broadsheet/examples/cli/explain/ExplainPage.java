package io.broadsheet.examples.cli.explain;

import io.broadsheet.examples.cli.html.Html;
import io.broadsheet.model.Article;
import io.broadsheet.parser.BlockEvidence;
import io.broadsheet.parser.ParseResult;
import io.broadsheet.parser.ParseWarning;
import io.broadsheet.parser.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One HTML document that shows what was read from a page and why. */
public final class ExplainPage {
    private static final String CSS = load("explain.css");

    /** What the document may load: its own style sheet, and nothing else. */
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + sha256(CSS) + "'; base-uri 'none'; form-action 'none'";

    private ExplainPage() {}

    /**
     * Makes the document.
     *
     * @param name what the page is called
     * @param result what was read from it, best by a parser that tells signals
     * @return HTML that needs nothing beside it
     */
    public static String of(String name, ParseResult result) {
        Html html = new Html();
        html.open("html", "lang", "en").line();
        head(html, name);
        html.open("body").line();
        masthead(html, name, result);
        html.open("main").line();
        new BlockColumn(html, result.article()).write(result.evidence().blocks());
        new FieldColumn(html, result.article()).write(result.evidence());
        html.close().line();
        html.open("footer").text("Made by ").element("b", "broadsheet explain");
        html.text(". Open a block or a field to see why. Nothing in this page is loaded from elsewhere.")
                .close();
        return html.toString();
    }

    private static void head(Html html, String name) {
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", "Explained: " + name).line();
        html.style(CSS).close().line();
    }

    private static void masthead(Html html, String name, ParseResult result) {
        html.open("header");
        html.open("p", "class", "name").element("b", "broadsheet").text(" explains ");
        html.element("span", name, "class", "file", "dir", "auto").close();
        html.element("h1", title(result), "dir", "auto");
        html.open("ul", "class", "facts");
        long kept =
                result.evidence().blocks().stream().filter(BlockEvidence::kept).count();
        fact(html, percent(result.likelihood()), "likely an article");
        fact(html, kept + " of " + result.evidence().blocks().size(), "blocks kept");
        result.article().ifPresent(article -> words(html, article));
        html.close();
        problems(html, result);
        html.open("nav").element("a", "The page", "href", "#page");
        html.element("a", "The fields", "href", "#fields").close();
        html.close().line();
    }

    private static String title(ParseResult result) {
        return result.article().map(Article::headline).orElse("No article");
    }

    private static void words(Html html, Article article) {
        fact(html, String.format(Locale.ROOT, "%,d", article.wordCount()), "words");
        article.language().ifPresent(language -> fact(html, language, "language"));
    }

    private static void fact(Html html, String figure, String words) {
        html.open("li").element("b", figure).text(" " + words).close();
    }

    private static void problems(Html html, ParseResult result) {
        List<ParseWarning> warnings = result.warnings();
        if (warnings.isEmpty() && result.rejection().isEmpty()) {
            return;
        }
        html.open("ul", "class", "warnings");
        result.rejection().ifPresent(why -> html.element("li", describe(why)));
        warnings.forEach(warning -> html.element("li", describe(warning)));
        html.close();
    }

    private static String describe(Rejection why) {
        return "Rejected: " + why.reason() + ", " + why.detail();
    }

    private static String describe(ParseWarning warning) {
        String where = warning.where().isEmpty() ? "" : " (" + warning.where() + ")";
        return "Warning: " + warning.message() + where;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String load(String name) {
        try (InputStream in = Objects.requireNonNull(ExplainPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
