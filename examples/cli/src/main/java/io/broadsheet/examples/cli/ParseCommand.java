package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.RecordParser;
import io.broadsheet.examples.archives.run.ArchiveSource;
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
import java.util.stream.Collectors;
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
            "Reads news pages and web archives and writes their articles.",
            "",
            "One page is written as JSON, several as JSON Lines (an article a line), archives as rows (JSON Lines with the place"
                    + " of each), to standard output. What went wrong, the progress and a closing table go to standard error."
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
            "  broadsheet parse crawl/*.warc.gz --out news/    rows, dead letters and a ledger for each archive",
            "  broadsheet parse crawl/*.warc.gz --out news/ --resume",
            "                                                  goes on after any kind of end",
            "",
            "A story is missing something? broadsheet explain PAGE shows what was dropped, and why."
        })
final class ParseCommand implements Callable<Integer> {
    private final InputStream standardInput;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = {
                "A page (.html, .html.gz; .txt is a flattened page, a block a line), an archive (.warc, .warc.gz, .arc,"
                        + " .arc.gz, .wacz), a folder, a pattern in quotes, - for standard input, or @FILE: a list of"
                        + " inputs, one a line, each with its address after a tab where that is known."
            })
    private List<String> arguments = List.of();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--dead",
            paramLabel = "FILE",
            description = "Writes what could not be read as JSON Lines; archives in a folder have their own files.")
    private Optional<Path> dead = Optional.empty();

    @Option(names = "--resume", description = "Goes on with what an earlier run on archives left in the folder.")
    private boolean resume;

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page, to resolve its links.")
    private String url = "";

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Pages or archives at a time; as many as the machine has cores unless set.")
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
        long archives = inputs.stream().filter(PageInput::isArchive).count();
        if (archives > 0 && archives < inputs.size()) {
            throw new UsageException("pages and archives are read in runs of their own: " + archives + " of "
                    + inputs.size() + " inputs are archives");
        }
        Tally tally = new Tally();
        if (archives > 0) {
            parseArchives(inputs, tally);
        } else {
            parsePages(inputs, tally);
        }
        if (!quiet && (archives > 0 || inputs.size() > 1)) {
            tally.print(spec.commandLine().getErr(), archives > 0 ? "records" : "pages");
        }
        return tally.exitCode(maxDead);
    }

    private void parsePages(List<PageInput> inputs, Tally tally) throws IOException, UsageException {
        PrintWriter out = spec.commandLine().getOut();
        OutputFormat format = output.format(inputs.size(), out);
        PageParser parser = new PageParser(limits.limits(), standardInput);
        Progress progress = progress(tally, inputs.size());
        StoryRun.Losses told = StoryRun.Losses.told(spec.commandLine().getErr());
        try (InOrder<PageInput, Destination.Story> stories =
                        new InOrder<>(inputs.iterator(), input -> story(parser, input), jobs);
                Writer letters = letters()) {
            StoryRun.Losses losses = told.and(StoryRun.Losses.written(letters));
            new StoryRun(tally, progress::advance, losses).write(stories, output.destination(out), format);
        }
        progress.finish();
    }

    private Destination.Story story(PageParser parser, PageInput input) {
        Outcome outcome = parser.outcome(input).atLeast(likely);
        return new Destination.Story(input.stem(), outcome);
    }

    private Writer letters() throws IOException {
        return dead.isPresent() ? Files.newBufferedWriter(dead.get(), StandardCharsets.UTF_8) : Writer.nullWriter();
    }

    private void parseArchives(List<PageInput> inputs, Tally tally) throws IOException, UsageException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        OutputFormat format = output.format().orElseGet(OutputFormat.Rows::new);
        ArchiveParse.check(format);
        List<ArchiveSource> sources = ArchiveParse.sources(inputs);
        Progress progress = progress(tally, ArchiveParse.size(sources));
        RecordParser parser = new RecordParser(limits.limits(), likely);
        ArchiveParse run = new ArchiveParse(sources, parser, format, jobs, tally, progress);
        Destination destination = output.destination(out);
        if (resume && !(destination instanceof Destination.Folder)) {
            throw new UsageException("--resume needs --out FOLDER/");
        }
        if (destination instanceof Destination.Folder folder) {
            run.toFolder(folder.folder(), resume, err);
        } else if (destination instanceof Destination.OneFile file) {
            run.toFile(file.file(), dead, err);
        } else {
            run.toStream(out, dead, err);
        }
        progress.finish();
        if (tally.total() == 0) {
            err.println("broadsheet: there is no record in "
                    + Neutral.text(inputs.stream().map(PageInput::name).collect(Collectors.joining(", "))));
        }
    }

    private Progress progress(Tally tally, long total) {
        return new Progress(spec.commandLine().getErr(), quiet ? Progress.Style.NONE : style, tally, total);
    }

    private void check() throws UsageException {
        if (jobs < 1) {
            throw new UsageException("--jobs must be at least 1, but is " + jobs);
        }
        if (!(likely >= 0 && likely <= 1 && maxDead >= 0 && maxDead <= 1)) {
            throw new UsageException("--likely and --max-dead are shares from 0 to 1");
        }
    }
}
