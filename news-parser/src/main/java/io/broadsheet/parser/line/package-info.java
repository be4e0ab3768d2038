/**
 * Grammars for one printed line of wire copy: datelines, bylines, contributor credits and sign-offs, copyright notices
 * and photo credits. Each parser takes a line as printed and returns a {@link
 * io.broadsheet.parser.line.LineMatch} that holds the typed value and the span of the line that it covers, or nothing
 * when the line only looks like one of its kind. All are immutable, safe for many threads and linear in the line's
 * length; no more than {@value io.broadsheet.parser.line.LineMatch#MAX_LINE_LENGTH} characters are read.
 */
@NullMarked
package io.broadsheet.parser.line;

import org.jspecify.annotations.NullMarked;
