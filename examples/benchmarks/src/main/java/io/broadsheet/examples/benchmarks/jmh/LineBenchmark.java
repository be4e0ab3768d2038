package io.broadsheet.examples.benchmarks.jmh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.CopyrightParser;
import io.broadsheet.parser.line.CreditParser;
import io.broadsheet.parser.line.DatelineParser;
import io.broadsheet.parser.line.PhotoCreditParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The line grammars over mixed lines: {@code mixed} reads each line by the grammar of its kind, the others read all
 * lines by one grammar, its own kind, the other kinds and prose. {@code -p lines=LINES.jsonl} takes labelled lines
 * ({@code kind}, {@code text}) in place of the invented ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LineBenchmark {
    /** A file of labelled lines; the invented lines when empty. */
    @Param("")
    private String lines = "";

    private static final List<Line> INVENTED = List.of(
            new Line(
                    "dateline",
                    "LARKMOOR, Ore. (AP) — The ferry is back, and with it the quarrel about who pays for the diesel."),
            new Line(
                    "dateline",
                    "OSLO, May 4 (Reuters) - Norway's parliament voted on Tuesday to keep its clocks as they are."),
            new Line(
                    "dateline",
                    "Köln/Bonn (dpa/lnw) - Die Fähre verkehrt wieder, wenn auch nur an Werktagen und bei ruhiger See."),
            new Line(
                    "dateline",
                    "QUITO, ECUADOR.- El reloj de la plaza volvió a dar la hora este martes, once años después."),
            new Line("dateline", "BREAKING: The harbor board will meet again on Thursday evening to hear the growers."),
            new Line("byline", "By Mara Ellingsen and Tobias Renn, Coastal Press Wire"),
            new Line("byline", "Von Anna Feld, Redakteurin"),
            new Line("byline", "Por Ana Campo y Luis Bosque"),
            new Line("byline", "By any means necessary, the town will have its clock back before the winter comes."),
            new Line(
                    "credit",
                    "Coastal Press Wire reporters Ines Carvalho and Tobias Renn in Pell Harbor contributed to this report."),
            new Line("credit", "Reporting by Anna Field in Oslo; Editing by Ben Wood"),
            new Line("copyright", "Copyright 2026 Coastal Press Wire. All rights reserved."),
            new Line("copyright", "© 2019-2026 Example Media GmbH & Co. KG. Alle Rechte vorbehalten."),
            new Line("photo-credit", "Photo: Ines Carvalho/Coastal Press Wire"),
            new Line(
                    "photo-credit",
                    "The ferry lies at the pier, where it has spent three winters. (AP Photo/Anna Field)"),
            new Line(
                    "credit",
                    "\"We have studied this water long enough,\" the mayor said. \"It is time somebody crossed it.\""));

    private record Line(String kind, String text) {}

    private Line[] mixed = {};
    private int next;

    private final DatelineParser datelines = DatelineParser.create();
    private final BylineParser bylines = BylineParser.create();
    private final CreditParser credits = CreditParser.create();
    private final CopyrightParser copyrights = CopyrightParser.create();
    private final PhotoCreditParser photoCredits = PhotoCreditParser.create();

    /**
     * Reads the lines.
     *
     * @throws IOException when the file of lines cannot be read
     */
    @Setup
    public void load() throws IOException {
        mixed = (lines.isEmpty() ? INVENTED : labelled(Path.of(lines))).toArray(Line[]::new);
    }

    private static List<Line> labelled(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Line> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode label = json.readTree(line);
            all.add(new Line(label.path("kind").asText(), label.path("text").asText()));
        }
        return all;
    }

    private Line next() {
        next = next + 1 < mixed.length ? next + 1 : 0;
        return mixed[next];
    }

    /**
     * Each line by the grammar of its kind.
     *
     * @return what was read
     */
    @Benchmark
    public Object mixed() {
        Line line = next();
        return switch (line.kind()) {
            case "dateline" -> datelines.parse(line.text());
            case "byline" -> bylines.parse(line.text());
            case "credit" -> credits.parse(line.text());
            case "copyright" -> copyrights.parse(line.text());
            default -> photoCredits.parse(line.text());
        };
    }

    /**
     * All lines as datelines.
     *
     * @return what was read
     */
    @Benchmark
    public Object datelines() {
        return datelines.parse(next().text());
    }

    /**
     * All lines as bylines.
     *
     * @return what was read
     */
    @Benchmark
    public Object bylines() {
        return bylines.parse(next().text());
    }

    /**
     * All lines as contributors' notes and sign-offs.
     *
     * @return what was read
     */
    @Benchmark
    public Object credits() {
        return credits.parse(next().text());
    }

    /**
     * All lines as copyright notices.
     *
     * @return what was read
     */
    @Benchmark
    public Object copyrights() {
        return copyrights.parse(next().text());
    }

    /**
     * All lines as photo credits.
     *
     * @return what was read
     */
    @Benchmark
    public Object photoCredits() {
        return photoCredits.parse(next().text());
    }
}
