package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.BlockRole;

/**
 * One block of a flattened page.
 *
 * @param text its text, white space collapsed, never empty
 * @param role what it is
 * @param kept whether it is part of the body
 * @param score how likely it is body text, 0 to 1
 */
public record TextLine(String text, BlockRole role, boolean kept, double score) {}
