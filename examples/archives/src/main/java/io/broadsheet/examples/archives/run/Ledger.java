package io.broadsheet.examples.archives.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.broadsheet.examples.archives.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The archives that are finished, a JSON object a line: {@code file, size, mtime, records, articles, skipped, dead,
 * sha256, counts}. Lines are only added. Safe for several threads.
 */
final class Ledger {
    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final Map<String, Counts> finished = new HashMap<>();

    private Ledger(Path file) {
        this.file = file;
    }

    static Ledger open(Path file) throws IOException {
        Ledger ledger = new Ledger(file);
        if (Files.exists(file)) {
            String text = Files.readString(file);
            // A line that a kill cut short does not count, and must not join the next.
            int end = text.lastIndexOf('\n') + 1;
            for (String line : text.substring(0, end).lines().toList()) {
                ledger.read(line);
            }
            if (end < text.length()) {
                Files.writeString(file, text.substring(0, end));
            }
        }
        return ledger;
    }

    /** {@return what an earlier run counted in an archive; null when it did not finish it, or it has changed} */
    synchronized @Nullable Counts finished(ArchiveSource source) throws IOException {
        return finished.get(identity(source.name(), Files.size(source.file()), modified(source)));
    }

    synchronized void add(ArchiveSource source, Counts counts, String sha256) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", source.name());
            json.writeNumberField("size", Files.size(source.file()));
            json.writeNumberField("mtime", modified(source));
            json.writeNumberField("records", counts.total());
            json.writeNumberField("articles", counts.of(Status.ARTICLE));
            json.writeNumberField("skipped", counts.of(Status.SKIPPED));
            json.writeNumberField("dead", counts.of(Status.DEAD));
            json.writeStringField("sha256", sha256);
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Long> count : counts.all().entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        append(line.append('\n').toString());
        finished.put(identity(source.name(), Files.size(source.file()), modified(source)), counts);
    }

    private void append(String line) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    private void read(String line) throws IOException {
        String name = "";
        long size = 0;
        long modified = 0;
        Counts counts = new Counts();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                switch (member) {
                    case "file" -> name = json.getText();
                    case "size" -> size = json.getLongValue();
                    case "mtime" -> modified = json.getLongValue();
                    case "counts" -> read(json, counts);
                    default -> json.skipChildren();
                }
            }
        }
        finished.put(identity(name, size, modified), counts);
    }

    private static void read(JsonParser json, Counts counts) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            counts.add(key, json.getLongValue());
        }
    }

    private static long modified(ArchiveSource source) throws IOException {
        return Files.getLastModifiedTime(source.file()).toMillis();
    }

    private static String identity(String name, long size, long modified) {
        return size + " " + modified + " " + name;
    }
}
