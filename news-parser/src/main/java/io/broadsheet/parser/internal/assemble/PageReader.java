package io.broadsheet.parser.internal.assemble;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseWarning;
import io.broadsheet.parser.internal.body.BodyExtractor;
import io.broadsheet.parser.internal.body.PageBody;
import io.broadsheet.parser.internal.body.PageHints;
import io.broadsheet.parser.internal.body.SelectionPath;
import io.broadsheet.parser.internal.metadata.ArticleMetadata;
import io.broadsheet.parser.internal.metadata.PageMetadata;
import io.broadsheet.parser.internal.metadata.PrintedText;
import io.broadsheet.parser.internal.page.Deadline;
import io.broadsheet.parser.internal.page.Page;
import io.broadsheet.parser.internal.site.SitePage;
import io.broadsheet.parser.internal.typed.BodyBuilder;
import io.broadsheet.parser.internal.typed.PageLinks;
import io.broadsheet.parser.line.PhotoCreditParser;
import io.broadsheet.parser.site.SiteRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a loaded page through all stages. Immutable and safe for many threads. */
public final class PageReader {
    /** The HTML parser closes elements that would stand deeper than this. */
    private static final int MAX_DEPTH = 512;

    private final BodyExtractor bodies;
    private final SiteRules rules;
    private final WireLifter wire = new WireLifter();
    private final PhotoCreditParser photoCredits = PhotoCreditParser.create();

    /**
     * A reader.
     *
     * @param bodies finds the body
     * @param rules what is peculiar to single sites
     */
    public PageReader(BodyExtractor bodies, SiteRules rules) {
        this.bodies = bodies;
        this.rules = rules;
    }

    /**
     * What reading a page gave.
     *
     * @param story the article and its evidence
     * @param warnings what was cut or doubtful
     * @param likelihood how likely the page is an article, 0 to 1
     */
    public record Reading(StoryAssembly story, List<ParseWarning> warnings, double likelihood) {}

    /**
     * Reads a page.
     *
     * @param page the page
     * @return the article, warnings and likelihood
     */
    public Reading read(Page page) {
        PageMetadata metadata = metadata(page);
        PageBody body = body(page);
        List<StoryLine> lines = PageStory.lines(body);
        Optional<SitePage> site = SitePage.of(rules, page.document(), metadata.address());
        if (site.isPresent()) {
            RuledStory ruled = new RuledStory(site.get());
            ruled.apply(body, lines);
            body = ruled.place(body);
        }
        Optional<NewsDate> masthead = Masthead.lift(lines);
        WireCopy copy = wire.lift(lines, page.deadline()::check);
        page.deadline().look();
        ArticleMetadata chosen = chosen(metadata, PageStory.printed(lines, body), site);
        PageStory.liftDek(lines, chosen.dek());
        PageLinks links = new PageLinks(
                base(page), page.limits().maxLinks(), page.limits().maxImages());
        List<Block> blocks =
                new BodyBuilder(links, photoCredits, page.deadline()::look).build(PageStory.pieces(body, lines));
        if (body.path() == SelectionPath.NONE) {
            blocks = DataBody.of(metadata.articleBody());
        }
        page.deadline().look();
        Optional<Article> article = ArticleAssembler.assemble(chosen, lines, blocks, copy, masthead);
        List<ParseWarning> warnings = new ArrayList<>(metadata.warnings());
        site.map(SitePage::warnings).ifPresent(warnings::addAll);
        warnings.addAll(cuts(page.limits(), links, body));
        return new Reading(StoryAssembly.of(article, chosen, lines), warnings, body.likelihood());
    }

    private static List<ParseWarning> cuts(ParseLimits limits, PageLinks links, PageBody body) {
        List<ParseWarning> out = new ArrayList<>();
        if (links.cut()) {
            out.add(ParseWarning.of(ParseWarning.Kind.LIST_CUT, "more links than " + limits.maxLinks()));
        }
        if (links.imagesCut()) {
            out.add(ParseWarning.of(ParseWarning.Kind.LIST_CUT, "more pictures than " + limits.maxImages()));
        }
        if (body.depth() >= MAX_DEPTH) {
            out.add(ParseWarning.of(
                    ParseWarning.Kind.DEPTH_FLATTENED,
                    "elements reach the depth of " + MAX_DEPTH + ", where nesting ends"));
        }
        return out;
    }

    private static ArticleMetadata chosen(PageMetadata metadata, List<PrintedText> printed, Optional<SitePage> site) {
        ArticleMetadata chosen = metadata.resolve(printed);
        return site.map(rule -> metadata.overrule(chosen, rule)).orElse(chosen);
    }

    /**
     * Tells how likely a page is an article.
     *
     * @param page the page
     * @return 0 to 1
     */
    public double likelihood(Page page) {
        return body(page).likelihood();
    }

    private static PageMetadata metadata(Page page) {
        return PageMetadata.read(page.document(), page.url(), page.limits(), page.deadline()::check);
    }

    private PageBody body(Page page) {
        Deadline deadline = page.deadline();
        return bodies.extract(page.document(), PageHints.of(page.document()), deadline::look);
    }

    private static @Nullable WebUrl base(Page page) {
        return WebUrl.parse(page.document().baseUri())
                .or(() -> WebUrl.parse(page.url()))
                .orElse(null);
    }
}
