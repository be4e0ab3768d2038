package io.broadsheet.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.Table;
import io.broadsheet.render.internal.CleanText;
import io.broadsheet.render.internal.Opening;
import io.broadsheet.render.internal.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Reads the Markdown of an article with a parser that is not ours and compares. */
public final class MarkdownTree {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Set<String> ELEMENTS =
            Set.of("em", "strong", "sub", "sup", "del", "ins", "mark", "span", "a", "br");

    private MarkdownTree() {}

    /** Fails when the headline, a paragraph or the number of tables, rules or code blocks differs. */
    public static void check(Article article) {
        String markdown = MarkdownRenderer.create().render(article);
        Found found = new Found();
        PARSER.parse(markdown).accept(found);

        assertThat(found.elements).as(markdown).isSubsetOf(ELEMENTS);
        assertThat(found.headlines).as(markdown).contains(plain(article.headline()));
        assertThat(found.rules).as(markdown).isEqualTo(count(article, io.broadsheet.model.Rule.class));
        assertThat(found.tables).as(markdown).isEqualTo(count(article, Table.class));
        assertThat(found.codes).as(markdown).isEqualTo(count(article, io.broadsheet.model.CodeBlock.class));
        assertThat(found.indented).as(markdown).isZero();
        assertThat(found.paragraphs).as(markdown).containsAll(paragraphs(article));
    }

    private static List<String> paragraphs(Article article) {
        List<String> out = new ArrayList<>();
        List<io.broadsheet.model.Block> body = article.body();
        int opening = Opening.paragraph(article).orElse(-1);
        for (int i = 0; i < body.size(); i++) {
            if (i != opening && body.get(i) instanceof io.broadsheet.model.Paragraph paragraph) {
                out.add(plain(Inlines.text(paragraph.content())));
            }
        }
        out.removeIf(String::isEmpty);
        return out;
    }

    private static int count(Article article, Class<?> type) {
        int[] count = {0};
        article.body().forEach(block -> count[0] += count(block, type));
        return count[0];
    }

    private static int count(io.broadsheet.model.Block block, Class<?> type) {
        int count = type.isInstance(block) ? 1 : 0;
        List<io.broadsheet.model.Block> inner = new ArrayList<>();
        if (block instanceof io.broadsheet.model.Quote quote) {
            inner.addAll(quote.blocks());
        } else if (block instanceof io.broadsheet.model.Note note) {
            inner.addAll(note.blocks());
        } else if (block instanceof io.broadsheet.model.LiveEntry entry) {
            inner.addAll(entry.blocks());
        } else if (block instanceof io.broadsheet.model.QuestionAnswer exchange) {
            inner.addAll(exchange.answer());
        } else if (block instanceof io.broadsheet.model.ListBlock list) {
            list.items().forEach(item -> inner.addAll(item.blocks()));
        }
        for (io.broadsheet.model.Block child : inner) {
            count += count(child, type);
        }
        return count;
    }

    /** Quotation marks may be added around inline quotes, and spaces beside line breaks: neither counts. */
    private static String plain(String text) {
        return Spaces.collapse(CleanText.clean(text))
                .replace("“", "")
                .replace("”", "")
                .replace(" ", "");
    }

    private static final class Found extends AbstractVisitor {
        final List<String> headlines = new ArrayList<>();
        final List<String> paragraphs = new ArrayList<>();
        final List<String> elements = new ArrayList<>();
        int rules;
        int tables;
        int codes;
        int indented;

        @Override
        public void visit(Heading heading) {
            headlines.add(text(heading));
            visitChildren(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            paragraphs.add(text(paragraph));
            visitChildren(paragraph);
        }

        @Override
        public void visit(ThematicBreak rule) {
            rules++;
        }

        @Override
        public void visit(FencedCodeBlock code) {
            codes++;
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            indented++;
        }

        @Override
        public void visit(CustomBlock block) {
            tables += block instanceof TableBlock ? 1 : 0;
            visitChildren(block);
        }

        @Override
        public void visit(HtmlInline html) {
            element(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            element(html.getLiteral());
        }

        private void element(String html) {
            if (!html.equals("<!-- -->")) {
                elements.add(html.replaceAll("[</>]", " ").strip().split("[ =]", -1)[0]);
            }
        }

        private static String text(Node node) {
            StringBuilder out = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    out.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    out.append(code.getLiteral());
                }

                @Override
                public void visit(SoftLineBreak line) {
                    out.append(' ');
                }

                @Override
                public void visit(HardLineBreak line) {
                    out.append(' ');
                }
            });
            return plain(out.toString());
        }
    }
}
