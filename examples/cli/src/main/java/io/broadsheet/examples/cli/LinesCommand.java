package io.broadsheet.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.Article;
import io.broadsheet.model.Image;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Rights;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.CopyrightParser;
import io.broadsheet.parser.line.CreditParser;
import io.broadsheet.parser.line.DatelineParser;
import io.broadsheet.parser.line.LineMatch;
import io.broadsheet.parser.line.PhotoCreditParser;
import io.broadsheet.render.json.ArticleJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code lines} verb. */
@Command(
        name = "lines",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Reads printed lines, one a line, and writes what they hold, one JSON object a line.",
            "",
            "Each object has the line and a list of what was found: its kind, the span of characters that it covers, and its"
                    + " value. The list is empty where a line only looks like one of its kind."
        },
        footer = {
            "",
            "Examples:",
            "  echo 'OSLO, May 4 (Reuters) - The clock is right.' | broadsheet lines --kind dateline",
            "  broadsheet lines bylines.txt --kind byline"
        })
final class LinesCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final InputStream standardInput;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The lines; standard input unless set.")
    private String file = "-";

    @Option(
            names = {"-k", "--kind"},
            paramLabel = "KIND",
            description = "dateline, byline, credit, copyright or photo; all unless set.")
    private List<Kind> kinds = List.of(Kind.values());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LinesCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** The grammars. A value is shown as it stands in an article's JSON. */
    enum Kind {
        DATELINE("/dateline") {
            @Override
            Optional<Found> read(String line) {
                return found(DatelineParser.create().parse(line), (story, value) -> story.withDateline(value));
            }
        },
        BYLINE("/byline") {
            @Override
            Optional<Found> read(String line) {
                return found(BylineParser.create().parse(line), (story, value) -> story.withByline(value));
            }
        },
        CREDIT("/credits/0") {
            @Override
            Optional<Found> read(String line) {
                return found(CreditParser.create().parse(line), (story, value) -> story.withCredits(value));
            }
        },
        COPYRIGHT("/rights/copyright") {
            @Override
            Optional<Found> read(String line) {
                return found(
                        CopyrightParser.create().parse(line),
                        (story, value) -> story.withRights(
                                Rights.builder().copyright(value).build()));
            }
        },
        PHOTO("/leadImage/credit") {
            @Override
            Optional<Found> read(String line) {
                return found(
                        PhotoCreditParser.create().parse(line),
                        (story, value) -> story.withLeadImage(
                                Image.builder().addRendition(FILE).credit(value).build()));
            }
        };

        /** No picture is without a file. */
        private static final Rendition FILE =
                Rendition.builder().url(WebUrl.of("https://localhost/")).build();

        private final String pointer;

        Kind(String pointer) {
            this.pointer = pointer;
        }

        abstract Optional<Found> read(String line);

        private static <T> Optional<Found> found(Optional<LineMatch<T>> match, Setter<T> setter) {
            return match.map(one -> new Found(one.start(), one.end(), story -> setter.set(story, one.value())));
        }
    }

    /** Puts a value into an article. */
    @FunctionalInterface
    private interface Setter<T> {
        Article set(Article story, T value);
    }

    /** A value, the span that it covers, and how it is put into an article. */
    private record Found(int start, int end, UnaryOperator<Article> into) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        InputStream in = file.equals("-") ? standardInput : Files.newInputStream(Path.of(file));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(JSON.writeValueAsString(read(line)));
            }
        }
        return ExitCode.OK;
    }

    private ObjectNode read(String line) throws IOException {
        ObjectNode out = JSON.createObjectNode().put("line", line);
        ArrayNode found = out.putArray("found");
        for (Kind kind : kinds) {
            Optional<Found> match = kind.read(line);
            if (match.isPresent()) {
                ObjectNode one = found.addObject().put("kind", kind.name().toLowerCase(Locale.ROOT));
                one.put("start", match.get().start()).put("end", match.get().end());
                one.set("value", value(match.get().into(), kind.pointer));
            }
        }
        return out;
    }

    private static JsonNode value(UnaryOperator<Article> into, String pointer) throws IOException {
        Article story = into.apply(Article.builder().headline("-").build());
        return JSON.readTree(ArticleJson.compact().render(story)).at(pointer);
    }
}
