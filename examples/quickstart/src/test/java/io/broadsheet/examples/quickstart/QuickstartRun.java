package io.broadsheet.examples.quickstart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the program.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained about
 */
record QuickstartRun(int code, String out, String err) {
    static QuickstartRun of(String... arguments) {
        return with("", arguments);
    }

    static QuickstartRun with(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Quickstart(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8))
                .run(arguments);
        return new QuickstartRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
