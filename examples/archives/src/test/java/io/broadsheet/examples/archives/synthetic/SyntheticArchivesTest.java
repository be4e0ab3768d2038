package io.broadsheet.examples.archives.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticArchivesTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheSameBytesTwice() throws IOException {
        List<Planted> first = new SyntheticArchives(200, 20).write(folder.resolve("a"), 2);
        List<Planted> second = new SyntheticArchives(200, 20).write(folder.resolve("b"), 2);

        assertThat(first).hasSize(20).isEqualTo(second);
        assertThat(folder.resolve("a/synthetic-01.warc.gz"))
                .hasSameBinaryContentAs(folder.resolve("b/synthetic-01.warc.gz"));
        assertThat(EnumSet.copyOf(first.stream().map(Planted::damage).toList())).containsExactly(Damage.values());
    }

    @Test
    void takesPagesOfOnesOwn() throws IOException {
        new SyntheticArchives(10, 0, number -> "<p>own " + number).write(folder, 1);

        assertThat(Files.size(folder.resolve("synthetic-00.warc.gz"))).isBetween(1_000L, 4_000L);
    }
}
