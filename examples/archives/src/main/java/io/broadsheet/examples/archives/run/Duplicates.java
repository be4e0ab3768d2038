package io.broadsheet.examples.archives.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.broadsheet.model.Fingerprint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds stories that are nearly the same, such as one wire story at several papers, by their fingerprints. Each is
 * marked with the first of its kind; none is dropped. Marks that differ in at most six of 64 bits agree in at least one
 * of seven bands of them, so only stories with a band in common are compared.
 */
final class Duplicates {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int BANDS = Fingerprint.NEAR + 1;

    private final List<Row> firsts = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final List<Map<Long, List<Integer>>> bands = new ArrayList<>();

    Duplicates() {
        for (int i = 0; i < BANDS; i++) {
            bands.add(new HashMap<>());
        }
    }

    /** What is remembered of a story: its identity as JSON members, and its mark. */
    private record Row(String identity, Fingerprint mark) {}

    /** Reads the rows of a file; lines without a fingerprint are none of them. */
    void readRows(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line);
            }
        }
    }

    void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            for (String mark : marks) {
                out.write(mark + "\n");
            }
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A row begins with its identity and has its mark before the article, so only its beginning is read. */
    private void read(String line) throws IOException {
        String file = "";
        long offset = -1;
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                switch (member) {
                    case "file" -> file = json.getText();
                    case "offset" -> offset = json.getLongValue();
                    case "fingerprint" -> {
                        add(file, offset, new Fingerprint(Long.parseUnsignedLong(json.getText(), 16)));
                        return;
                    }
                    default -> json.skipChildren();
                }
            }
        }
    }

    private void add(String file, long offset, Fingerprint mark) {
        String identity = "\"file\":\"" + quote(file) + "\",\"offset\":" + offset;
        Row first = near(mark);
        if (first == null) {
            remember(new Row(identity, mark));
        } else {
            marks.add("{" + identity + ",\"distance\":" + mark.distance(first.mark()) + ",\"duplicateOf\":{"
                    + first.identity() + "}}");
        }
    }

    private @Nullable Row near(Fingerprint mark) {
        for (int band = 0; band < BANDS; band++) {
            for (int index : bands.get(band).getOrDefault(bits(mark, band), List.of())) {
                if (firsts.get(index).mark().isNear(mark)) {
                    return firsts.get(index);
                }
            }
        }
        return null;
    }

    private void remember(Row row) {
        for (int band = 0; band < BANDS; band++) {
            bands.get(band)
                    .computeIfAbsent(bits(row.mark(), band), key -> new ArrayList<>())
                    .add(firsts.size());
        }
        firsts.add(row);
    }

    private static long bits(Fingerprint mark, int band) {
        int width = Long.SIZE / BANDS;
        long bits = mark.bits() >>> (band * width);
        return band == BANDS - 1 ? bits : bits & ((1L << width) - 1);
    }

    private static String quote(String text) {
        return String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
    }
}
