package io.broadsheet.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.substring;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Where do stories come from? Counts the datelines in the rows of {@link ArchivesToRows} by country and day. */
public final class CountDatelines {
    private CountDatelines() {}

    /**
     * Prints the most frequent ones.
     *
     * @param arguments the folder of rows, as Parquet
     * @throws IOException when Spark cannot be closed
     */
    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark =
                SparkSession.builder().appName("broadsheet datelines").getOrCreate()) {
            spark.sparkContext().setLogLevel("WARN");
            count(spark.read().parquet(arguments[0])).show(40, false);
        }
    }

    static Dataset<Row> count(Dataset<Row> rows) {
        return rows.where(col("status")
                        .equalTo("article")
                        .and(col("dateline_country").isNotNull()))
                .groupBy(
                        col("dateline_country").as("country"),
                        substring(col("published"), 1, 10).as("day"))
                .count()
                .orderBy(desc("count"), col("country"), col("day"));
    }
}
