package io.broadsheet.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The program: archives in, one data set of rows out, partitioned by status. An archive is a task. */
public final class ArchivesToRows {
    private ArchivesToRows() {}

    /**
     * Runs the program.
     *
     * @param arguments {@code [--json] OUT ARCHIVE…}; {@code @FILE} is a list of archives, one a line; Parquet unless {@code --json}
     * @throws IOException when a list cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean json = given.remove("--json");
        if (given.size() < 2) {
            System.err.println("usage: [--json] OUT ARCHIVE... (or @LIST)");
            System.exit(2);
        }
        String out = given.remove(0);
        try (SparkSession spark =
                SparkSession.builder().appName("broadsheet archives").getOrCreate()) {
            spark.sparkContext().setLogLevel("WARN");
            write(rows(spark, archives(given)), out, json);
            spark.read()
                    .format(json ? "json" : "parquet")
                    .load(out)
                    .groupBy("status")
                    .count()
                    .orderBy("status")
                    .show();
        }
    }

    static Dataset<Row> rows(SparkSession spark, List<String> archives) {
        FlatMapFunction<String, Row> read = ArchiveRows::of;
        return spark.createDataset(archives, Encoders.STRING())
                .repartition(archives.size())
                .flatMap(read, Encoders.row(RowSchema.TYPE));
    }

    static void write(Dataset<Row> rows, String out, boolean json) {
        rows.write()
                .partitionBy("status")
                .mode(SaveMode.ErrorIfExists)
                .format(json ? "json" : "parquet")
                .save(out);
    }

    private static List<String> archives(List<String> given) throws IOException {
        List<String> archives = new ArrayList<>();
        for (String one : given) {
            if (one.startsWith("@")) {
                Files.readAllLines(Path.of(one.substring(1))).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(archives::add);
            } else {
                archives.add(one);
            }
        }
        return archives;
    }
}
