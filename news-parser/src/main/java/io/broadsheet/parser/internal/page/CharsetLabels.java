package io.broadsheet.parser.internal.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Character encodings by the labels that pages give them, as the WHATWG Encoding Standard maps them: {@code iso-8859-1}
 * means windows-1252, {@code gb2312} means GB18030. An encoding that the running JVM lacks is as unknown as a made-up one.
 */
final class CharsetLabels {
    private static final int MAX_LABEL_LENGTH = 64;
    private static final Map<String, Charset> BY_LABEL = load();

    private CharsetLabels() {}

    /**
     * Looks a label up.
     *
     * @param label as written, in any case, white space around it allowed
     * @return the encoding; empty for a label that browsers do not know
     */
    static Optional<Charset> charset(String label) {
        String name = label.length() > MAX_LABEL_LENGTH ? "" : label.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_LABEL.get(name));
    }

    private static Map<String, Charset> load() {
        Map<String, Charset> labels = new HashMap<>();
        InputStream in = Objects.requireNonNull(
                CharsetLabels.class.getResourceAsStream("charset-labels.txt"), "charset-labels.txt");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line.split(" "), labels));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(labels);
    }

    private static void add(String[] words, Map<String, Charset> labels) {
        if (Charset.isSupported(words[0])) {
            Charset charset = Charset.forName(words[0]);
            for (int i = 1; i < words.length; i++) {
                labels.put(words[i], charset);
            }
        }
    }
}
