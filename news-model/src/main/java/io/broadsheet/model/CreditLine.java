package io.broadsheet.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A line of credits below the story: a contributors' note, a sign-off or a source line (NITF {@code tagline},
 * schema.org {@code contributor}, NewsML-G2 {@code creditline}). What each contributor did is the contributor's role.
 */
@Value.Immutable
public interface CreditLine {
    /** {@return the line as printed; never blank} */
    String printed();

    /** {@return one for each name and act, in order; may be empty} */
    List<Contributor> contributors();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(printed(), "printed");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link CreditLine}. */
    final class Builder extends ImmutableCreditLine.Builder {
        Builder() {}
    }
}
