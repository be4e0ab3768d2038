package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.Deleted;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Highlight;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.InlineCode;
import io.broadsheet.model.InlineQuote;
import io.broadsheet.model.Inserted;
import io.broadsheet.model.LanguageSpan;
import io.broadsheet.model.Link;
import io.broadsheet.model.Strong;
import io.broadsheet.model.Subscript;
import io.broadsheet.model.Superscript;
import io.broadsheet.model.Text;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.TagKind;
import io.broadsheet.parser.internal.body.TextBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the running text of a block with its inline marks from the nodes that the block was made of. */
@SuppressWarnings("ReferenceEquality") // nodes of a page are equal when they are the same
final class InlineReader {
    private static final String OPENING_MARKS = "\"'\u201C\u201E\u00AB\u2018\u201A\u300C\u300E";

    private final PageLinks links;
    private final Checkpoint checkpoint;

    InlineReader(PageLinks links, Checkpoint checkpoint) {
        this.links = links;
        this.checkpoint = checkpoint;
    }

    List<Inline> read(TextBlock block) {
        boolean plain = block.first() == block.last() && block.first().parentNode() == block.container();
        if (plain && block.first() instanceof TextNode text) {
            return new InlineBuilder().text(text.getWholeText()).build();
        }
        return new Reading(block.container()).from(block.first(), block.last());
    }

    /** One walk from the first node of a block to its last. */
    private final class Reading {
        private final Element container;
        private final InlineBuilder builder = new InlineBuilder();
        private final Deque<Element> marked = new ArrayDeque<>();

        Reading(Element container) {
            this.container = container;
        }

        List<Inline> from(Node first, Node last) {
            openAncestors(first);
            Node node = first;
            for (int nodes = 1; node != null; nodes++) {
                if (nodes % Checkpoint.INTERVAL == 0) {
                    checkpoint.check();
                }
                Node inside = visit(node);
                if (node == last) {
                    break;
                }
                node = inside != null ? inside : following(node);
            }
            return builder.build();
        }

        private void openAncestors(Node first) {
            Deque<Element> path = new ArrayDeque<>();
            Node above = first.parentNode();
            while (above instanceof Element element && element != container) {
                path.push(element);
                above = element.parentNode();
            }
            path.forEach(this::open);
        }

        /** Adds a node; gives its first child when that comes next. */
        private @Nullable Node visit(Node node) {
            if (node instanceof TextNode text) {
                builder.text(text.getWholeText());
            } else if (node instanceof Element element) {
                TagKind kind = TagKind.of(element);
                if (kind == TagKind.BR) {
                    builder.lineBreak();
                } else if (!kind.isSkipped() && !kind.isBlock() && element.childNodeSize() > 0) {
                    open(element);
                    return element.childNode(0);
                }
            }
            return null;
        }

        private @Nullable Node following(Node node) {
            Node at = node;
            while (at.nextSibling() == null) {
                Node parent = at.parentNode();
                if (!(parent instanceof Element element) || element == container) {
                    return null;
                }
                close(element);
                at = element;
            }
            return at.nextSibling();
        }

        private void open(Element element) {
            Function<List<Inline>, Inline> mark = mark(element);
            if (mark != null) {
                builder.open(mark);
                marked.push(element);
            }
        }

        private void close(Element element) {
            if (marked.peek() == element) {
                marked.pop();
                if (element.normalName().equals("q") && !hasOwnMarks(element)) {
                    builder.text("\u201D");
                }
                builder.close();
            }
        }

        private @Nullable Function<List<Inline>, Inline> mark(Element element) {
            return switch (element.normalName()) {
                case "a" -> link(element);
                case "em", "i", "cite", "dfn", "var" -> Emphasis::new;
                case "strong", "b" -> Strong::new;
                case "sub" -> Subscript::new;
                case "sup" -> Superscript::new;
                case "code", "kbd", "samp", "tt" -> InlineCode::new;
                case "q" -> quote(element);
                case "del", "s", "strike" -> Deleted::new;
                case "ins" -> Inserted::new;
                case "mark" -> Highlight::new;
                case "span", "bdi", "bdo" -> language(element);
                default -> null;
            };
        }

        private @Nullable Function<List<Inline>, Inline> link(Element element) {
            return links.link(element.attr("href"))
                    .<Function<List<Inline>, Inline>>map(url -> content -> new Link(url, content))
                    .orElse(null);
        }

        /** Browsers draw the quotation marks of a q element, so they become text here. */
        private Function<List<Inline>, Inline> quote(Element element) {
            return content -> {
                List<Inline> quoted = hasOwnMarks(element) ? content : withOpeningMark(content);
                return new InlineQuote(quoted);
            };
        }
    }

    private static List<Inline> withOpeningMark(List<Inline> content) {
        List<Inline> out = new ArrayList<>(content);
        out.add(0, new Text("\u201C"));
        return out;
    }

    private static boolean hasOwnMarks(Element quote) {
        String text = quote.wholeText().strip();
        return !text.isEmpty() && OPENING_MARKS.indexOf(text.charAt(0)) >= 0;
    }

    private static @Nullable Function<List<Inline>, Inline> language(Element element) {
        String language = element.attr("lang").strip();
        return language.isEmpty() ? null : content -> new LanguageSpan(language, content);
    }
}
