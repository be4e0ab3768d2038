package io.broadsheet.examples.spark;

import io.broadsheet.examples.archives.Origin;
import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.model.Article;
import io.broadsheet.model.Country;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Place;
import io.broadsheet.render.json.ArticleJson;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row, one row a record. {@code file} and {@code offset} are its identity; what is not known is null.
 *
 * <p>{@code file, offset, length, uri, date, digest} tell where it came from; {@code status} is {@code article}, {@code skipped} or
 * {@code dead}, with {@code stage, reason, detail} where it is no article; {@code likelihood, fingerprint, headline, published,
 * dateline_place, dateline_country} are taken out of {@code article}, the JSON of all.
 */
final class RowSchema {
    static final StructType TYPE = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("offset", DataTypes.LongType, false)
            .add("length", DataTypes.LongType)
            .add("uri", DataTypes.StringType)
            .add("date", DataTypes.StringType)
            .add("digest", DataTypes.StringType)
            .add("stage", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("detail", DataTypes.StringType)
            .add("likelihood", DataTypes.DoubleType)
            .add("fingerprint", DataTypes.StringType)
            .add("headline", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("dateline_place", DataTypes.StringType)
            .add("dateline_country", DataTypes.StringType)
            .add("article", DataTypes.StringType)
            .add("status", DataTypes.StringType, false);

    private RowSchema() {}

    static Row row(Outcome outcome) {
        Origin origin = outcome.origin();
        Optional<Article> article = outcome.article();
        boolean lost = article.isEmpty();
        return RowFactory.create(
                origin.file(),
                origin.offset(),
                origin.length() < 0 ? null : origin.length(),
                known(origin.uri()),
                known(origin.date()),
                known(origin.digest()),
                lost ? outcome.stage().label() : null,
                lost ? outcome.reason() : null,
                known(outcome.detail()),
                lost ? null : outcome.likelihood(),
                article.map(story -> story.fingerprint().toString()).orElse(null),
                article.map(Article::headline).orElse(null),
                article.flatMap(story -> story.dates().published())
                        .map(NewsDate::toString)
                        .orElse(null),
                place(article).map(Place::name).orElse(null),
                place(article).flatMap(Place::country).flatMap(Country::code).orElse(null),
                article.map(story -> ArticleJson.compact().render(story).strip())
                        .orElse(null),
                outcome.status().label());
    }

    private static Optional<Place> place(Optional<Article> article) {
        return article.flatMap(Article::dateline)
                .map(Dateline::places)
                .flatMap(places -> places.stream().findFirst());
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
