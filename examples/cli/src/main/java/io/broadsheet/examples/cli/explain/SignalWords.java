package io.broadsheet.examples.cli.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the parser measures, in words. */
final class SignalWords {
    private static final Properties WORDS = load();

    private SignalWords() {}

    /** {@return a phrase for the name of a signal; the name itself when there is none} */
    static String of(String name) {
        return WORDS.getProperty(name, name.replace('_', ' '));
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(
                SignalWords.class.getResourceAsStream("signals.properties"), "signals.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
