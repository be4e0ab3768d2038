package io.broadsheet.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a native image must keep is what the jars load. They load resources and nothing by reflection, as {@link
 * ArchitectureTest} makes sure.
 */
class NativeImageTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @ParameterizedTest
    @ValueSource(strings = {"news-parser", "news-render"})
    void namesEveryResourceAndNoOther(String module) throws IOException {
        Path resources = ROOT.resolve(module + "/src/main/resources");
        Path metadata =
                resources.resolve("META-INF/native-image/io.broadsheet/" + module + "/reachability-metadata.json");
        List<String> globs = new ArrayList<>();
        JsonNode root = new ObjectMapper().readTree(metadata.toFile());
        root.get("resources").forEach(entry -> globs.add(entry.get("glob").asText()));

        List<Path> files = files(resources);
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(globs).as("no glob for %s", file).anyMatch(glob -> matches(glob, file)));
        assertThat(globs)
                .allSatisfy(glob -> assertThat(files).as("nothing for %s", glob).anyMatch(file -> matches(glob, file)));
    }

    private static boolean matches(String glob, Path file) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return matcher.matches(file);
    }

    private static List<Path> files(Path resources) throws IOException {
        try (Stream<Path> all = Files.walk(resources)) {
            return all.filter(Files::isRegularFile)
                    .map(resources::relativize)
                    .filter(file -> !file.startsWith("META-INF"))
                    .toList();
        }
    }
}
