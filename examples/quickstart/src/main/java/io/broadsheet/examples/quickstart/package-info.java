/**
 * From a page to an article in a few lines: {@link io.broadsheet.examples.quickstart.Quickstart} is the program that
 * the README runs, the other classes do one task each and can be run alone.
 */
@NullMarked
package io.broadsheet.examples.quickstart;

import org.jspecify.annotations.NullMarked;
