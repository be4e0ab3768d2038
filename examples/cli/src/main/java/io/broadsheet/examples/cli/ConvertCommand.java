package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Origin;
import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.Stage;
import io.broadsheet.model.Article;
import io.broadsheet.render.ArticleReadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code convert} verb. */
@Command(
        name = "convert",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Reads articles from documents of one format and writes them in another.",
            "",
            "What can be read: json, jsonl (rows of parse too), jsonld, ninjs and nitf. The format is told by the name of the file:"
                    + " .json, .jsonl, .jsonld, .ninjs.json, .nitf.xml or .xml; --from names it otherwise."
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet convert story.json --format nitf",
            "  broadsheet convert stories.jsonl --format atom --out feed.atom",
            "  broadsheet convert stories.jsonl --format html --out pages/"
        })
final class ConvertCommand implements Callable<Integer> {
    private final InputStream standardInput;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "A document, or - for standard input.")
    private List<String> arguments = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "What the documents are: json, jsonl, jsonld, ninjs or nitf.")
    private Optional<Documents.Form> from = Optional.empty();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ConvertCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() throws IOException, UsageException {
        List<Destination.Story> stories = new ArrayList<>();
        for (PageInput input : Inputs.of(arguments, "")) {
            read(input, stories);
        }
        OutputFormat format = output.format(stories.size(), spec.commandLine().getOut());
        PrintWriter err = spec.commandLine().getErr();
        Tally tally = new Tally();
        StoryRun run = new StoryRun(tally, amount -> {}, StoryRun.Losses.told(err));
        run.write(stories.iterator(), output.destination(spec.commandLine().getOut()), format);
        return tally.exitCode(1);
    }

    private void read(PageInput input, List<Destination.Story> stories) throws IOException, UsageException {
        Documents.Form form = from.or(() -> Documents.Form.of(input.name().toLowerCase(Locale.ROOT)))
                .orElseThrow(() ->
                        new UsageException("the format of " + input.name() + " is not known: name it with --from"));
        String stem = form.stem(input.stem());
        Origin origin = Origin.page(input.name(), "");
        try {
            List<Article> articles = Documents.read(form, text(input));
            if (articles.isEmpty()) {
                stories.add(new Destination.Story(stem, Outcome.skipped(origin, "EMPTY", "the document holds none")));
            }
            for (int i = 0; i < articles.size(); i++) {
                String name = articles.size() == 1 ? stem : String.format(Locale.ROOT, "%s-%06d", stem, i + 1);
                stories.add(new Destination.Story(name, Outcome.article(origin, articles.get(i), 1)));
            }
        } catch (ArticleReadException e) {
            String why = String.valueOf(e.getMessage());
            stories.add(new Destination.Story(stem, Outcome.dead(origin, Stage.PARSE, "UNREADABLE", why)));
        }
    }

    private String text(PageInput input) throws IOException {
        byte[] bytes =
                input.file().isPresent() ? Files.readAllBytes(input.file().get()) : standardInput.readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
