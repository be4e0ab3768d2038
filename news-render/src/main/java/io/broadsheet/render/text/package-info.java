/**
 * Articles as plain text to read, mail or index. {@link io.broadsheet.render.text.TextRenderer} is the entry; the text
 * is laid out by display width, so that it lines up in any script.
 */
@NullMarked
package io.broadsheet.render.text;

import org.jspecify.annotations.NullMarked;
