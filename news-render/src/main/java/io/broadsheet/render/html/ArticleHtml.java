package io.broadsheet.render.html;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.KeyPoint;
import io.broadsheet.model.NewsDate;
import io.broadsheet.render.internal.Opening;
import java.util.List;
import java.util.Optional;

/** Writes the {@code article} element: header, body and footer. */
final class ArticleHtml {
    private final HtmlWriter out;
    private final Article article;
    private final BlockHtml blocks;

    ArticleHtml(HtmlWriter out, Article article) {
        this.out = out;
        this.article = article;
        this.blocks = new BlockHtml(article, out);
    }

    void write() {
        out.open(Element.ARTICLE);
        Languages.write(article, out);
        out.newLine();
        header();
        article.leadImage().filter(lead -> Opening.isOutsideBody(article, lead)).ifPresent(blocks::visitImage);
        blocks.body();
        footer();
        out.close();
    }

    private void header() {
        out.open(Element.HEADER).newLine();
        article.kicker().filter(text -> !text.isBlank()).ifPresent(text -> line("kicker", text));
        out.open(Element.H1).text(article.headline()).closeLine();
        if (!article.dek().isEmpty()) {
            out.open(Element.P, "dek");
            blocks.inlines().write(article.dek()).closeLine();
        }
        keyPoints(article.keyPoints());
        article.byline().ifPresent(this::byline);
        dates();
        out.closeLine();
    }

    private void line(String styleClass, String text) {
        out.open(Element.P, styleClass).text(text).closeLine();
    }

    private void keyPoints(List<KeyPoint> points) {
        if (points.isEmpty()) {
            return;
        }
        out.open(Element.UL, "key-points").newLine();
        for (KeyPoint point : points) {
            out.open(Element.LI);
            blocks.inlines().write(point.content()).closeLine();
        }
        out.closeLine();
    }

    /** The printed line with links at the names, or the names where no line is printed. */
    private void byline(Byline byline) {
        out.open(Element.P, "byline");
        if (byline.printed().isPresent()) {
            printed(byline.printed().get(), byline.contributors());
        } else {
            Languages.label(article, "By", out).text(" ");
            String separator = "";
            for (Contributor contributor : byline.contributors()) {
                out.text(separator);
                name(contributor.name(), contributor);
                separator = ", ";
            }
        }
        out.closeLine();
    }

    private void printed(String line, List<Contributor> contributors) {
        int done = 0;
        for (Contributor contributor : contributors) {
            int start = line.indexOf(contributor.name(), done);
            if (start >= 0) {
                out.text(line.substring(done, start));
                done = start + contributor.name().length();
                name(line.substring(start, done), contributor);
            }
        }
        out.text(line.substring(done));
    }

    private void name(String name, Contributor contributor) {
        contributor
                .url()
                .ifPresentOrElse(
                        url -> out.open(Element.A)
                                .attribute(Attribute.REL, "author")
                                .address(AddressAttribute.HREF, url)
                                .text(name)
                                .close(),
                        () -> out.text(name));
    }

    private void dates() {
        Optional<NewsDate> published = article.dates().published();
        Optional<NewsDate> modified = article.dates().modified().filter(date -> !published.equals(Optional.of(date)));
        if (published.isEmpty() && modified.isEmpty()) {
            return;
        }
        out.open(Element.P, "dates");
        published.ifPresent(date -> Dates.write(date, Languages.isEnglish(article), out));
        modified.ifPresent(date -> {
            out.text(published.isPresent() ? " · " : "");
            Languages.label(article, "Updated", out).text(" ");
            Dates.write(date, Languages.isEnglish(article), out);
        });
        out.closeLine();
    }

    private void footer() {
        boolean empty = article.credits().isEmpty()
                && article.corrections().isEmpty()
                && article.rights().copyright().isEmpty()
                && article.categories().isEmpty();
        if (empty) {
            return;
        }
        out.open(Element.FOOTER).newLine();
        article.credits().forEach(credit -> line("credit", credit.printed()));
        article.corrections().forEach(correction -> {
            out.open(Element.P, "correction");
            blocks.inlines().write(correction.content()).closeLine();
        });
        article.rights().copyright().ifPresent(copyright -> line("copyright", copyright.printed()));
        categories(article.categories());
        out.closeLine();
    }

    private void categories(List<String> categories) {
        if (!categories.isEmpty()) {
            out.open(Element.P, "categories");
            Languages.label(article, "Categories", out)
                    .text(" / " + String.join(", ", categories))
                    .closeLine();
        }
    }
}
