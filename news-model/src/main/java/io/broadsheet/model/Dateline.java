package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where and when a story was filed, and for whom: {@code TOKYO (AP) —} (NITF {@code dateline}, NewsML-G2
 * {@code dateline}, schema.org {@code dateline}).
 */
@Value.Immutable
public interface Dateline extends WithDateline {
    /** {@return the dateline as printed, with its closing dash; never blank} */
    String printed();

    /** {@return the places in order; empty for {@code (AP) —}} */
    List<Place> places();

    /** {@return the agencies in order, {@code mark} as printed; may be empty} */
    List<Organization> agencies();

    /** {@return the desks of the agencies, such as {@code lni} of {@code dpa/lni}; may be empty} */
    List<String> services();

    /** {@return the date as far as it is printed} */
    Optional<PartialDate> date();

    /** {@return the names inside the dateline, as East Asian papers print them; may be empty} */
    List<Contributor> reporters();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(printed(), "printed");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Dateline}. */
    final class Builder extends ImmutableDateline.Builder {
        Builder() {}
    }
}
