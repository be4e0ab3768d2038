package io.broadsheet.parser.internal.assemble;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Dates;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.KeyPoint;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Notice;
import io.broadsheet.model.NoticeKind;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Rights;
import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.metadata.ArticleMetadata;
import io.broadsheet.parser.internal.metadata.PrintedText;
import io.broadsheet.parser.internal.wire.Agencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts an article together from the chosen metadata, the typed body and the lifted wire copy. */
final class ArticleAssembler {
    private static final int LONGEST_STAND_IN_HEADLINE = 120;
    private static final int MOST_NOTICES = 30;

    private ArticleAssembler() {}

    /**
     * Puts the parts together.
     *
     * @return the article, or nothing when there is neither text nor headline
     */
    static Optional<Article> assemble(
            ArticleMetadata metadata,
            List<StoryLine> lines,
            List<Block> body,
            WireCopy wire,
            Optional<NewsDate> masthead) {
        Optional<String> headline = metadata.headline().or(() -> standIn(lines, body));
        if (headline.isEmpty() || (body.isEmpty() && wire.dateline().isEmpty())) {
            return Optional.empty();
        }
        Article.Builder article = Article.builder().headline(headline.get()).addAllBody(body);
        addIdentity(article, metadata);
        addTitles(article, metadata);
        addPeople(article, metadata, wire);
        addTimeAndRights(article, metadata, wire, masthead);
        addSubjects(article, metadata);
        article.leadImage(metadata.leadImage()
                .map(image -> withPrintedCaption(image, body))
                .or(() -> firstImage(body)));
        article.addAllNotices(notices(lines));
        return Optional.of(article.build());
    }

    /** A page without any title still has text: its first heading or words stand in. */
    private static Optional<String> standIn(List<StoryLine> lines, List<Block> body) {
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return lines.stream()
                .filter(line -> line.role() == BlockRole.HEADLINE || line.kept())
                .findFirst()
                .map(line -> shortened(
                        line.text().substring(Math.min(line.cut(), line.text().length()))));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_STAND_IN_HEADLINE) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_STAND_IN_HEADLINE);
        return text.substring(0, space > 0 ? space : LONGEST_STAND_IN_HEADLINE) + "\u2026";
    }

    private static void addIdentity(Article.Builder article, ArticleMetadata metadata) {
        article.canonicalUrl(metadata.canonicalUrl())
                .addAllIdentifiers(metadata.identifiers())
                .addAllAlternates(metadata.alternates())
                .language(metadata.language())
                .direction(metadata.direction())
                .addAllGenres(metadata.genres())
                .access(metadata.access())
                .series(metadata.series())
                .liveCoverage(metadata.liveCoverage());
    }

    private static void addTitles(Article.Builder article, ArticleMetadata metadata) {
        article.kicker(metadata.kicker())
                .addAllAlternativeHeadlines(metadata.alternativeHeadlines())
                .description(metadata.description());
        InlineBuilder dek = new InlineBuilder();
        boolean several = metadata.dek().size() > 1;
        for (PrintedText text : metadata.dek()) {
            if (several && isListItem(text.element())) {
                article.addKeyPoint(KeyPoint.of(text.text()));
            } else {
                dek.lineBreak().text(text.text());
            }
        }
        List<Inline> content = dek.build();
        article.addAllDek(content);
    }

    private static boolean isListItem(@Nullable Element element) {
        Element at = element;
        for (int up = 0; at != null && up < 3; up++, at = at.parent()) {
            if (at.normalName().equals("li")) {
                return true;
            }
        }
        return false;
    }

    private static void addPeople(Article.Builder article, ArticleMetadata metadata, WireCopy wire) {
        article.byline(BylineChoice.of(metadata.authors(), wire.byline()));
        article.dateline(wire.dateline()).addAllCredits(wire.credits()).addAllCorrections(wire.corrections());
        article.publisher(metadata.publisher().or(() -> holder(wire)));
        article.provider(wire.agency().or(() -> authorAgency(metadata)).or(metadata::provider));
    }

    /** Who owns the site, when nothing but its footer says so. */
    private static Optional<Organization> holder(WireCopy wire) {
        return wire.siteCopyright().flatMap(notice -> notice.holders().stream().findFirst());
    }

    private static Optional<Organization> authorAgency(ArticleMetadata metadata) {
        return metadata.authors().stream()
                .filter(author -> author.kind().equals(ContributorKind.ORGANIZATION))
                .map(Contributor::name)
                .filter(Agencies::contains)
                .findFirst()
                .map(Organization::of);
    }

    private static void addTimeAndRights(
            Article.Builder article, ArticleMetadata metadata, WireCopy wire, Optional<NewsDate> masthead) {
        article.dates(withDatelineDate(metadata.dates(), wire.dateline()).withMasthead(masthead));
        Rights rights = metadata.rights();
        article.rights(wire.copyright().isPresent() ? rights.withCopyright(wire.copyright()) : rights);
    }

    /** The date of the dateline tells when the copy was made; the date of publication completes it. */
    private static Dates withDatelineDate(Dates dates, Optional<Dateline> dateline) {
        if (dates.created().isPresent()
                || dateline.isEmpty()
                || dateline.get().date().isEmpty()) {
            return dates;
        }
        Optional<NewsDate> near = dates.published().or(dates::modified);
        Optional<NewsDate> filed = dateline.get().date().get().resolve(near.orElse(NewsDate.of("1970")));
        return filed.isPresent() ? dates.withCreated(filed) : dates;
    }

    private static void addSubjects(Article.Builder article, ArticleMetadata metadata) {
        article.addAllSections(metadata.sections())
                .addAllCategories(metadata.categories())
                .addAllKeywords(metadata.keywords())
                .addAllSubjects(metadata.subjects())
                .addAllPeople(metadata.people())
                .addAllOrganizations(metadata.organizations())
                .addAllPlaces(metadata.places());
    }

    private static Optional<Image> firstImage(List<Block> body) {
        return body.stream()
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .findFirst();
    }

    /** The page's data name the file; the caption and credit stand with the same file in the body. */
    private static Image withPrintedCaption(Image image, List<Block> body) {
        for (Block block : body) {
            if (block instanceof Image printed && image.caption().isEmpty() && isSameFile(image, printed)) {
                return image.withCaption(printed.caption())
                        .withCredit(printed.credit())
                        .withAlt(printed.alt());
            }
        }
        return image;
    }

    private static boolean isSameFile(Image a, Image b) {
        String name = fileName(a.renditions().get(0));
        return name.length() > 5
                && b.renditions().stream().anyMatch(file -> fileName(file).equals(name));
    }

    private static String fileName(Rendition file) {
        String url = file.url().value();
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<Notice> notices(List<StoryLine> lines) {
        List<Notice> out = new ArrayList<>();
        for (StoryLine line : lines) {
            if (line.role() == BlockRole.PROMOTION && out.size() < MOST_NOTICES) {
                out.add(Notice.of(NoticeKind.PROMOTION, line.text()));
            }
        }
        return out;
    }
}
