package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who wrote the story: the printed line and its parts (NITF {@code byline}, ninjs {@code by}, schema.org
 * {@code author}).
 */
@Value.Immutable
public interface Byline extends WithByline {
    /** {@return the line as printed, such as {@code By Ann Field, Staff Writer}; empty when the names come from the
     * page's data alone} */
    Optional<String> printed();

    /** {@return the people and organisations in it, in order; empty for {@code By Staff} and the like} */
    List<Contributor> contributors();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        if (printed().isEmpty() && contributors().isEmpty()) {
            throw new IllegalStateException("a byline needs a printed line or a contributor");
        }
        printed().ifPresent(line -> Checks.notBlank(line, "printed"));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Byline}. */
    final class Builder extends ImmutableByline.Builder {
        Builder() {}
    }
}
