package io.broadsheet.parser.internal.metadata;

/**
 * A text, number or truth value as written.
 *
 * @param text as written, entities and tags included; never blank
 */
record DataText(String text) implements DataValue {}
