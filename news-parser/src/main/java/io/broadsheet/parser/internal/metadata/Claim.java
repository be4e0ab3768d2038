package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.FieldSource;

/**
 * What one source says about one field.
 *
 * @param value the value as the field has it
 * @param said what the source says, cleaned of markup but not interpreted
 * @param source where it stood
 * @param weight how far it is trusted, above 0
 * @param <T> type of the field
 */
record Claim<T>(T value, String said, FieldSource source, double weight) {}
