package io.broadsheet.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** The sample page of the quickstart. */
final class Sample {
    static final String HEADLINE = "Two Harbor Towns Agree to Bring Back Ferry, Put Off Quarrel Over Tolls";
    static final String URL = "https://wexmoorledger.example/2026/03/09/ferry-agreement/";

    private Sample() {}

    static String html() throws IOException {
        return read("sample.html");
    }

    static String text() throws IOException {
        return read("sample.txt");
    }

    /** Writes the page to a file, packed when its name says so. */
    static Path write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String page = file.toString().endsWith(".txt") ? text() : html();
        boolean packed = file.toString().endsWith(".gz");
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = packed ? new GZIPOutputStream(plain) : plain) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Sample.class.getResourceAsStream("/io/broadsheet/examples/quickstart/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
