package io.broadsheet.examples.benchmarks.jmh;

import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.CopyrightParser;
import io.broadsheet.parser.line.CreditParser;
import io.broadsheet.parser.line.DatelineParser;
import io.broadsheet.parser.line.LineMatch;
import io.broadsheet.parser.line.PhotoCreditParser;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The line grammars, each over the same mixed lines: its own kind, the other kinds, and prose. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LineBenchmark {
    private static final int COUNT = 16;
    private static final List<String> LINES = List.of(
            "LARKMOOR, Ore. (AP) — The ferry is back, and with it the quarrel about who pays for the diesel.",
            "OSLO, May 4 (Reuters) - Norway's parliament voted on Tuesday to keep its clocks as they are.",
            "Köln/Bonn (dpa/lnw) - Die Fähre verkehrt wieder, wenn auch nur an Werktagen und bei ruhiger See.",
            "QUITO, ECUADOR.- El reloj de la plaza volvió a dar la hora este martes, once años después.",
            "BREAKING: The harbor board will meet again on Thursday evening to hear the growers.",
            "By Mara Ellingsen and Tobias Renn, Coastal Press Wire",
            "Von Anna Feld, Redakteurin",
            "Por Ana Campo y Luis Bosque",
            "By any means necessary, the town will have its clock back before the winter comes.",
            "Coastal Press Wire reporters Ines Carvalho and Tobias Renn in Pell Harbor contributed to this report.",
            "Reporting by Anna Field in Oslo; Editing by Ben Wood",
            "Copyright 2026 Coastal Press Wire. All rights reserved.",
            "© 2019-2026 Example Media GmbH & Co. KG. Alle Rechte vorbehalten.",
            "Photo: Ines Carvalho/Coastal Press Wire",
            "The ferry lies at the pier, where it has spent three winters. (AP Photo/Anna Field)",
            "\"We have studied this water long enough,\" the mayor said. \"It is time somebody crossed it.\"");

    private final DatelineParser datelines = DatelineParser.create();
    private final BylineParser bylines = BylineParser.create();
    private final CreditParser credits = CreditParser.create();
    private final CopyrightParser copyrights = CopyrightParser.create();
    private final PhotoCreditParser photoCredits = PhotoCreditParser.create();

    private static <T> void all(Function<String, Optional<LineMatch<T>>> grammar, Blackhole results) {
        for (String line : LINES) {
            results.consume(grammar.apply(line));
        }
    }

    /**
     * Datelines.
     *
     * @param results takes what was read
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void datelines(Blackhole results) {
        all(datelines::parse, results);
    }

    /**
     * Bylines.
     *
     * @param results takes what was read
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void bylines(Blackhole results) {
        all(bylines::parse, results);
    }

    /**
     * Contributors' notes and sign-offs.
     *
     * @param results takes what was read
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void credits(Blackhole results) {
        all(credits::parse, results);
    }

    /**
     * Copyright notices.
     *
     * @param results takes what was read
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void copyrights(Blackhole results) {
        all(copyrights::parse, results);
    }

    /**
     * Photo credits.
     *
     * @param results takes what was read
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void photoCredits(Blackhole results) {
        all(photoCredits::parse, results);
    }
}
