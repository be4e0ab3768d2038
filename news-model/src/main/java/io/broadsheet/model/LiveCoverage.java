package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * From when to when a live blog runs (schema.org {@code coverageStartTime}, {@code coverageEndTime}).
 */
@Value.Immutable
public interface LiveCoverage {
    /** {@return the beginning} */
    Optional<NewsDate> start();

    /** {@return the end} */
    Optional<NewsDate> end();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link LiveCoverage}. */
    final class Builder extends ImmutableLiveCoverage.Builder {
        Builder() {}
    }
}
