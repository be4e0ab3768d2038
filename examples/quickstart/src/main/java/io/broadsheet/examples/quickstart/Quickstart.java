package io.broadsheet.examples.quickstart;

import io.broadsheet.examples.quickstart.Options.UsageException;
import io.broadsheet.model.Article;
import io.broadsheet.model.Organization;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.ParseResult;
import io.broadsheet.render.Renderer;
import io.broadsheet.render.feed.Feed;
import io.broadsheet.render.format.Format;
import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.json.ArticleJson;
import io.broadsheet.render.text.TextRenderer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads news pages and shows what is found: a table, the text, and where the HTML and JSON documents lie. {@code
 * --help} tells the rest.
 */
public final class Quickstart {
    private static final TextRenderer TEXT = TextRenderer.builder().width(100).build();

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Set<String> usedStems = new HashSet<>();

    Quickstart(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program; the output is UTF-8 whatever the machine's own encoding.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new Quickstart(System.in, out, err).run(arguments);
        out.flush();
        System.exit(code);
    }

    int run(String... arguments) {
        try {
            Options options = Options.of(arguments);
            if (options.help()) {
                out.print(Options.usage());
                return 0;
            }
            return run(options);
        } catch (UsageException e) {
            err.println("quickstart: " + e.getMessage() + " (--help explains the program)");
            return 2;
        } catch (NoSuchFileException e) {
            err.println("quickstart: " + describe(e));
            return 2;
        } catch (IOException e) {
            err.println("quickstart: " + describe(e));
            return 1;
        }
    }

    private static String describe(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file or folder " + missing.getFile();
        }
        if (failure instanceof FileSystemException file) {
            String reason = file.getReason();
            return file.getFile() + " cannot be read or written" + (reason == null ? "" : ": " + reason);
        }
        return String.valueOf(failure.getMessage());
    }

    private int run(Options options) throws IOException, UsageException {
        Optional<Renderer> format = options.format().map(Format::renderer);
        List<Article> feed = new ArrayList<>();
        int withoutArticle = 0;
        for (PageSource page : pages(options)) {
            Optional<ParseResult> read = read(page);
            Optional<Article> article = read.flatMap(ParseResult::article);
            if (article.isEmpty()) {
                withoutArticle++;
            } else if (options.feed().isPresent()) {
                feed.add(article.get());
            } else if (format.isPresent()) {
                format.get().render(article.get(), out);
            } else {
                show(page, article.get(), read.orElseThrow(), options.folder());
            }
        }
        if (options.pages().isEmpty()
                && options.format().isEmpty()
                && options.feed().isEmpty()) {
            out.println();
            out.println("Your own pages: java -jar quickstart.jar PAGE.html (--help tells the rest)");
        }
        if (options.feed().isPresent()) {
            options.feed().get().renderer().render(about(feed), feed, out);
        }
        return withoutArticle == 0 ? 0 : 1;
    }

    /** Reads a page; says why, where it holds no article or cannot be read. */
    private Optional<ParseResult> read(PageSource page) {
        try {
            ParseResult result = page.reader().read();
            if (result.article().isEmpty()) {
                err.println("quickstart: no article in " + page.name() + ": " + why(result));
            }
            return Optional.of(result);
        } catch (IOException e) {
            err.println("quickstart: no article in " + page.name() + ": " + describe(e));
            return Optional.empty();
        }
    }

    /** What the feed says about itself: the name and address of the first story's publisher. */
    private static Feed about(List<Article> articles) {
        Optional<Organization> publisher = articles.stream()
                .map(Article::publisher)
                .flatMap(Optional::stream)
                .findFirst();
        return Feed.of(
                publisher.map(Organization::name).orElse("News"),
                publisher.flatMap(Organization::url).orElse(WebUrl.of("https://news.example/")));
    }

    private List<PageSource> pages(Options options) throws IOException, UsageException {
        if (options.pages().isEmpty()) {
            return List.of(PageSource.sample());
        }
        List<PageSource> pages = new ArrayList<>();
        for (String argument : options.pages()) {
            pages.addAll(PageSource.of(argument, in));
        }
        if (pages.isEmpty()) {
            throw new UsageException("no .html or .txt page in " + String.join(", ", options.pages()));
        }
        return pages;
    }

    private void show(PageSource page, Article article, ParseResult result, Path folder) throws IOException {
        out.println("Found on " + page.name() + ":");
        out.println();
        out.println(FoundTable.of(article, result));
        out.println("The text:");
        out.println();
        out.println(TEXT.render(article));
        Files.createDirectories(folder);
        String stem = unusedStem(page.stem());
        out.println("The article as HTML: "
                + write(folder.resolve(stem + ".html"), HtmlRenderer.page().render(article)));
        out.println("The article as JSON: "
                + write(folder.resolve(stem + ".json"), ArticleJson.pretty().render(article)));
    }

    /** Pages of one name in two folders must not overwrite each other's documents. */
    private String unusedStem(String stem) {
        String unused = stem;
        for (int count = 2; !usedStems.add(unused); count++) {
            unused = stem + "-" + count;
        }
        return unused;
    }

    private static Path write(Path file, String document) throws IOException {
        return Files.writeString(file, document);
    }

    private static String why(ParseResult result) {
        return result.rejection()
                .map(rejection -> rejection.reason() + ", " + rejection.detail())
                .orElse("no reason given");
    }
}
