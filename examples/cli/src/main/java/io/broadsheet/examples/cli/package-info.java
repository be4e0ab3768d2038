/**
 * The {@code broadsheet} command. {@link io.broadsheet.examples.cli.Broadsheet} is the program, each verb a class named
 * after it ({@code ParseCommand}, {@code ExplainCommand} …) that reads the options and hands the work on.
 */
@NullMarked
package io.broadsheet.examples.cli;

import org.jspecify.annotations.NullMarked;
