package io.broadsheet.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * An item of a list; with a term, an entry of a definition list.
 */
@Value.Immutable
public interface ListItem extends WithListItem {
    /** {@return the term of a definition list in canonical form; empty in other lists} */
    List<Inline> term();

    /** {@return the item; empty only when there is a term} */
    List<Block> blocks();

    /**
     * Makes an item of plain text.
     *
     * @param text the text
     * @return the item
     */
    static ListItem of(String text) {
        return builder().addBlock(Paragraph.of(text)).build();
    }

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default ListItem check() {
        if (term().isEmpty()) {
            Checks.notEmpty(blocks(), "blocks");
        }
        Nesting.checkBlocks(blocks());
        List<Inline> canonical = Inlines.canonical(term());
        return canonical.equals(term()) ? this : withTerm(canonical);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link ListItem}. */
    final class Builder extends ImmutableListItem.Builder {
        Builder() {}
    }
}
