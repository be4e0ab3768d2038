package io.broadsheet.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fenced block of a Markdown file.
 *
 * @param where file and line, for messages
 * @param language the word behind the opening fence
 * @param mark the comment on the line before the fence, which tells what the block is; empty when there is none
 * @param lines what stands between the fences
 */
record Snippet(String where, String language, String mark, List<String> lines) {
    /** Marks a block that shows what the Java block before it prints. */
    static final String OUTPUT = "<!-- output -->";

    /** Marks a block that shows what the quickstart prints without arguments. */
    static final String QUICKSTART = "<!-- quickstart -->";

    /** A line that stands for any number of lines. */
    private static final String ELLIPSIS = "…";

    private static final String FENCE = "```";

    static List<Snippet> of(Path markdown) throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        List<String> lines = Files.readAllLines(markdown);
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (!line.startsWith(FENCE)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (!lines.get(end).equals(FENCE)) {
                end++;
            }
            String before = at == 0 ? "" : lines.get(at - 1).strip();
            String mark = before.startsWith("<!--") ? before : "";
            String where = markdown.getFileName() + " line " + (at + 1);
            snippets.add(new Snippet(where, line.substring(FENCE.length()), mark, lines.subList(at + 1, end)));
            at = end + 1;
        }
        return snippets;
    }

    /** The first line that an output lacks, in the order of the block; nothing when the output is as shown. */
    Optional<String> missingIn(String output) {
        List<String> printed = output.lines().toList();
        int at = 0;
        boolean anywhere = false;
        for (String line : lines) {
            if (line.strip().equals(ELLIPSIS)) {
                anywhere = true;
                continue;
            }
            while (anywhere && at < printed.size() && !same(line, printed.get(at))) {
                at++;
            }
            if (at == printed.size() || !same(line, printed.get(at))) {
                return Optional.of(line);
            }
            anywhere = false;
            at++;
        }
        return Optional.empty();
    }

    /** A shown line may end in an ellipsis where the printed one goes on. */
    private static boolean same(String shown, String printed) {
        return shown.endsWith(ELLIPSIS)
                ? printed.startsWith(shown.substring(0, shown.length() - ELLIPSIS.length()))
                : shown.stripTrailing().equals(printed.stripTrailing());
    }
}
