/**
 * {@link io.broadsheet.examples.cli.html.Html} writes the program's own pages, with every text escaped in one place.
 */
@NullMarked
package io.broadsheet.examples.cli.html;

import org.jspecify.annotations.NullMarked;
