package io.broadsheet.examples.archives.run;

import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.Status;

/** Is told what a run does. Called by several threads. */
public interface RunListener {
    /**
     * One outcome of this run.
     *
     * @param outcome what became of a record
     */
    void outcome(Outcome outcome);

    /**
     * Outcomes of an earlier run that this one goes on with.
     *
     * @param status what became of records
     * @param reason the reason; empty for articles
     * @param count how many
     */
    void earlier(Status status, String reason, long count);

    /**
     * Progress in a file.
     *
     * @param bytes how many bytes were read since the last call
     */
    void read(long bytes);
}
