package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.OutcomeJson;
import io.broadsheet.examples.archives.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Counts outcomes as they pass, tells of those without an article, and hands the articles on. */
final class StoryRun {
    private final Tally tally;
    private final LongConsumer progress;
    private final Losses losses;

    /** Tells of what gave no article. */
    @FunctionalInterface
    interface Losses {
        void add(Outcome outcome) throws IOException;

        /** Says each on a terminal. */
        static Losses told(PrintWriter err) {
            return outcome -> err.println(line(outcome));
        }

        /** Why a page gave no article. */
        static String line(Outcome outcome) {
            String detail = outcome.detail().isEmpty() ? "" : ", " + outcome.detail();
            return Neutral.text(
                    "broadsheet: no article in " + outcome.origin().file() + ": " + outcome.reason() + detail);
        }

        /** Writes the dead letters as JSON Lines. */
        static Losses written(Writer dead) {
            return outcome -> {
                if (outcome.status() == Status.DEAD) {
                    dead.write(OutcomeJson.deadLetter(outcome, Broadsheet.version(), 1) + "\n");
                }
            };
        }

        /** Both. */
        default Losses and(Losses other) {
            return outcome -> {
                add(outcome);
                other.add(outcome);
            };
        }
    }

    /**
     * A run.
     *
     * @param progress is told of each story that is done
     */
    StoryRun(Tally tally, LongConsumer progress, Losses losses) {
        this.tally = tally;
        this.progress = progress;
        this.losses = losses;
    }

    void write(Iterator<Destination.Story> stories, Destination destination, OutputFormat format) throws IOException {
        try {
            destination.write(articles(stories), format);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Iterator<Destination.Story> articles(Iterator<Destination.Story> all) {
        return new Iterator<>() {
            private Destination.@Nullable Story ahead;

            @Override
            public boolean hasNext() {
                while (ahead == null && all.hasNext()) {
                    Destination.Story story = all.next();
                    count(story.outcome());
                    ahead = story.outcome().article().isPresent() ? story : null;
                }
                return ahead != null;
            }

            @Override
            public Destination.Story next() {
                Destination.Story story = hasNext() ? ahead : null;
                if (story == null) {
                    throw new NoSuchElementException();
                }
                ahead = null;
                return story;
            }
        };
    }

    private void count(Outcome outcome) {
        tally.add(outcome);
        progress.accept(1);
        if (outcome.article().isEmpty()) {
            try {
                losses.add(outcome);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
