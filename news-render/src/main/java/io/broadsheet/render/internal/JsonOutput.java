package io.broadsheet.render.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON objects. The characters {@code <}, {@code >}, {@code &}, U+2028 and U+2029 are always escaped, so that
 * any document may stand inside an HTML script element; line ends are line feeds on every system.
 */
public final class JsonOutput {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new ScriptEscapes()).build();
    private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY).build();

    private JsonOutput() {}

    /**
     * Writes an object in one line, without a line feed at its end.
     *
     * @param object what to write
     * @param out where to write it; neither flushed nor closed
     * @throws IOException when {@code out} throws it
     */
    public static void compact(JsonObject object, Appendable out) throws IOException {
        write(object, out, null);
    }

    /**
     * Writes an object with a line for each member and a line feed at its end.
     *
     * @param object what to write
     * @param out where to write it; neither flushed nor closed
     * @throws IOException when {@code out} throws it
     */
    public static void indented(JsonObject object, Appendable out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        write(
                object,
                out,
                new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
        out.append('\n');
    }

    private static void write(JsonObject object, Appendable out, @Nullable DefaultPrettyPrinter printer)
            throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new AppendableWriter(out))) {
            if (printer != null) {
                generator.setPrettyPrinter(printer);
            }
            MAPPER.writeTree(generator, object.node());
        }
    }

    /** Escapes what could end a script element, open a comment in it or break older script parsers. */
    private static final class ScriptEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final SerializableString LINE_SEPARATOR = new SerializedString("\\u2028");
        private static final SerializableString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");
        private final int[] ascii = standardAsciiEscapesForJSON();

        ScriptEscapes() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
            ascii['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == 0x2028 ? LINE_SEPARATOR : c == 0x2029 ? PARAGRAPH_SEPARATOR : null;
        }
    }
}
