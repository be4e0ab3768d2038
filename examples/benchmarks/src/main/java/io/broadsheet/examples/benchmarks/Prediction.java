package io.broadsheet.examples.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.BodyText;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Text;
import io.broadsheet.parser.ParseResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * An article as the labelled sets expect it: a flat object whose body is plain text, the dateline back at the head of
 * the first paragraph.
 */
final class Prediction {
    private final BodyText bodyText;

    Prediction(BodyText bodyText) {
        this.bodyText = bodyText;
    }

    ObjectNode of(String id, ParseResult result) {
        ObjectNode out = JsonLines.object().put("id", id);
        result.article().map(Prediction::withPrintedDateline).ifPresent(article -> add(article, out));
        if (result.article().isEmpty()) {
            out.put("body", "");
        }
        return out.put("likelihood", result.likelihood());
    }

    private void add(Article article, ObjectNode out) {
        out.put("title", article.headline());
        addAll(out, "authors", authors(article));
        put(out, "published", article.dates().published().or(article.dates()::modified));
        put(out, "modified", article.dates().modified());
        article.language().ifPresent(language -> out.put("language", language));
        addAll(out, "topics", topics(article));
        addAll(out, "summary", Inlines.text(article.dek()).lines().toList());
        addAll(out, "headings", headings(article));
        addAll(out, "paragraphs", paragraphs(article));
        out.put("body", bodyText.of(article));
    }

    private static void addAll(ObjectNode out, String name, List<String> values) {
        values.forEach(out.putArray(name)::add);
    }

    private static void put(ObjectNode out, String name, Optional<NewsDate> date) {
        date.ifPresent(value -> out.put(name, labelled(value)));
    }

    /** Labels with times write a day without one as its midnight; those with days do not mind. */
    private static String labelled(NewsDate date) {
        return date.precision() == NewsDate.Precision.DAY ? date + "T00:00:00" : date.toString();
    }

    private static List<String> authors(Article article) {
        return article.authors().stream().map(Contributor::name).toList();
    }

    private static List<String> topics(Article article) {
        return article.keywords().isEmpty() ? article.categories() : article.keywords();
    }

    private List<String> paragraphs(Article article) {
        return withoutDek().withHeadings(false).parts(article);
    }

    /** What a choice with headings holds and one without does not. */
    private List<String> headings(Article article) {
        List<String> headings = new ArrayList<>();
        Iterator<String> paragraphs = paragraphs(article).iterator();
        String next = paragraphs.hasNext() ? paragraphs.next() : null;
        for (String part : withoutDek().parts(article)) {
            if (part.equals(next)) {
                next = paragraphs.hasNext() ? paragraphs.next() : null;
            } else {
                headings.add(part);
            }
        }
        return headings;
    }

    private BodyText withoutDek() {
        return bodyText.withDek(false);
    }

    private static Article withPrintedDateline(Article article) {
        Optional<Dateline> dateline = article.dateline();
        if (dateline.isEmpty() || article.body().isEmpty() || !(article.body().get(0) instanceof Paragraph first)) {
            return article;
        }
        String printed = dateline.get().printed();
        List<Inline> content = new ArrayList<>(first.content());
        content.add(0, new Text(isSpaced(printed) ? printed + " " : printed));
        List<Block> body = new ArrayList<>(article.body());
        body.set(0, first.withContent(Inlines.canonical(content)));
        return article.withBody(body);
    }

    /** East Asian copy goes on right behind the bracket that closes its dateline. */
    private static boolean isSpaced(String printed) {
        char last = printed.charAt(printed.length() - 1);
        return last < '\u3000' || (last >= '\uac00' && last <= '\ud7a3');
    }
}
