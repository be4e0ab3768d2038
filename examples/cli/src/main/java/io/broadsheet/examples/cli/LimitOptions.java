package io.broadsheet.examples.cli;

import io.broadsheet.parser.ParseLimits;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that bound what one page may cost. */
final class LimitOptions {
    /** The sets of limits by name. */
    enum Preset {
        DEFAULTS,
        STRICT,
        UNLIMITED
    }

    @Option(
            names = "--limits",
            paramLabel = "SET",
            description = "Bounds on one page: defaults, strict (for pages that strangers send) or unlimited.")
    private Preset preset = Preset.DEFAULTS;

    @Option(names = "--max-bytes", paramLabel = "N", description = "Bytes of a page, unpacked.")
    private Optional<Integer> maxBytes = Optional.empty();

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Time for one page.")
    private Optional<Double> timeout = Optional.empty();

    ParseLimits limits() throws UsageException {
        ParseLimits limits = switch (preset) {
            case DEFAULTS -> ParseLimits.defaults();
            case STRICT -> ParseLimits.strict();
            case UNLIMITED -> ParseLimits.unlimited();
        };
        try {
            if (maxBytes.isPresent()) {
                limits = limits.withMaxInputBytes(maxBytes.get());
            }
            if (timeout.isPresent()) {
                limits = limits.withTimeout(Duration.ofMillis(Math.round(1000 * timeout.get())));
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException("a limit is out of range: " + e.getMessage());
        }
        return limits;
    }
}
