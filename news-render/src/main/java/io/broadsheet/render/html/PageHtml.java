package io.broadsheet.render.html;

import io.broadsheet.model.Article;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Section;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.schemaorg.SchemaOrgRenderer;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a whole page: metadata for search engines and social networks, the style sheet, the article. */
final class PageHtml {
    private final HtmlWriter out;
    private final Article article;

    PageHtml(HtmlWriter out, Article article) {
        this.out = out;
        this.article = article;
    }

    void write() {
        out.documentType();
        out.open(Element.HTML);
        Languages.write(article, out);
        out.open(Element.HEAD).newLine();
        basics();
        description().ifPresent(text -> {
            named("description", text);
            property("og:description", text);
        });
        openGraph();
        out.jsonLd(SchemaOrgRenderer.compact().render(article)).newLine();
        out.styleSheet().newLine();
        out.close().newLine();
        out.open(Element.BODY).newLine();
        new ArticleHtml(out, article).write();
        out.newLine().close().close();
    }

    private void basics() {
        out.open(Element.META).attribute(Attribute.CHARSET, "utf-8").newLine();
        named("viewport", "width=device-width, initial-scale=1");
        named("color-scheme", "light dark");
        out.open(Element.TITLE).text(article.headline()).closeLine();
        article.canonicalUrl()
                .filter(PageHtml::isPage)
                .ifPresent(url -> out.open(Element.LINK)
                        .attribute(Attribute.REL, "canonical")
                        .address(AddressAttribute.HREF, url)
                        .newLine());
        for (Contributor author : article.authors()) {
            named("author", author.name());
        }
    }

    private Optional<String> description() {
        return article.description()
                .or(() -> Optional.of(Inlines.text(article.dek()).replace('\n', ' ')))
                .filter(text -> !text.isBlank());
    }

    private void openGraph() {
        property("og:type", "article");
        property("og:title", article.headline());
        article.canonicalUrl().filter(PageHtml::isPage).ifPresent(url -> property("og:url", url.value()));
        article.publisher().map(Organization::name).ifPresent(name -> property("og:site_name", name));
        locale().ifPresent(locale -> property("og:locale", locale));
        article.leadImage()
                .or(() -> article.images().stream().findFirst())
                .flatMap(PageHtml::address)
                .ifPresent(url -> property("og:image", url.value()));
        moment(article.dates().published()).ifPresent(time -> property("article:published_time", time));
        moment(article.dates().modified()).ifPresent(time -> property("article:modified_time", time));
        article.sections().stream().map(Section::name).findFirst().ifPresent(name -> property("article:section", name));
        Stream.concat(article.categories().stream(), article.keywords().stream())
                .distinct()
                .forEach(tag -> property("article:tag", tag));
    }

    private static boolean isPage(WebUrl url) {
        return url.value().startsWith("http");
    }

    private static Optional<WebUrl> address(Image image) {
        return Optional.of(image.renditions().get(0).url()).filter(PageHtml::isPage);
    }

    /** Social networks want a day at least. */
    private static Optional<String> moment(Optional<NewsDate> date) {
        return date.filter(known -> known.day().isPresent()).map(NewsDate::toString);
    }

    /** Language and country, which is all that the protocol knows. */
    private Optional<String> locale() {
        return article.language()
                .filter(tag -> tag.matches("[a-zA-Z]{2,3}-[a-zA-Z]{2}"))
                .map(tag -> tag.replace('-', '_'));
    }

    private void named(String name, String content) {
        out.open(Element.META).attribute(Attribute.NAME, name);
        out.attribute(Attribute.CONTENT, content).newLine();
    }

    private void property(String property, String content) {
        out.open(Element.META).attribute(Attribute.PROPERTY, property);
        out.attribute(Attribute.CONTENT, content).newLine();
    }
}
