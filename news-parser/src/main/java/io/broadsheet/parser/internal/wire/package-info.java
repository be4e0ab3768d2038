/**
 * The tables and scanner primitives behind the line grammars: places, regions, countries, months, agencies, the words
 * that introduce the parts of wire copy, and the shapes of names. Tables are read once, on first use.
 */
@NullMarked
package io.broadsheet.parser.internal.wire;

import org.jspecify.annotations.NullMarked;
