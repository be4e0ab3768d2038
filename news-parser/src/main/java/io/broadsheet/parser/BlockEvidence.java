package io.broadsheet.parser;

import java.util.List;
import java.util.Objects;

/**
 * What became of one text block of the page.
 *
 * @param index position on the page, from 0
 * @param text the block's text with white space collapsed
 * @param role what the block was taken for: {@code paragraph}, {@code heading}, {@code list_item}, {@code byline},
 *     {@code caption}, {@code contributor_note}, {@code copyright}, {@code promotion}, {@code related}, {@code other}
 *     and the like
 * @param kept whether it is part of the article's body
 * @param reason why it was kept or dropped, in a few English words
 * @param score how likely the block is body text, 0 to 1, before any rule
 * @param signals what moved the score most, the strongest first; empty unless {@link ArticleParser.Builder#signals}
 *     asks for them, and for a block that was not scored
 */
public record BlockEvidence(
        int index, String text, String role, boolean kept, String reason, double score, List<Signal> signals) {
    /**
     * Checks the parts.
     *
     * @param index position on the page
     * @param text the block's text
     * @param role what the block was taken for
     * @param kept whether it is part of the body
     * @param reason why it was kept or dropped
     * @param score how likely the block is body text
     * @param signals what moved the score most
     */
    public BlockEvidence {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(reason, "reason");
        signals = List.copyOf(signals);
    }
}
