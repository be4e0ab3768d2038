/** What must hold for all modules together: who may use whom, and that the jars work as named modules. */
@NullMarked
package io.broadsheet.examples.architecture;

import org.jspecify.annotations.NullMarked;
