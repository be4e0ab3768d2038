/**
 * From the selected text blocks of a page to typed blocks: lists, tables, quotations and figures are put together again
 * from the elements around the blocks, and inline marks are read from the nodes inside them.
 */
@NullMarked
package io.broadsheet.parser.internal.typed;

import org.jspecify.annotations.NullMarked;
