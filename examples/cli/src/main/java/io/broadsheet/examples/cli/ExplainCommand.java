package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Origin;
import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.cli.explain.ExplainPage;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.ParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code explain} verb. */
@Command(
        name = "explain",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Shows as an HTML page what was kept of a news page, what was dropped, and why.",
            "",
            "The page's own text stands in its order, coloured by what each block was taken for; a click on a block tells its"
                    + " score and what moved it. Beside it stands every field with all that the page claims about it. The"
                    + " document needs nothing beside it and runs no script: attach it to a bug report."
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet explain page.html                    writes explain.html",
            "  broadsheet explain page.html -o why.html",
            "  curl -s URL | broadsheet explain --url URL - -o -"
        })
final class ExplainCommand implements Callable<Integer> {
    private final InputStream standardInput;

    @Parameters(paramLabel = "PAGE", description = "A page as for parse, or - for standard input.")
    private String page = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write; explain.html unless set, - for standard output.")
    private String out = "explain.html";

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page.")
    private String url = "";

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExplainCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() throws IOException, UsageException {
        List<PageInput> inputs = Inputs.of(List.of(page), url);
        if (inputs.size() > 1) {
            throw new UsageException("explain takes one page, but " + page + " has " + inputs.size());
        }
        PageInput input = inputs.get(0);
        if (input.isArchive()) {
            throw new UsageException("explain takes a page, but " + input.name() + " is a web archive");
        }
        ArticleParser.Builder parser =
                ArticleParser.builder().limits(limits.limits()).signals(true);
        ParseResult result = new PageParser(parser.build(), limits.limits(), standardInput).parse(input);
        String html = ExplainPage.of(url.isEmpty() ? input.name() : url, result);
        PrintWriter err = spec.commandLine().getErr();
        Outcome outcome = Outcome.of(Origin.page(input.name(), url), result);
        if (outcome.article().isEmpty()) {
            err.println(StoryRun.Losses.line(outcome));
        }
        if (out.equals("-")) {
            spec.commandLine().getOut().print(html);
        } else {
            Files.writeString(Path.of(out), html);
            err.println(Neutral.text(out) + " explains " + Neutral.text(input.name()));
        }
        return result.article().isPresent() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
}
