package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who may read the page (schema.org {@code isAccessibleForFree}).
 */
@Value.Immutable
public interface Access {
    /** {@return the level} */
    AccessLevel level();

    /** {@return the selector of the closed part (schema.org {@code hasPart.cssSelector})} */
    Optional<String> paywallSelector();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link Access}. */
    final class Builder extends ImmutableAccess.Builder {
        Builder() {}
    }
}
