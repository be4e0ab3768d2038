package io.broadsheet.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.model.Article;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.render.Renderer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mozilla.universalchardet.UniversalDetector;

/** A small application with a module descriptor of its own, compiled and run against the modules as a user would. */
class ModulePathTest {
    private static final List<String> FLAGS = List.of("-Xlint:all", "-Werror", "--release", "17");

    @TempDir
    private Path folder;

    @Test
    void aModularApplicationCompilesAndRuns() throws Exception {
        Path sources = folder.resolve("src");
        Files.createDirectories(sources.resolve("app"));
        for (String name : List.of("module-info.java", "app/Main.java")) {
            copy(name, sources.resolve(name));
        }

        String modulePath = modulePath();
        Path classes = folder.resolve("classes");
        compile(modulePath, classes, sources);

        assertThat(run(modulePath + File.pathSeparator + classes))
                .contains("Two Towns Share One Clock")
                .contains("\"headline\"")
                .contains("<article");
    }

    private static void copy(String name, Path target) throws IOException {
        try (InputStream source = ModulePathTest.class.getResourceAsStream("consumer/" + name + ".txt")) {
            Files.copy(source, target);
        }
    }

    private static String modulePath() {
        return Stream.of(
                        Article.class,
                        ArticleParser.class,
                        Renderer.class,
                        Jsoup.class,
                        UniversalDetector.class,
                        ObjectMapper.class,
                        JsonFactory.class,
                        JsonProperty.class)
                .map(ModulePathTest::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compile(String modulePath, Path classes, Path sources) {
        List<String> arguments = new ArrayList<>(FLAGS);
        arguments.addAll(List.of("--module-path", modulePath, "-d", classes.toString()));
        arguments.add(sources.resolve("module-info.java").toString());
        arguments.add(sources.resolve("app/Main.java").toString());
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(code).as("exit code of javac").isZero();
    }

    private static String run(String modulePath) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath,
                        "--module",
                        "app/app.Main")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
