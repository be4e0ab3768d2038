package io.broadsheet.parser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Development data outside the project, in the folder that the system property {@code broadsheet.shared} names. */
public final class SharedFolder {
    private SharedFolder() {}

    /** A file or folder of it; the test that asks is skipped where it is missing. */
    public static Path require(String relative) {
        Path path = Path.of(System.getProperty("broadsheet.shared", "")).resolve(relative);
        assumeTrue(Files.exists(path), "skipped: there is no development data at " + path);
        return path;
    }
}
