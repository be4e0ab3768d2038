package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseWarning;
import io.broadsheet.parser.internal.site.SitePage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * All that the data of one page claim about its story, collected in one pass. Ask it for the hints that finding the body
 * needs, then hand in the printed texts around the headline and have the claims weighed.
 */
public final class PageMetadata {
    private final PageData data;
    private final PageUrls urls;
    private final Story story;
    private final SiteNames sites;
    private final ParseLimits limits;
    private final Runnable checkpoint;
    private final Optional<WebUrl> address;

    private PageMetadata(PageData data, String url, ParseLimits limits, Runnable checkpoint) {
        this.data = data;
        this.limits = limits;
        this.checkpoint = checkpoint;
        Optional<WebUrl> page = WebUrl.parse(url);
        Optional<WebUrl> base = page.isPresent() ? page.get().resolve(data.base()) : WebUrl.parse(data.base());
        urls = new PageUrls((data.base().isEmpty() ? page : base.or(() -> page)).orElse(null));
        page.ifPresent(urls::addOwn);
        Optional<WebUrl> canonical = AddressChoice.canonical(data, urls);
        canonical.ifPresent(urls::addOwn);
        urls.resolve(data.metas().first("og:url")).ifPresent(urls::addOwn);
        story = Story.of(data, urls.keys(), data.title() + ' ' + shareTitle());
        address = page.or(() -> canonical);
        sites = new SiteNames(data, address.map(WebUrl::host).orElse(""));
    }

    /**
     * Reads the data of a page.
     *
     * @param document the page; it is not changed
     * @param url where the page is from, for resolving links; empty when unknown
     * @param limits how much is read
     * @param checkpoint called for every element now, and in loops when claims are weighed; what it throws ends the work
     * @return what was found
     */
    public static PageMetadata read(Document document, String url, ParseLimits limits, Runnable checkpoint) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(url, "url");
        PageData data = new PageData(Objects.requireNonNull(limits, "limits"));
        PageScan.read(document, data, Objects.requireNonNull(checkpoint, "checkpoint"));
        data.link();
        return new PageMetadata(data, url, limits, checkpoint);
    }

    /**
     * Nothing said: for text without a page.
     *
     * @param limits how much is kept
     * @param checkpoint called in loops when claims are weighed; what it throws ends the work
     * @return no claims at all
     */
    public static PageMetadata none(ParseLimits limits, Runnable checkpoint) {
        return new PageMetadata(new PageData(limits), "", limits, Objects.requireNonNull(checkpoint, "checkpoint"));
    }

    /** {@return the text of the title element, or empty} */
    public String title() {
        return data.title();
    }

    /** {@return the title meant for link previews, or empty} */
    public String shareTitle() {
        return data.metas().first("og:title", "twitter:title");
    }

    /** {@return the longer one of the page's descriptions, or empty} */
    public String description() {
        String shared = data.metas().first("og:description");
        String plain = data.metas().first("description");
        return shared.length() >= plain.length() ? shared : plain;
    }

    /** {@return the text of the story as the page's data hold it, which may be cut or of another story; or empty} */
    public String articleBody() {
        for (Story.About about : story.articles()) {
            String text = about.item().text("articleBody");
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** {@return the address of the page: the one that it was read from, else the one that it calls the right one} */
    public Optional<WebUrl> address() {
        return address;
    }

    /** {@return what was dropped or doubted} */
    public List<ParseWarning> warnings() {
        return List.copyOf(data.warnings());
    }

    /**
     * Weighs the claims.
     *
     * @param printed the text blocks from the top of the page to the first ones of the body, and those with a role of
     *     their own below, in page order
     * @return what was chosen, and all claims
     */
    public ArticleMetadata resolve(List<PrintedText> printed) {
        Evidence evidence = new Evidence();
        Sources sources = new Sources(data, story, urls, sites, List.copyOf(printed), evidence, checkpoint);
        ArticleMetadata.Builder article = ArticleMetadata.builder();
        HeadlineChoice headline = new HeadlineChoice(sources);
        headline.into(article);
        HeadArea area = HeadArea.of(headline.chosen(), sources.printed(), data.headings());
        new SummaryChoice(sources, headline.chosen()).into(article);
        new AuthorChoice(sources, area, limits.maxAuthors()).into(article);
        new DateChoice(sources, area).into(article);
        new OriginChoice(sources).into(article);
        new ImageChoice(sources).into(article);
        new TopicChoice(sources).into(article);
        new AddressChoice(sources).into(article);
        new LanguageChoice(sources).into(article);
        new KindChoice(sources).into(article);
        new RightsChoice(sources).into(article);
        return article.addAllEvidence(evidence.all()).build();
    }

    /**
     * Puts what the rule of a site points at in the place of what was chosen.
     *
     * @param chosen what was chosen without the rule
     * @param site what the rule points at on this page
     * @return the fields with those of the rule
     */
    public ArticleMetadata overrule(ArticleMetadata chosen, SitePage site) {
        return new RuledFields(chosen, site, sites, DateClaims.order(data.language(), urls.keys())).apply();
    }
}
