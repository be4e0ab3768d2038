package io.broadsheet.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code parse} verb. */
@Command(
        name = "parse",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Reads news pages and writes their articles.",
            "",
            "One page is written as JSON, several as JSON Lines (an article a line), to standard output. What went wrong,"
                    + " the progress and a closing table go to standard error."
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet parse --format text page.html        read a story without the page around it",
            "  curl -s URL | broadsheet parse --url URL -      a page from elsewhere",
            "  broadsheet parse pages/ > stories.jsonl         a folder and its folders",
            "  broadsheet parse 'pages/**/*.html.gz' --format rows",
            "                                                  with the file that each story came from",
            "  broadsheet parse pages/ --format nitf --out stories/",
            "                                                  a document a page: stories/NAME.nitf.xml",
            "  broadsheet parse pages/ --format rss --out feed.rss",
            "",
            "A story is missing something? broadsheet explain PAGE shows what was dropped, and why."
        })
final class ParseCommand implements Callable<Integer> {
    private final InputStream standardInput;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = {
                "A page (.html, .html.gz; .txt is a flattened page, a block a line), a folder, a pattern in quotes,"
                        + " - for standard input, or @FILE: a list of inputs, one a line, each with its address after"
                        + " a tab where that is known."
            })
    private List<String> arguments = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = OutputFormat.Names.class,
            converter = OutputFormat.Converter.class,
            description = {
                "One document a story: text, markdown, html, json, jsonld, ninjs, nitf, newsml.",
                "All stories in one: jsonl, rss, atom, jsonfeed, sitemap; rows is jsonl with the file, offset, address and"
                        + " fingerprint of each."
            })
    private Optional<OutputFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "PATH",
            description =
                    "A file, or a folder (one that exists, or a name that ends in /): a folder gets a document for"
                            + " each input, named after it.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--dead", paramLabel = "FILE", description = "Writes pages that could not be read as JSON Lines.")
    private Optional<Path> dead = Optional.empty();

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page, to resolve its links.")
    private String url = "";

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Pages at a time; as many as the machine has cores unless set.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--likely",
            paramLabel = "P",
            description = "Skips pages that are less likely an article, 0 to 1; 0 unless set.")
    private double likely;

    @Option(
            names = "--max-dead",
            paramLabel = "P",
            description = "Fails with exit code 3 when a larger share could not be read, once there are 1,000; 0.05"
                    + " unless set.")
    private double maxDead = 0.05;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Option(names = "--progress", paramLabel = "STYLE", description = "auto, bar, lines or none.")
    private Progress.Style style = Progress.Style.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints neither progress nor the closing table.")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ParseCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() throws IOException, UsageException {
        check();
        List<PageInput> inputs = Inputs.of(arguments, url);
        OutputFormat chosen = format(inputs);
        PrintWriter err = spec.commandLine().getErr();
        Tally tally = new Tally();
        Progress progress = new Progress(err, quiet ? Progress.Style.NONE : style, tally, inputs.size());
        PageParser parser = new PageParser(limits.limits(), standardInput);
        PageRun.Losses told = PageRun.Losses.told(err);
        if (dead.isPresent()) {
            try (Writer file = Files.newBufferedWriter(dead.get(), StandardCharsets.UTF_8)) {
                PageRun.Losses losses = told.and(PageRun.Losses.written(file));
                new PageRun(inputs, parser, tally, progress, losses, likely).write(destination(), chosen, jobs);
            }
        } else {
            new PageRun(inputs, parser, tally, progress, told, likely).write(destination(), chosen, jobs);
        }
        progress.finish();
        if (!quiet && inputs.size() > 1) {
            tally.print(err, "pages");
        }
        return tally.exitCode(maxDead);
    }

    private void check() throws UsageException {
        if (jobs < 1) {
            throw new UsageException("--jobs must be at least 1, but is " + jobs);
        }
        if (!(likely >= 0 && likely <= 1 && maxDead >= 0 && maxDead <= 1)) {
            throw new UsageException("--likely and --max-dead are shares from 0 to 1");
        }
    }

    private OutputFormat format(List<PageInput> inputs) throws UsageException {
        String usual = inputs.size() == 1 ? "json" : "jsonl";
        OutputFormat chosen = format.or(() -> OutputFormat.named(usual)).orElseThrow();
        if (inputs.size() > 1 && !chosen.holdsSeveral() && !(destination() instanceof Destination.Folder)) {
            throw new UsageException("several " + chosen.name()
                    + " documents cannot stand in one file: write them to a folder with --out FOLDER/");
        }
        return chosen;
    }

    private Destination destination() {
        if (out.isEmpty() || out.get().equals("-")) {
            return new Destination.Standard(spec.commandLine().getOut());
        }
        Path path = Path.of(out.get());
        boolean folder =
                Files.isDirectory(path) || out.get().endsWith("/") || out.get().endsWith("\\");
        return folder ? new Destination.Folder(path) : new Destination.OneFile(path);
    }
}
