/**
 * How the figures of the README are taken: predictions for labelled pages and lines, the cost of a parse beside that of
 * parsing the HTML alone, and JMH benchmarks. {@link io.broadsheet.examples.benchmarks.Benchmarks} is the program.
 */
@NullMarked
package io.broadsheet.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
