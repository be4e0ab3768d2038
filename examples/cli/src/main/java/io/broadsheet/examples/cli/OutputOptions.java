package io.broadsheet.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what is written, and where. */
final class OutputOptions {
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

    /** The format that was asked for. */
    Optional<OutputFormat> format() {
        return format;
    }

    /** The format for so many stories; JSON unless it was asked for. */
    OutputFormat format(int stories, PrintWriter standard) throws UsageException {
        String usual = stories == 1 ? "json" : "jsonl";
        OutputFormat chosen = format.or(() -> OutputFormat.named(usual)).orElseThrow();
        if (stories > 1 && !chosen.holdsSeveral() && !(destination(standard) instanceof Destination.Folder)) {
            throw new UsageException("several " + chosen.name()
                    + " documents cannot stand in one file: write them to a folder with --out FOLDER/");
        }
        return chosen;
    }

    Destination destination(PrintWriter standard) {
        if (out.isEmpty() || out.get().equals("-")) {
            return new Destination.Standard(standard);
        }
        Path path = Path.of(out.get());
        boolean folder =
                Files.isDirectory(path) || out.get().endsWith("/") || out.get().endsWith("\\");
        return folder ? new Destination.Folder(path) : new Destination.OneFile(path);
    }
}
