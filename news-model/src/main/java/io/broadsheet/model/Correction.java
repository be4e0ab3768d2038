package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A correction, clarification, update or editors' note (schema.org {@code correction}, NITF {@code correction},
 * {@code note}).
 */
@Value.Immutable
public interface Correction extends WithCorrection {
    /** {@return what the note says} */
    CorrectionKind kind();

    /** {@return when it was made} */
    Optional<NewsDate> date();

    /** {@return the note as printed, its label included; never empty} */
    List<Inline> content();

    /** {@return the note as printed, without marks} */
    default String printed() {
        return Inlines.text(content());
    }

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default Correction check() {
        Checks.notEmpty(content(), "content");
        List<Inline> canonical = Inlines.canonical(content());
        return canonical.equals(content()) ? this : withContent(canonical);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Correction}. */
    final class Builder extends ImmutableCorrection.Builder {
        Builder() {}
    }
}
