package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.OutcomeJson;
import io.broadsheet.model.Article;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.Renderer;
import io.broadsheet.render.feed.Feed;
import io.broadsheet.render.feed.FeedRenderer;
import io.broadsheet.render.format.FeedFormat;
import io.broadsheet.render.format.Format;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A format by its name: of one story, of several stories, or rows that tell where each story came from. */
sealed interface OutputFormat {
    /** {@return the name} */
    String name();

    /** {@return the end of a file's name} */
    String extension();

    /** {@return whether documents of this format may stand one behind the other} */
    boolean holdsSeveral();

    /** Writes stories in their order. */
    void write(Iterator<Outcome> articles, Appendable out) throws IOException;

    /** One document a story. */
    record Single(String name, String extension, Renderer renderer) implements OutputFormat {
        /** A reader of these can tell where one document ends and the next begins. */
        private static final Set<String> IN_A_ROW = Set.of("json", "text", "markdown");

        @Override
        public boolean holdsSeveral() {
            return IN_A_ROW.contains(name);
        }

        @Override
        public void write(Iterator<Outcome> articles, Appendable out) throws IOException {
            boolean first = true;
            while (articles.hasNext()) {
                if (!first && !name.equals("json")) {
                    out.append('\n');
                }
                String document = renderer.render(articles.next().article().orElseThrow());
                out.append(document).append(document.endsWith("\n") ? "" : "\n");
                first = false;
            }
        }
    }

    /** One document for all stories. */
    record Several(String name, String extension, FeedRenderer renderer) implements OutputFormat {
        private static final Feed FEED = Feed.of("Stories", WebUrl.of("https://localhost/"));

        @Override
        public boolean holdsSeveral() {
            return true;
        }

        @Override
        public void write(Iterator<Outcome> articles, Appendable out) throws IOException {
            Iterable<Article> stories = () -> new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return articles.hasNext();
                }

                @Override
                public Article next() {
                    return articles.next().article().orElseThrow();
                }
            };
            renderer.render(FEED, stories, out);
        }
    }

    /** JSON Lines with the origin of each story. */
    record Rows() implements OutputFormat {
        @Override
        public String name() {
            return "rows";
        }

        @Override
        public String extension() {
            return ".jsonl";
        }

        @Override
        public boolean holdsSeveral() {
            return true;
        }

        @Override
        public void write(Iterator<Outcome> articles, Appendable out) throws IOException {
            while (articles.hasNext()) {
                Outcome outcome = articles.next();
                out.append(OutcomeJson.row(
                                outcome.origin(),
                                outcome.likelihood(),
                                outcome.article().orElseThrow()))
                        .append('\n');
            }
        }
    }

    /** {@return the names of all formats} */
    static List<String> names() {
        Stream<String> several = FeedFormat.all().stream().map(FeedFormat::name);
        return Stream.of(Format.all().stream().map(Format::name), several, Stream.of("rows"))
                .flatMap(names -> names)
                .toList();
    }

    /** Finds a format by its name. */
    static Optional<OutputFormat> named(String name) {
        if (name.equals("rows")) {
            return Optional.of(new Rows());
        }
        Optional<OutputFormat> single =
                Format.named(name).map(format -> new Single(name, format.extension(), format.renderer()));
        return single.or(
                () -> FeedFormat.named(name).map(format -> new Several(name, format.extension(), format.renderer())));
    }

    /** Reads the value of {@code --format}. */
    final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String name) {
            return named(name)
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no format '" + name + "'; the formats are " + String.join(", ", names())));
        }
    }

    /** The names, for the help and for completion. */
    final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
