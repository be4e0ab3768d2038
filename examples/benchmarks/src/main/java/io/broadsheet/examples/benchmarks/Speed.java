package io.broadsheet.examples.benchmarks;

import io.broadsheet.parser.ArticleParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.jsoup.Jsoup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code speed} verb. */
@Command(
        name = "speed",
        sortOptions = false,
        description = {
            "CPU time and allocation of the whole parse beside those of Jsoup.parse, on the same pages.",
            "",
            "Both take the decoded text of the page. A round parses every page both ways, turn about; the rounds after"
                    + " the warm-up count. CPU time and allocation are those of the one thread that parses. The ratios"
                    + " on the last two lines are medians over the rounds."
        })
final class Speed implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of pages, as for predict.")
    private List<Path> folders = List.of();

    @Option(names = "--rounds", description = "Measured rounds (${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--warm-up", description = "Rounds before them (${DEFAULT-VALUE}).")
    private int warmUp = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final ArticleParser parser = ArticleParser.create();

    @Override
    public Integer call() throws IOException {
        Rounds.requireOne(rounds, spec);
        List<Corpus.Page> pages = new ArrayList<>();
        for (Path folder : folders) {
            pages.addAll(Corpus.open(folder).pages());
        }
        PrintWriter err = spec.commandLine().getErr();
        for (int round = 0; round < warmUp; round++) {
            measure(pages, round);
            err.println("warm-up round " + (round + 1) + " of " + warmUp);
        }
        List<Round> measured = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            measured.add(measure(pages, round));
            err.println("round " + (round + 1) + " of " + rounds);
        }
        report(measured, pages.size());
        return 0;
    }

    /**
     * What all pages cost.
     *
     * @param jsoup with {@code Jsoup.parse}
     * @param whole from text to article
     */
    private record Round(Cost jsoup, Cost whole) {}

    private Round measure(List<Corpus.Page> pages, int round) throws IOException {
        Cost jsoup = Cost.NONE;
        Cost whole = Cost.NONE;
        int turn = round;
        for (Corpus.Page page : pages) {
            String html = page.text();
            boolean wholeFirst = turn++ % 2 == 0;
            if (wholeFirst) {
                whole = whole.plus(Cost.of(() -> parser.parse(html, page.url())));
            }
            jsoup = jsoup.plus(Cost.of(() -> Jsoup.parse(html, page.url())));
            if (!wholeFirst) {
                whole = whole.plus(Cost.of(() -> parser.parse(html, page.url())));
            }
        }
        return new Round(jsoup, whole);
    }

    private void report(List<Round> measured, int pages) {
        PrintWriter out = spec.commandLine().getOut();
        Cost jsoup = measured.stream().map(Round::jsoup).reduce(Cost.NONE, Cost::plus);
        Cost whole = measured.stream().map(Round::whole).reduce(Cost.NONE, Cost::plus);
        long parses = (long) pages * measured.size();
        line(out, "%d pages, %d rounds", pages, measured.size());
        line(out, "%-28s %12s %12s", "", "Jsoup.parse", "whole parse");
        line(out, "%-28s %12.1f %12.1f", "pages a CPU second", rate(jsoup, parses), rate(whole, parses));
        line(out, "%-28s %12.3f %12.3f", "CPU milliseconds a page", millis(jsoup, parses), millis(whole, parses));
        line(
                out,
                "%-28s %12.0f %12.0f",
                "kilobytes allocated a page",
                kilobytes(jsoup, parses),
                kilobytes(whole, parses));
        line(out, "allocation ratio %.2f", median(measured, Speed::bytesRatio));
        line(out, "ratio %.2f", median(measured, Speed::cpuRatio));
        out.flush();
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static double rate(Cost cost, long parses) {
        return parses / (cost.cpuNanos() / 1e9);
    }

    private static double millis(Cost cost, long parses) {
        return cost.cpuNanos() / 1e6 / parses;
    }

    private static double kilobytes(Cost cost, long parses) {
        return cost.bytes() / 1e3 / parses;
    }

    private static double cpuRatio(Round round) {
        return (double) round.whole().cpuNanos() / round.jsoup().cpuNanos();
    }

    private static double bytesRatio(Round round) {
        return (double) round.whole().bytes() / round.jsoup().bytes();
    }

    private static double median(List<Round> measured, ToDoubleFunction<Round> ratio) {
        double[] sorted = measured.stream().mapToDouble(ratio).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
