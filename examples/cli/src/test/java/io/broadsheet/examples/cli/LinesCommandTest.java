package io.broadsheet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dateline|OSLO, May 4 (Reuters) - The clock is right.|/value/places/0/name|Oslo",
                "byline|By Anna Field, Coastal Press Wire|/value/contributors/0/name|Anna Field",
                "credit|Reporting by Anna Field; Editing by Ben Wood|/value/contributors/1/name|Ben Wood",
                "copyright|Copyright 2026 Coastal Press Wire. All rights reserved.|/value/holders/0/name|Coastal Press Wire",
                "photo|The clock. Photo: Anna Field/Coastal Press Wire|/value/photographers/0/name|Anna Field",
            })
    void readsAKindOfLine(String kind, String line, String pointer, String expected) throws IOException {
        CommandRun run = CommandRun.with(line + "\n", "lines", "--kind", kind);

        JsonNode found = JSON.readTree(run.out()).at("/found/0");
        assertThat(found.at("/kind").asText()).isEqualTo(kind);
        assertThat(found.at(pointer).asText()).isEqualTo(expected);
        assertThat(found.at("/end").asInt()).isPositive();
    }

    @Test
    void answersEveryLineInItsOrder() throws IOException {
        CommandRun run = CommandRun.with("By Anna Field\n\nThe clock is wrong, they said on Monday.\n", "lines");

        List<String> lines = run.out().lines().toList();
        assertThat(run.code()).isZero();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"kind\":\"byline\"");
        assertThat(lines.get(2)).endsWith("\"found\":[]}");
    }

    @Test
    void completesVerbsAndFormats() {
        assertThat(CommandRun.of("completion").out()).contains("complete", "parse", "nitf");
    }
}
