package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.broadsheet.model.Article;
import io.broadsheet.render.Renderer;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The library's own JSON form of an article: everything that the model holds, read back equal. One document is one
 * object; members stand in a fixed order, dates are ISO 8601 texts of their true precision, addresses and terms are
 * strings, plain text inside {@code content} is a string, and what is absent, empty or usual is left out.
 *
 * <pre>{@code
 * String json = ArticleJson.pretty().render(article);
 * Article same = ArticleJson.read(json);
 * }</pre>
 *
 * <p>The form is versioned by {@code modelVersion}. A reader takes every minor version of its major one: it passes over
 * members that it does not know and keeps blocks and marks of unknown types by their name and text. A member that is
 * {@code null} counts as absent. The JSON Schema of the form (2020-12) is {@link #schema()}.
 */
public final class ArticleJson implements Renderer {
    /** The version of the form, written into each document: major and minor number. */
    public static final String MODEL_VERSION = "1.0";

    /** The identifier of the JSON Schema, written into each document; nothing is ever fetched from there. */
    public static final String SCHEMA_ID = "https://broadsheet.io/schema/1.0/article.schema.json";

    private static final int MAJOR = 1;

    private final boolean pretty;

    private ArticleJson(boolean pretty) {
        this.pretty = pretty;
    }

    /** {@return a renderer that writes one line without a line feed, as JSON Lines need it} */
    public static ArticleJson compact() {
        return new ArticleJson(false);
    }

    /** {@return a renderer that gives each member its line and ends with a line feed} */
    public static ArticleJson pretty() {
        return new ArticleJson(true);
    }

    @Override
    public void render(Article article, Appendable out) throws IOException {
        Objects.requireNonNull(article, "article");
        StringWriter json = new StringWriter(4096);
        try (JsonGenerator generator = JsonDocument.FACTORY.createGenerator(json)) {
            if (pretty) {
                generator.setPrettyPrinter(printer());
            }
            generator.writeStartObject();
            generator.writeStringField("$schema", SCHEMA_ID);
            generator.writeStringField("type", ArticleCodecs.ARTICLE.name());
            generator.writeStringField("modelVersion", MODEL_VERSION);
            ArticleCodecs.ARTICLE.writeMembers(article, generator);
            generator.writeEndObject();
        }
        appendWithSurrogatesPaired(json.toString(), out);
        if (pretty) {
            out.append('\n');
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    /**
     * Escapes half a surrogate pair, which no encoding of Unicode can hold, so that a file gives back what was written.
     */
    private static void appendWithSurrogatesPaired(String json, Appendable out) throws IOException {
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
            } else {
                out.append(json, done, i).append("\\u").append(Integer.toHexString(c));
                done = i + 1;
            }
        }
        out.append(json, done, json.length());
    }

    /**
     * Reads an article.
     *
     * @param json one document; a byte order mark at its start does not matter
     * @return the article
     * @throws ArticleJsonException when it is none
     */
    public static Article read(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException("a StringReader does not fail", e);
        }
    }

    /**
     * Reads an article.
     *
     * @param json one document; a byte order mark at its start does not matter. It is read to its end and closed
     * @return the article
     * @throws ArticleJsonException when it is none
     * @throws IOException when the reader fails
     */
    public static Article read(Reader json) throws IOException {
        PushbackReader reader = new PushbackReader(Objects.requireNonNull(json, "json"), 1);
        int first = reader.read();
        if (first >= 0 && first != 0xFEFF) {
            reader.unread(first);
        }
        JsonValue document = JsonDocument.read(reader);
        checkHead(document);
        return ArticleCodecs.ARTICLE.read(document);
    }

    private static void checkHead(JsonValue document) {
        JsonValue type = document.expect(JsonValue.Kind.OBJECT).requiredMember("type");
        if (!type.string().equals(ArticleCodecs.ARTICLE.name())) {
            throw type.error("expected type article, but found " + type.string());
        }
        JsonValue version = document.requiredMember("modelVersion");
        int major = major(version);
        if (major > MAJOR) {
            throw version.error("written by a newer version of the model, " + version.string() + "; this reader knows "
                    + MODEL_VERSION);
        }
        if (major < MAJOR) {
            throw version.error("expected a version such as " + MODEL_VERSION + ", but found " + version.string());
        }
    }

    /** The major number of a version; -1 when it is none. */
    private static int major(JsonValue version) {
        String text = version.string();
        int dot = text.indexOf('.');
        if (dot < 1 || dot > 6 || !isNumber(text, 0, dot) || !isNumber(text, dot + 1, text.length())) {
            return -1;
        }
        return Integer.parseInt(text, 0, dot, 10);
    }

    private static boolean isNumber(String text, int from, int to) {
        return from < to && text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Gives the JSON Schema (2020-12) of the form. It ships as {@code article.schema.json} beside this class too.
     *
     * @return the schema, a JSON document
     */
    public static String schema() {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonDocument.FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(printer());
            ArticleSchema.write(ArticleSchema.document(), generator);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out.append('\n').toString();
    }
}
