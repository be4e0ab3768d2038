package io.broadsheet.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles and runs the Java blocks of the documents. A block is the body of a method with its imports in front; it may
 * use {@code html} and {@code text}, the sample page in both forms, {@code page}, the file that holds it, and {@code
 * article}, what it parses to.
 */
final class SnippetRunner {
    private static final String TEMPLATE = """
            %s
            public final class Example {
                static final java.nio.file.Path page = java.nio.file.Path.of(System.getProperty("example.page"));
                static final String html = read(page);
                static final String text = read(page.resolveSibling("sample.txt"));
                static final io.broadsheet.model.Article article = io.broadsheet.parser.ArticleParser.create()
                        .parse(html, "https://wexmoorledger.example/2026/03/09/ferry-agreement/").articleOrThrow();

                static String read(java.nio.file.Path file) {
                    try {
                        return java.nio.file.Files.readString(file);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }

                public static void main(String[] arguments) throws Exception {
            %s
                }
            }
            """;

    private final Path folder;
    private final Path page;

    SnippetRunner(Path folder, Path page) {
        this.folder = folder;
        this.page = page;
    }

    /** What a block prints. */
    String run(Snippet snippet) throws Exception {
        Path source = folder.resolve("Example.java");
        Files.writeString(source, TEMPLATE.formatted(part(snippet, true), part(snippet, false)));
        compile(source, snippet);
        System.setProperty("example.page", page.toString());
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
            System.clearProperty("example.page");
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String part(Snippet snippet, boolean imports) {
        return snippet.lines().stream()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n"));
    }

    private void compile(Path source, Snippet snippet) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-d", folder.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as("%s: %s", snippet.where(), messages).isTrue();
        }
    }
}
