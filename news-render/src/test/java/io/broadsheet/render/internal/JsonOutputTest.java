package io.broadsheet.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonOutputTest {
    private final StringBuilder out = new StringBuilder();
    private final JsonObject object = new JsonObject().text("a", "</b>&\u2028\u2029\u20AC\"");

    @Test
    void escapesWhatCouldEndAScriptOrALine() throws IOException {
        JsonOutput.compact(object, out);

        assertThat(out).hasToString("{\"a\":\"\\u003C/b\\u003E\\u0026\\u2028\\u2029\u20AC\\\"\"}");
    }

    @Test
    void writesALineForEachMember() throws IOException {
        JsonOutput.indented(object, out);

        assertThat(out).hasToString("{\n  \"a\": \"\\u003C/b\\u003E\\u0026\\u2028\\u2029\u20AC\\\"\"\n}\n");
    }
}
