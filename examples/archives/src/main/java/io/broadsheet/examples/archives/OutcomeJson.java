package io.broadsheet.examples.archives;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.model.Article;
import io.broadsheet.render.json.ArticleJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes outcomes as JSON, one line each, without the end of the line. The same outcome gives the same characters. */
public final class OutcomeJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final ArticleJson ARTICLE = ArticleJson.compact();

    private OutcomeJson() {}

    /**
     * Writes an article with its origin: {@code file, offset, uri, date, digest, truncated, likelihood,
     * fingerprint, article}. Members that
     * are not known are left out.
     *
     * @param origin where it came from
     * @param likelihood how likely it is an article
     * @param article the article
     * @return the row
     */
    public static String row(Origin origin, double likelihood, Article article) {
        return object(json -> {
            identity(json, origin);
            text(json, "uri", origin.uri());
            text(json, "date", origin.date());
            text(json, "digest", origin.digest());
            text(json, "truncated", origin.truncated());
            json.writeFieldName("likelihood");
            json.writeNumber(String.format(Locale.ROOT, "%.3f", likelihood));
            json.writeStringField("fingerprint", article.fingerprint().toString());
            json.writeFieldName("article");
            json.writeRawValue(ARTICLE.render(article).strip());
        });
    }

    /**
     * Writes a dead letter: {@code file, offset, length, uri, date, stage, reason, detail, version, attempt}. It never
     * holds text of the page.
     *
     * @param outcome one without an article
     * @param version the version of the program
     * @param attempt 1 for the first run
     * @return the dead letter
     */
    public static String deadLetter(Outcome outcome, String version, int attempt) {
        Origin origin = outcome.origin();
        return object(json -> {
            identity(json, origin);
            if (origin.length() >= 0) {
                json.writeNumberField("length", origin.length());
            }
            text(json, "uri", origin.uri());
            text(json, "date", origin.date());
            json.writeStringField("stage", outcome.stage().label());
            json.writeStringField("reason", outcome.reason());
            text(json, "detail", outcome.detail());
            json.writeStringField("version", version);
            json.writeNumberField("attempt", attempt);
        });
    }

    private static void identity(JsonGenerator json, Origin origin) throws IOException {
        json.writeStringField("file", origin.file());
        json.writeNumberField("offset", origin.offset());
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private static String object(Members members) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out.toString();
    }

    /** Writes the members of one object. */
    @FunctionalInterface
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }
}
