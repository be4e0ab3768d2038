package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Where the articles of pages go. */
sealed interface Destination {
    /** An article and what a document made from it is called. */
    record Story(String stem, Outcome outcome) {}

    /** Writes articles in their order. */
    void write(Iterator<Story> stories, OutputFormat format) throws IOException;

    /** All into standard output. */
    record Standard(PrintWriter out) implements Destination {
        @Override
        public void write(Iterator<Story> stories, OutputFormat format) throws IOException {
            format.write(outcomes(stories), out);
            out.flush();
            if (out.checkError()) {
                throw new IOException("standard output cannot be written");
            }
        }
    }

    /** All into one file, which appears when it is complete. */
    record OneFile(Path file) implements Destination {
        @Override
        public void write(Iterator<Story> stories, OutputFormat format) throws IOException {
            writeFile(file, outcomes(stories), format);
        }
    }

    /** A document a story into a folder. */
    record Folder(Path folder) implements Destination {
        @Override
        public void write(Iterator<Story> stories, OutputFormat format) throws IOException {
            Map<String, Integer> used = new HashMap<>();
            while (stories.hasNext()) {
                Story story = stories.next();
                String name = unused(story.stem(), used);
                writeFile(
                        folder.resolve(name + format.extension()),
                        List.of(story.outcome()).iterator(),
                        format);
            }
        }

        /**
         * Pages of one name in two folders must not overwrite each other's documents. The last number of each name is
         * kept, so that a million pages of one name are numbered without a million looks each.
         */
        private static String unused(String stem, Map<String, Integer> used) {
            String name = stem;
            while (used.putIfAbsent(name, 1) != null) {
                name = stem + "-" + used.merge(stem, 1, Integer::sum);
            }
            return name;
        }
    }

    private static Iterator<Outcome> outcomes(Iterator<Story> stories) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return stories.hasNext();
            }

            @Override
            public Outcome next() {
                return stories.next().outcome();
            }
        };
    }

    private static void writeFile(Path file, Iterator<Outcome> outcomes, OutputFormat format) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            format.write(outcomes, out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
