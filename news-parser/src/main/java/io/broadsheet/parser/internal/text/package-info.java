/**
 * Flattened pages: text with a block a line, menus and promotions included. Cuts it into lines, tells what each is, and
 * selects the story.
 */
@NullMarked
package io.broadsheet.parser.internal.text;

import org.jspecify.annotations.NullMarked;
