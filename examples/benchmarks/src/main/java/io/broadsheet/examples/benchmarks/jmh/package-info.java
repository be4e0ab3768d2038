/** The JMH benchmarks, run with {@code java -jar benchmarks.jar jmh}. */
@NullMarked
package io.broadsheet.examples.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
