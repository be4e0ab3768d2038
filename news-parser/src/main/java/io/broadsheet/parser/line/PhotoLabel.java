package io.broadsheet.parser.line;

/**
 * A label of a photo credit in its line: {@code Photo by}, {@code Bild:}.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param illustration whether it introduces the maker of an illustration
 */
record PhotoLabel(int start, int end, boolean illustration) {}
