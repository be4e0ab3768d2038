package io.broadsheet.model;

import org.immutables.value.Value;

/** One news story. */
@Value.Immutable
public interface Article {
    /**
     * The main title.
     *
     * @return never blank
     */
    String headline();
}
