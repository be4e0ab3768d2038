package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/model.md} say what the Javadoc of the types says; {@code -Dbroadsheet.update=true} writes
 * them anew.
 */
class ModelPageTest {
    private static final Path PAGE = Path.of("..", "docs", "model.md");
    private static final Path SOURCES = Path.of("src/main/java/io/broadsheet/model");
    private static final String MARK = "<!-- generated below -->\n";

    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*(?<doc>.*?)\\*/\\s*(?:@[^\\n]*\\n)*public (?<mod>sealed |non-sealed |final )?(?<kind>interface|record|enum|class) (?<name>\\w+)"
                    + "(?:\\((?<parts>[^)]*)\\))?(?<rest>[^{]*)\\{",
            Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "/\\*\\* \\{@return (?<doc>.*?)\\} ?\\*/\\s*(?:@Value.Default\\s*default )?(?<type>[A-Z][\\w<>, ?]*|int|boolean|double)"
                    + " (?<name>\\w+)\\(\\)(?:;| \\{)",
            Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*?)(?=@param|@|$)", Pattern.DOTALL);

    @Test
    void pageSaysWhatTheTypesAre() throws IOException {
        String page = Files.readString(PAGE);
        int mark = page.indexOf(MARK) + MARK.length();
        String expected = page.substring(0, mark) + tables();
        if (Boolean.getBoolean("broadsheet.update")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String tables() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(SOURCES)) {
            files = all.filter(file ->
                            Character.isUpperCase(file.getFileName().toString().charAt(0)))
                    .sorted()
                    .toList();
        }
        StringBuilder blocks = new StringBuilder();
        StringBuilder inlines = new StringBuilder();
        StringBuilder parts = new StringBuilder();
        String article = "";
        for (Path file : files) {
            String source = Files.readString(file);
            Matcher type = TYPE.matcher(source);
            if (!type.find()) {
                continue;
            }
            List<String> fields = fields(source, type);
            String rest = type.group("rest");
            String section = section(type, fields);
            if (type.group("name").equals("Article")) {
                article = section;
            } else if (rest.matches("(?s).*\\b(extends|implements|,)\\s+Block\\b.*")) {
                blocks.append(section);
            } else if (rest.contains("implements Inline")) {
                inlines.append(section);
            } else if (!fields.isEmpty()) {
                parts.append(section);
            }
        }
        return "\n## Article\n" + article + "\n## Blocks\n" + blocks + "\n## Inline\n" + inlines + "\n## Parts\n"
                + parts;
    }

    private static String section(Matcher type, List<String> fields) {
        StringBuilder out =
                new StringBuilder("\n**`" + type.group("name") + "`** " + decapitalized(sentence(type.group("doc"))));
        out.append("\n");
        if (!fields.isEmpty()) {
            out.append("\n| field | type | what it is |\n| --- | --- | --- |\n");
            fields.forEach(out::append);
        }
        return out.toString();
    }

    private static List<String> fields(String source, Matcher type) {
        List<String> rows = new ArrayList<>();
        if (type.group("parts") != null) {
            Matcher param = PARAM.matcher(plain(type.group("doc")));
            while (param.find()) {
                rows.add(row(param.group(1), typeOf(type.group("parts"), param.group(1)), param.group(2)));
            }
            return rows;
        }
        Matcher field = FIELD.matcher(source);
        while (field.find()) {
            boolean derived = source.startsWith("default", field.start("type") - "default ".length())
                    && !source.substring(field.start(), field.start("type")).contains("@Value.Default");
            if (!derived && !field.group("name").equals("toString")) {
                rows.add(row(field.group("name"), field.group("type"), plain(field.group("doc"))));
            }
        }
        return rows;
    }

    private static String row(String name, String type, String doc) {
        return "| `" + name + "` | `" + type.replace("|", "\\|") + "` | "
                + plain(doc).strip() + " |\n";
    }

    private static String typeOf(String parts, String name) {
        Matcher part = Pattern.compile("(?:@\\w+ )?(\\S+(?:<[^>]*>)?) " + name + "(?:,|$)")
                .matcher(parts);
        if (part.find()) {
            return part.group(1);
        }
        throw new IllegalStateException("no component " + name + " in " + parts);
    }

    private static String sentence(String doc) {
        String text = plain(doc);
        int end = text.indexOf(" <p>");
        text = end < 0 ? text : text.substring(0, end);
        end = text.indexOf(" @");
        text = (end < 0 ? text : text.substring(0, end)).strip();
        Matcher stop = Pattern.compile("\\. (?=[A-Z])").matcher(text);
        return stop.find() ? text.substring(0, stop.start() + 1) : text;
    }

    private static String decapitalized(String text) {
        return (text.length() > 1 && Character.isLowerCase(text.charAt(1))) || text.startsWith("A ")
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    /** The Javadoc as Markdown on one line. */
    private static String plain(String doc) {
        return doc.replaceAll("\\s*\\n\\s*\\*? ?", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .replaceAll("\\{@link #?([^} ]*)[^}]*\\}", "`$1`")
                .replaceAll("\\{@value[^}]*\\}", "")
                .replaceAll(" +", " ");
    }
}
