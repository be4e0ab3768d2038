package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Origin;
import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.Stage;
import io.broadsheet.examples.cli.fetch.FetchedPage;
import io.broadsheet.examples.cli.fetch.PageFetcher;
import io.broadsheet.parser.ArticleParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code fetch} verb. */
@Command(
        name = "fetch",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Fetches news pages and writes their articles.",
            "",
            "robots.txt is obeyed, redirects included; requests to one host keep their distance. It is for a few pages: to crawl a"
                    + " site, use a crawler and hand its archives to parse."
        },
        footer = {
            "",
            "Example:",
            "  broadsheet fetch --agent 'yourbot/1.0 (+https://you.example/bot)' URL --format markdown"
        })
final class FetchCommand implements Callable<Integer> {
    private static final String NO_ADDRESS = "an address begins with http:// or https:// and a host";

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of pages, http or https.")
    private List<String> urls = List.of();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--agent",
            paramLabel = "TEXT",
            description =
                    "What the program calls itself; say who you are. Its first word is what robots.txt is asked for.")
    private Optional<String> agent = Optional.empty();

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description = "The least time between requests to a host; 1 unless set, longer where the site asks for it.")
    private double delay = 1;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, UsageException {
        if (!(delay >= 0 && delay <= 3600)) {
            throw new UsageException("--delay is a number of seconds up to 3600");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        OutputFormat format = output.format(urls.size(), out);
        Duration pause = Duration.ofMillis(Math.round(1000 * delay));
        String name = agent.orElse("broadsheet/" + Broadsheet.version() + " (news page reader)");
        PageFetcher fetcher = new PageFetcher(
                name, pause, Duration.ofSeconds(30), limits.limits().maxInputBytes());
        ArticleParser parser = ArticleParser.builder().limits(limits.limits()).build();
        Iterator<Destination.Story> stories = IntStream.range(0, urls.size())
                .mapToObj(i -> {
                    String stem = String.format(Locale.ROOT, "page-%03d", i + 1);
                    return new Destination.Story(stem, fetch(urls.get(i), fetcher, parser));
                })
                .iterator();
        Tally tally = new Tally();
        new StoryRun(tally, amount -> {}, StoryRun.Losses.told(err)).write(stories, output.destination(out), format);
        return tally.exitCode(1);
    }

    private static String why(FetchedPage page) {
        return switch (page.refusal()) {
            case "ROBOTS" -> "robots.txt of the site forbids it or could not be fetched: " + page.url();
            case "NO_WEB_ADDRESS" -> NO_ADDRESS;
            default -> page.url();
        };
    }

    private static Outcome fetch(String url, PageFetcher fetcher, ArticleParser parser) {
        Origin origin = Origin.page(url, url);
        try {
            FetchedPage page = fetcher.fetch(URI.create(url));
            if (!page.refusal().isEmpty()) {
                return Outcome.skipped(origin, page.refusal(), why(page));
            }
            if (page.status() < 200 || page.status() > 299) {
                return Outcome.skipped(origin, "HTTP_STATUS", String.valueOf(page.status()));
            }
            return Outcome.of(Origin.page(url, page.url()), parser.parse(page.body(), page.url()));
        } catch (IllegalArgumentException e) {
            return Outcome.skipped(origin, "NO_WEB_ADDRESS", NO_ADDRESS);
        } catch (IOException e) {
            return Outcome.dead(origin, Stage.HTTP, "UNREACHABLE", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.dead(origin, Stage.HTTP, "CANCELLED", "interrupted");
        }
    }
}
