package io.broadsheet.examples.training;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Makes of a page what a browser's "save as text" gives: one block a line, a blank line between blocks, no markup;
 * menus, notices and promotions stay.
 */
final class Flattener implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
            "title",
            "script",
            "style",
            "template",
            "svg",
            "math",
            "noscript",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "textarea");
    private static final Set<String> MORE_BLOCKS =
            Set.of("button", "option", "td", "th", "tr", "caption", "br", "body");

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    private Flattener() {}

    static String flatten(Document page) {
        Flattener flattener = new Flattener();
        page.filter(flattener);
        flattener.endLine();
        return flattener.out.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (SKIPPED.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isBlock(element)) {
                endLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return MORE_BLOCKS.contains(name)
                || (element.isBlock() && !name.equals("ins") && !name.equals("del") && !name.equals("video"));
    }

    private void endLine() {
        String text = line.toString().replaceAll("[ \\t\\r\\n\\f\\u00a0]+", " ").strip();
        if (!text.isEmpty()) {
            out.append(text).append("\n\n");
        }
        line.setLength(0);
    }
}
