package io.broadsheet.examples.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.PageBody;
import io.broadsheet.parser.internal.body.TextBlock;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes predictions in the form that the corpora's scoring programs read, one file a set, and one for roles. */
final class PredictionFiles implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Map<String, BufferedWriter> writers = new HashMap<>();

    PredictionFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Writes what was found on one page. */
    void write(LabelledPage page, PageBody body) throws IOException {
        ObjectNode prediction = JSON.createObjectNode();
        prediction.put("id", page.source().id());
        prediction.put("body", join(body, block -> true));
        addAll(prediction.putArray("headings"), body, block -> block.role() == BlockRole.HEADING);
        addAll(prediction.putArray("paragraphs"), body, block -> block.role() != BlockRole.HEADING);
        prediction.put("likelihood", body.likelihood());
        write(page.source().set() + ".jsonl", prediction);
        if (!page.roles().isEmpty()) {
            writeRoles(page, body);
        }
    }

    private void writeRoles(LabelledPage page, PageBody body) throws IOException {
        ObjectNode prediction = JSON.createObjectNode();
        prediction.put("id", page.source().key());
        ArrayNode blocks = prediction.putArray("blocks");
        for (TextBlock block : body.blocks()) {
            blocks.addArray().add(block.role().label()).add(block.text());
        }
        write("roles.jsonl", prediction);
    }

    private static String join(PageBody body, Predicate<TextBlock> which) {
        return body.blocks().stream()
                .filter(TextBlock::kept)
                .filter(which)
                .map(TextBlock::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static void addAll(ArrayNode array, PageBody body, Predicate<TextBlock> which) {
        body.blocks().stream().filter(TextBlock::kept).filter(which).forEach(block -> array.add(block.text()));
    }

    private void write(String name, ObjectNode line) throws IOException {
        BufferedWriter writer = writers.get(name);
        if (writer == null) {
            writer = Files.newBufferedWriter(folder.resolve(name));
            writers.put(name, writer);
        }
        writer.write(JSON.writeValueAsString(line));
        writer.newLine();
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter writer : writers.values()) {
            writer.close();
        }
    }
}
