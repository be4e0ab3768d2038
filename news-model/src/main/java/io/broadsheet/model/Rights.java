package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What may be done with the story (NewsML-G2 {@code rightsInfo}, schema.org {@code usageInfo}).
 */
@Value.Immutable
public interface Rights extends WithRights {
    /** {@return the copyright notice of the story, not of the site} */
    Optional<Copyright> copyright();

    /** {@return the licence of the story} */
    Optional<License> license();

    /** {@return the terms of use in words} */
    Optional<String> usageTerms();

    /** {@return how to credit the story when it is used (NewsML-G2 {@code creditline})} */
    Optional<String> creditLine();

    /** {@return where a licence can be had (schema.org {@code acquireLicensePage})} */
    Optional<WebUrl> acquireLicenseUrl();

    /** {@return whether text and data mining is permitted} */
    @Value.Default
    default DataMining dataMining() {
        return DataMining.UNSPECIFIED;
    }

    /** {@return rights of which nothing is known} */
    static Rights unknown() {
        return builder().build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Rights}. */
    final class Builder extends ImmutableRights.Builder {
        Builder() {}
    }
}
