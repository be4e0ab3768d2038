package io.broadsheet.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Tables of cases beside the tests: UTF-8 lines; those that begin with # say nothing. */
final class LineTable {
    private LineTable() {}

    static List<String> read(String name) {
        try (InputStream in = Objects.requireNonNull(LineTable.class.getResourceAsStream(name), name)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a table with what was read, so that one failure shows every row that differs and no other. */
    static void assertSame(List<?> read, List<?> rows) {
        assertThat(rows).isNotEmpty();
        assertThat(read).hasSameSizeAs(rows);
        assertThat(IntStream.range(0, rows.size())
                        .filter(i -> !read.get(i).equals(rows.get(i)))
                        .mapToObj(i -> "\nin the table: " + rows.get(i) + "\n        read: " + read.get(i)))
                .as("rows that are read differently")
                .isEmpty();
    }
}
