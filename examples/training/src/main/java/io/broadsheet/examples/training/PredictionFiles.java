package io.broadsheet.examples.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.parser.internal.body.BlockRole;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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

    /**
     * One block of a page.
     *
     * @param role what it was taken for
     * @param text what it says
     * @param kept whether it is part of the body
     */
    record Block(BlockRole role, String text, boolean kept) {
        boolean isHeading() {
            return role == BlockRole.HEADING;
        }
    }

    /** Writes what was found on one page. */
    void write(LabelledBlocks page, List<Block> blocks, double likelihood) throws IOException {
        ObjectNode prediction = JSON.createObjectNode();
        prediction.put("id", page.source().id());
        prediction.put("body", body(blocks));
        addAll(prediction.putArray("headings"), blocks, Block::isHeading);
        addAll(prediction.putArray("paragraphs"), blocks, block -> !block.isHeading());
        prediction.put("likelihood", likelihood);
        write(page.source().set() + ".jsonl", prediction);
        if (!page.roles().isEmpty()) {
            writeRoles(page, blocks);
        }
    }

    private void writeRoles(LabelledBlocks page, List<Block> blocks) throws IOException {
        ObjectNode prediction = JSON.createObjectNode();
        prediction.put("id", page.source().key());
        ArrayNode array = prediction.putArray("blocks");
        for (Block block : blocks) {
            array.addArray().add(block.role().label()).add(block.text());
        }
        write("roles.jsonl", prediction);
    }

    /** The text of all kept blocks. */
    static String body(List<Block> blocks) {
        return blocks.stream().filter(Block::kept).map(Block::text).collect(Collectors.joining("\n\n"));
    }

    private static void addAll(ArrayNode array, List<Block> blocks, Predicate<Block> which) {
        blocks.stream().filter(Block::kept).filter(which).forEach(block -> array.add(block.text()));
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
