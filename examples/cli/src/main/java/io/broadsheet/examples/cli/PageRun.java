package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.OutcomeJson;
import io.broadsheet.examples.archives.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Parses pages on several threads and hands on the articles in the order of the pages. */
final class PageRun {
    private final List<PageInput> pages;
    private final PageParser parser;
    private final Tally tally;
    private final Progress progress;
    private final Losses losses;
    private final double likely;

    /** Tells of the pages that gave no article. */
    @FunctionalInterface
    interface Losses {
        void add(Outcome outcome) throws IOException;

        /** Says each on a terminal. */
        static Losses told(PrintWriter err) {
            return outcome -> err.println(Neutral.text("broadsheet: no article in "
                    + outcome.origin().file() + ": " + outcome.reason()
                    + (outcome.detail().isEmpty() ? "" : ", " + outcome.detail())));
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

    PageRun(List<PageInput> pages, PageParser parser, Tally tally, Progress progress, Losses losses, double likely) {
        this.pages = pages;
        this.parser = parser;
        this.tally = tally;
        this.progress = progress;
        this.losses = losses;
        this.likely = likely;
    }

    void write(Destination destination, OutputFormat format, int jobs) throws IOException {
        Iterator<PageInput> inputs = pages.iterator();
        try (InOrder<PageInput, Destination.Story> stories = new InOrder<>(inputs, this::parse, jobs)) {
            destination.write(articles(stories), format);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Destination.Story parse(PageInput input) {
        Outcome outcome = parser.outcome(input).atLeast(likely);
        return new Destination.Story(input.stem(), outcome);
    }

    /** Counts all outcomes as they pass, and lets the articles through. */
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
        progress.advance(1);
        if (outcome.article().isEmpty()) {
            try {
                losses.add(outcome);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
