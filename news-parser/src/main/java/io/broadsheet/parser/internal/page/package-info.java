/**
 * From bytes, a stream, a file, a string or a tree to a {@link io.broadsheet.parser.internal.page.Page}: the page's
 * tree and where it came from, read within {@link io.broadsheet.parser.ParseLimits}. What cannot be read ends in one
 * {@link io.broadsheet.parser.internal.page.Rejection}, whatever the input is. The {@link
 * io.broadsheet.parser.internal.page.Deadline} started here is what every later stage checks.
 */
@NullMarked
package io.broadsheet.parser.internal.page;

import org.jspecify.annotations.NullMarked;
