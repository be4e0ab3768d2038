package io.broadsheet.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A question of an interview with its answer (schema.org {@code Question}, {@code Answer}).
 */
@Value.Immutable
public non-sealed interface QuestionAnswer extends Block, WithQuestionAnswer {
    /** {@return the question in canonical form; never empty} */
    List<Inline> question();

    /** {@return the answer; may be empty} */
    List<Block> answer();

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default QuestionAnswer check() {
        Checks.notEmpty(question(), "question");
        Nesting.checkBlocks(answer());
        List<Inline> canonical = Inlines.canonical(question());
        return canonical.equals(question()) ? this : withQuestion(canonical);
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitQuestionAnswer(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link QuestionAnswer}. */
    final class Builder extends ImmutableQuestionAnswer.Builder {
        Builder() {}
    }
}
