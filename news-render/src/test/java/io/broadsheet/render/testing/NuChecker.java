package io.broadsheet.render.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The HTML checker of the W3C, in a process of its own, since it ends the one that it runs in. */
public final class NuChecker {
    private static final String PROGRAM = "nu.validator.client.SimpleCommandLineValidator";

    private NuChecker() {}

    /**
     * Fails when it finds an error in a page.
     *
     * @param folder holds the pages, files whose names end in {@code .html}
     */
    public static void check(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PROGRAM,
                        "--errors-only",
                        "--skip-non-html",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(found.lines().filter(line -> line.contains("error:"))).isEmpty();
        assertThat(process.exitValue()).as(found).isZero();
    }
}
