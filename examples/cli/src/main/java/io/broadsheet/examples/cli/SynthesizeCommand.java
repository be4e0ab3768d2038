package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.synthetic.Planted;
import io.broadsheet.examples.archives.synthetic.SyntheticArchives;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code synthesize} verb. */
@Command(
        name = "synthesize",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Writes synthetic web archives with damage planted in them, to try things on.",
            "",
            "FOLDER/synthetic-NN.warc.gz hold pages of invented papers, and planted.jsonl where damage was planted: what parse"
                    + " gives as dead letters. The same options give the same bytes."
        })
final class SynthesizeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Where to write.")
    private Path folder = Path.of("");

    @Option(names = "--files", paramLabel = "N", description = "How many archives; 4 unless set.")
    private int files = 4;

    @Option(names = "--records", paramLabel = "N", description = "Records of all archives together; 20,000 unless set.")
    private int records = 20_000;

    @Option(names = "--damage-every", paramLabel = "N", description = "One record in so many; 1,000 unless set.")
    private int damageEvery = 1_000;

    @Option(
            names = "--pages",
            paramLabel = "PATH",
            description = "A page (.html, .html.gz) or a folder of pages to take instead of invented ones.")
    private Optional<Path> pages = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, UsageException {
        if (files < 1 || records < files || damageEvery < 0) {
            throw new UsageException("there must be at least one file and a record for each");
        }
        List<Planted> planted = write(new SyntheticArchives(records / files, damageEvery, ownPages()));
        String lines = planted.stream()
                .map(one -> "{\"file\":\"" + one.file() + "\",\"offset\":" + one.offset() + ",\"damage\":\""
                        + one.damage() + "\"}\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("planted.jsonl"), lines);
        spec.commandLine()
                .getErr()
                .println(files + " archives, " + records / files + " records each, " + planted.size() + " damaged, in "
                        + Neutral.text(folder.toString()));
        return ExitCode.OK;
    }

    private List<Planted> write(SyntheticArchives archives) throws IOException {
        try {
            return archives.write(folder, files);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private LongFunction<String> ownPages() throws IOException, UsageException {
        if (pages.isEmpty()) {
            return number -> "";
        }
        List<Path> own = Inputs.of(List.of(pages.get().toString()), "").stream()
                .filter(input -> !input.isArchive() && !input.isText())
                .flatMap(input -> input.file().stream())
                .toList();
        if (own.isEmpty()) {
            throw new UsageException("there is no .html or .html.gz page in " + pages.get());
        }
        return number -> read(own.get((int) (number % own.size())));
    }

    private static String read(Path file) {
        try (InputStream plain = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(plain) : plain) {
            return decoded(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(file + " cannot be read: " + e.getMessage(), e));
        }
    }

    /** As UTF-8 where it is that, else as jsoup finds it declared. */
    private static String decoded(byte[] page) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(page))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(
                    page, Jsoup.parse(new ByteArrayInputStream(page), null, "").charset());
        }
    }
}
