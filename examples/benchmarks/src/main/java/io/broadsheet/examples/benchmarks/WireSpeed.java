package io.broadsheet.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.CopyrightParser;
import io.broadsheet.parser.line.CreditParser;
import io.broadsheet.parser.line.DatelineParser;
import io.broadsheet.parser.line.PhotoCreditParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code wire-speed} verb. */
@Command(
        name = "wire-speed",
        sortOptions = false,
        description = {
            "Lines a second of CPU time that the line grammars read.",
            "",
            "\"mixed\" reads each line by the grammar of its kind; the others read all lines by one grammar. The fastest"
                    + " round counts: what else runs on the machine only ever slows one down."
        })
final class WireSpeed implements Callable<Integer> {
    /** Passes over all lines in a round: so many that the compiler is done with the grammars before the last rounds. */
    private static final int PASSES = 50;

    @Parameters(paramLabel = "LINES.jsonl", description = "The labelled lines, as for wire.")
    private Path lines = Path.of("");

    @Option(names = "--rounds", description = "Rounds, the first of them to warm up (${DEFAULT-VALUE}).")
    private int rounds = 60;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final DatelineParser datelines = DatelineParser.create();
    private final BylineParser bylines = BylineParser.create();
    private final CreditParser credits = CreditParser.create();
    private final CopyrightParser copyrights = CopyrightParser.create();
    private final PhotoCreditParser photoCredits = PhotoCreditParser.create();

    private record Line(String kind, String text) {}

    @Override
    public Integer call() throws IOException {
        Rounds.requireOne(rounds, spec);
        List<Line> all = JsonLines.read(lines).stream().map(WireSpeed::line).toList();
        Map<String, Consumer<Line>> grammars = new LinkedHashMap<>();
        grammars.put("dateline", line -> datelines.parse(line.text()));
        grammars.put("byline", line -> bylines.parse(line.text()));
        grammars.put("credit", line -> credits.parse(line.text()));
        grammars.put("copyright", line -> copyrights.parse(line.text()));
        grammars.put("photo-credit", line -> photoCredits.parse(line.text()));
        Consumer<Line> mixed = line ->
                Objects.requireNonNull(grammars.get(line.kind()), line.kind()).accept(line);
        PrintWriter out = spec.commandLine().getOut();
        report(out, "mixed", rate(all, mixed));
        grammars.forEach((kind, grammar) -> report(out, kind, rate(all, grammar)));
        out.flush();
        return 0;
    }

    private static Line line(JsonNode label) {
        return new Line(label.path("kind").asText(), label.path("text").asText());
    }

    private static void report(PrintWriter out, String name, double rate) {
        out.println(String.format(Locale.ROOT, "%-12s %,10.0f lines a CPU second", name, rate));
    }

    private double rate(List<Line> all, Consumer<Line> grammar) {
        DoubleStream seconds = IntStream.range(0, rounds).mapToDouble(round -> seconds(all, grammar));
        return PASSES * all.size() / seconds.min().orElseThrow();
    }

    private static double seconds(List<Line> all, Consumer<Line> grammar) {
        Runnable round = () -> {
            for (int pass = 0; pass < PASSES; pass++) {
                all.forEach(grammar);
            }
        };
        return Cost.of(round).cpuNanos() / 1e9;
    }
}
