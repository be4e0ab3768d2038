package io.broadsheet.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** A file of predictions that is being written, and how far it is. */
final class Output implements Closeable {
    private final BufferedWriter out;
    private final Progress progress;
    private final PrintWriter err;
    private int failures;

    Output(Path file, PrintWriter err, String what) throws IOException {
        // Not Files.newBufferedWriter: half a surrogate pair from a page must not end the run.
        this.out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
        this.progress = new Progress(err, what);
        this.err = err;
    }

    /** Adds a prediction; a failure to make it, which is a defect, is told and counted but does not end the run. */
    void add(String id, Callable<JsonNode> prediction) throws IOException {
        try {
            JsonLines.write(prediction.call(), out);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            failures++;
            err.println(id + ": " + e);
        }
        progress.step();
    }

    /** The exit code: 0 when nothing failed. */
    int exitCode() {
        return failures == 0 ? 0 : 1;
    }

    @Override
    public void close() throws IOException {
        out.close();
        progress.finish();
    }
}
