package io.broadsheet.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.examples.archives.ArchiveOutcomes;
import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.RecordParser;
import io.broadsheet.examples.archives.synthetic.Planted;
import io.broadsheet.examples.archives.synthetic.SyntheticArchives;
import io.broadsheet.parser.ParseLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesToRowsTest {
    private static final int FILES = 3;

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static List<String> archives;
    private static List<Planted> planted;

    @BeforeAll
    static void start() throws IOException {
        planted = new SyntheticArchives(80, 16).write(folder, FILES);
        archives = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            archives.add(folder.resolve("synthetic-0" + i + ".warc.gz").toString());
        }
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void givesTheRowsOfTheEmbeddedRun() throws IOException {
        List<String> embedded = new ArrayList<>();
        RecordParser parser = new RecordParser(ParseLimits.defaults(), 0);
        for (String archive : archives) {
            try (ArchiveOutcomes outcomes = ArchiveOutcomes.open(Path.of(archive), archive, 0, parser)) {
                for (Optional<Outcome> next = outcomes.next(); next.isPresent(); next = outcomes.next()) {
                    embedded.add(RowSchema.row(next.get()).toString());
                }
            }
        }

        List<String> rows = ArchivesToRows.rows(spark, archives).collectAsList().stream()
                .map(Row::toString)
                .toList();

        assertThat(new TreeSet<>(rows)).isEqualTo(new TreeSet<>(embedded));
        assertThat(rows).hasSameSizeAs(embedded);
    }

    @Test
    void writesOneDataSetPartitionedByStatus() {
        for (String format : List.of("parquet", "json")) {
            String out = folder.resolve("rows-" + format).toString();
            ArchivesToRows.write(ArchivesToRows.rows(spark, archives), out, format.equals("json"));

            Dataset<Row> rows = spark.read().format(format).load(out);

            assertThat(Path.of(out, "status=article")).isDirectory();
            assertThat(rows.where("status = 'dead'").count()).isEqualTo(planted.size());
            assertThat(rows.where("status = 'article'").count()).isGreaterThan(100);
        }
    }

    @Test
    void countsDatelinesByCountryAndDay() {
        List<Row> counts =
                CountDatelines.count(ArchivesToRows.rows(spark, archives)).collectAsList();

        assertThat(counts.get(0).getString(0)).isEqualTo("US");
        assertThat(counts).extracting(row -> row.getString(0)).contains("CL", "IE", "JP", "KE", "NO", "PT", "US");
        assertThat(counts).extracting(row -> row.getString(1)).contains("2026-03-05", "2026-03-09");
        assertThat(counts).extracting(row -> row.getLong(2)).isSortedAccordingTo(Comparator.reverseOrder());
    }
}
