/**
 * The last stage: lifts the parts of wire copy (dateline, contributors, corrections, copyright) out of the selected text and
 * puts the article together with what the metadata stage chose. Pages and flattened text share all of it.
 */
@NullMarked
package io.broadsheet.parser.internal.assemble;

import org.jspecify.annotations.NullMarked;
