package io.broadsheet.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The diagrams of CONTRIBUTING show which module and which package of the parser needs which, as the POMs and the
 * compiled classes say; {@code -Dbroadsheet.update=true} draws them anew.
 */
class DiagramTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("CONTRIBUTING.md");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT =
            Pattern.compile("<groupId>io\\.broadsheet</groupId>\\s*<artifactId>(?:broadsheet-)?([\\w-]+)</artifactId>");
    private static final String STAGES = "io.broadsheet.parser.internal.";
    private static final String LINES = "io.broadsheet.parser.line";

    @Test
    void showsTheModules() throws IOException {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (Path module : modules()) {
            Matcher dependency = DEPENDENCY.matcher(Files.readString(module.resolve("pom.xml")));
            while (dependency.find()) {
                Matcher artifact = ARTIFACT.matcher(dependency.group(1));
                if (artifact.find() && !dependency.group(1).contains("<scope>test</scope>")) {
                    needs.computeIfAbsent(name(module), name -> new TreeSet<>()).add(artifact.group(1));
                }
            }
        }

        assertDrawn("modules", needs);
    }

    @Test
    void showsThePackagesOfTheParser() throws IOException {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.broadsheet.parser.internal", LINES)) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = stage(type);
                String to = stage(dependency.getTargetClass().getBaseComponentType());
                if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                    needs.computeIfAbsent(from, name -> new TreeSet<>()).add(to);
                }
            }
        }

        assertDrawn("parser", needs);
    }

    private static String stage(JavaClass type) {
        String name = type.getPackageName();
        if (name.startsWith(LINES)) {
            return "line";
        }
        return name.startsWith(STAGES) ? name.substring(STAGES.length()) : "";
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> examples = Files.list(ROOT.resolve("examples"))) {
            return Stream.concat(top, examples)
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")) && Files.exists(folder.resolve("src")))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path module) {
        return module.getFileName().toString();
    }

    private static void assertDrawn(String title, Map<String, Set<String>> needs) throws IOException {
        StringBuilder drawing = new StringBuilder("<!-- drawn: " + title + " -->\n```mermaid\ngraph LR\n");
        needs.forEach((from, all) -> all.forEach(to -> drawing.append(
                String.format(Locale.ROOT, "  %s --> %s%n", from, to).replace("\r", ""))));
        drawing.append("```\n");
        String page = Files.readString(PAGE);
        if (Boolean.getBoolean("broadsheet.update")) {
            int start = page.indexOf("<!-- drawn: " + title + " -->");
            int end = page.indexOf("\n```\n", start) + 5;
            page = page.substring(0, start) + drawing + page.substring(end);
            Files.writeString(PAGE, page);
        }

        assertThat(page).contains(drawing);
    }
}
