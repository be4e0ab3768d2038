package io.broadsheet.examples.benchmarks;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The {@code --rounds} of the verbs that take times. */
final class Rounds {
    private Rounds() {}

    /**
     * Refuses a run that measures nothing.
     *
     * @throws ParameterException when there is not one round
     */
    static void requireOne(int rounds, CommandSpec spec) {
        if (rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds must be at least 1, but is " + rounds);
        }
    }
}
