package io.broadsheet.render.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the official schemas lie, and how many articles to generate. */
public final class Standards {
    private Standards() {}

    /** {@return a file of the folder of standards; the test is skipped where there is none} */
    public static Path file(String name) {
        String shared = System.getProperty("broadsheet.shared", "");
        Path file = Path.of(shared, "standards", name);
        assumeTrue(
                !shared.isEmpty() && Files.exists(file),
                () -> "skipped: the system property broadsheet.shared names no folder with standards/" + name);
        return file;
    }

    /** {@return how many seeds a property test tries: the system property {@code broadsheet.articles}, or 100} */
    public static int articles() {
        return Integer.getInteger("broadsheet.articles", 100);
    }
}
