package io.broadsheet.render.json;

import io.broadsheet.model.Access;
import io.broadsheet.model.AccessLevel;
import io.broadsheet.model.Alternate;
import io.broadsheet.model.AlternativeHeadline;
import io.broadsheet.model.Article;
import io.broadsheet.model.Correction;
import io.broadsheet.model.CorrectionKind;
import io.broadsheet.model.DataMining;
import io.broadsheet.model.Dates;
import io.broadsheet.model.HeadlineRole;
import io.broadsheet.model.KeyPoint;
import io.broadsheet.model.LiveCoverage;
import io.broadsheet.model.Notice;
import io.broadsheet.model.NoticeKind;
import io.broadsheet.model.PublishingStatus;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Section;
import io.broadsheet.model.Series;
import io.broadsheet.model.TextDirection;
import java.util.List;

/** The article and what stands in it alone. */
final class ArticleCodecs {
    static final ObjectCodec<AlternativeHeadline, AlternativeHeadline.Builder> ALTERNATIVE_HEADLINE = new ObjectCodec<>(
                    "alternativeHeadline", AlternativeHeadline::builder, AlternativeHeadline.Builder::build)
            .required(
                    "role",
                    ValueCodec.term(HeadlineRole::new),
                    AlternativeHeadline::role,
                    AlternativeHeadline.Builder::role)
            .required("text", ValueCodec.LINE, AlternativeHeadline::text, AlternativeHeadline.Builder::text);

    static final ObjectCodec<KeyPoint, KeyPoint.Builder> KEY_POINT = new ObjectCodec<>(
                    "keyPoint", KeyPoint::builder, KeyPoint.Builder::build)
            .filledList("content", InlineCodec.INLINE, KeyPoint::content, KeyPoint.Builder::addAllContent);

    static final ObjectCodec<Dates, Dates.Builder> DATES = new ObjectCodec<>(
                    "dates", Dates::builder, Dates.Builder::build)
            .optional("created", ValueCodec.DATE, Dates::created, Dates.Builder::created)
            .optional("published", ValueCodec.DATE, Dates::published, Dates.Builder::published)
            .optional("modified", ValueCodec.DATE, Dates::modified, Dates.Builder::modified)
            .optional("embargoedUntil", ValueCodec.DATE, Dates::embargoedUntil, Dates.Builder::embargoedUntil)
            .optional("expires", ValueCodec.DATE, Dates::expires, Dates.Builder::expires)
            .optional("masthead", ValueCodec.DATE, Dates::masthead, Dates.Builder::masthead);

    static final ObjectCodec<Correction, Correction.Builder> CORRECTION = new ObjectCodec<>(
                    "correction", Correction::builder, Correction.Builder::build)
            .required("kind", ValueCodec.term(CorrectionKind::new), Correction::kind, Correction.Builder::kind)
            .optional("date", ValueCodec.DATE, Correction::date, Correction.Builder::date)
            .filledList("content", InlineCodec.INLINE, Correction::content, Correction.Builder::addAllContent);

    static final ObjectCodec<Rights, Rights.Builder> RIGHTS = new ObjectCodec<>(
                    "rights", Rights::builder, Rights.Builder::build)
            .optional("copyright", PartCodecs.COPYRIGHT, Rights::copyright, Rights.Builder::copyright)
            .optional("license", PartCodecs.LICENSE, Rights::license, Rights.Builder::license)
            .optional("usageTerms", ValueCodec.TEXT, Rights::usageTerms, Rights.Builder::usageTerms)
            .optional("creditLine", ValueCodec.TEXT, Rights::creditLine, Rights.Builder::creditLine)
            .optional("acquireLicenseUrl", ValueCodec.URL, Rights::acquireLicenseUrl, Rights.Builder::acquireLicenseUrl)
            .byDefault(
                    "dataMining",
                    ValueCodec.word(DataMining.values()),
                    DataMining.UNSPECIFIED,
                    Rights::dataMining,
                    Rights.Builder::dataMining);

    static final ObjectCodec<Section, Section.Builder> SECTION = new ObjectCodec<>(
                    "section", Section::builder, Section.Builder::build)
            .required("name", ValueCodec.LINE, Section::name, Section.Builder::name)
            .optional("url", ValueCodec.URL, Section::url, Section.Builder::url);

    static final ObjectCodec<Access, Access.Builder> ACCESS = new ObjectCodec<>(
                    "access", Access::builder, Access.Builder::build)
            .required("level", ValueCodec.term(AccessLevel::new), Access::level, Access.Builder::level)
            .optional("paywallSelector", ValueCodec.TEXT, Access::paywallSelector, Access.Builder::paywallSelector);

    static final ObjectCodec<Series, Series.Builder> SERIES = new ObjectCodec<>(
                    "series", Series::builder, Series.Builder::build)
            .required("name", ValueCodec.LINE, Series::name, Series.Builder::name)
            .optionalInt("part", ValueCodec.INTEGER, Series::part, Series.Builder::part)
            .optionalInt("total", ValueCodec.INTEGER, Series::total, Series.Builder::total)
            .optional("url", ValueCodec.URL, Series::url, Series.Builder::url);

    static final ObjectCodec<LiveCoverage, LiveCoverage.Builder> LIVE_COVERAGE = new ObjectCodec<>(
                    "liveCoverage", LiveCoverage::builder, LiveCoverage.Builder::build)
            .optional("start", ValueCodec.DATE, LiveCoverage::start, LiveCoverage.Builder::start)
            .optional("end", ValueCodec.DATE, LiveCoverage::end, LiveCoverage.Builder::end);

    static final ObjectCodec<Alternate, Alternate.Builder> ALTERNATE = new ObjectCodec<>(
                    "alternate", Alternate::builder, Alternate.Builder::build)
            .required("url", ValueCodec.URL, Alternate::url, Alternate.Builder::url)
            .required("rel", ValueCodec.LINE, Alternate::rel, Alternate.Builder::rel)
            .optional("language", ValueCodec.TEXT, Alternate::language, Alternate.Builder::language)
            .optional("mediaType", ValueCodec.TEXT, Alternate::mediaType, Alternate.Builder::mediaType);

    static final ObjectCodec<Notice, Notice.Builder> NOTICE = new ObjectCodec<>(
                    "notice", Notice::builder, Notice.Builder::build)
            .required("kind", ValueCodec.term(NoticeKind::new), Notice::kind, Notice.Builder::kind)
            .required("text", ValueCodec.LINE, Notice::text, Notice.Builder::text);

    static final ObjectCodec<Article, Article.Builder> ARTICLE = new ObjectCodec<>(
                    "article", Article::builder, Article.Builder::build)
            .optional("id", ValueCodec.TEXT, Article::id, Article.Builder::id)
            .optional("canonicalUrl", ValueCodec.URL, Article::canonicalUrl, Article.Builder::canonicalUrl)
            .list("identifiers", PartCodecs.IDENTIFIER, Article::identifiers, Article.Builder::addAllIdentifiers)
            .optional("slug", ValueCodec.TEXT, Article::slug, Article.Builder::slug)
            .optional("language", ValueCodec.TEXT, Article::language, Article.Builder::language)
            .optional(
                    "direction",
                    ValueCodec.word(TextDirection.values()),
                    Article::direction,
                    Article.Builder::direction)
            .list("genres", PartCodecs.CONCEPT, Article::genres, Article.Builder::addAllGenres)
            .optional("status", ValueCodec.word(PublishingStatus.values()), Article::status, Article.Builder::status)
            .optional("version", ValueCodec.TEXT, Article::version, Article.Builder::version)
            .optionalInt("urgency", ValueCodec.integer(1, 9), Article::urgency, Article.Builder::urgency)
            .optional("kicker", ValueCodec.TEXT, Article::kicker, Article.Builder::kicker)
            .required("headline", ValueCodec.LINE, Article::headline, Article.Builder::headline)
            .list(
                    "alternativeHeadlines",
                    ALTERNATIVE_HEADLINE,
                    Article::alternativeHeadlines,
                    Article.Builder::addAllAlternativeHeadlines)
            .list("dek", InlineCodec.INLINE, Article::dek, Article.Builder::addAllDek)
            .list("keyPoints", KEY_POINT, Article::keyPoints, Article.Builder::addAllKeyPoints)
            .optional("description", ValueCodec.TEXT, Article::description, Article.Builder::description)
            .optional("byline", PartCodecs.BYLINE, Article::byline, Article.Builder::byline)
            .optional("dateline", PartCodecs.DATELINE, Article::dateline, Article.Builder::dateline)
            .byDefault("dates", DATES, Dates.unknown(), Article::dates, Article.Builder::dates)
            .list("body", BlockCodec.BLOCK, Article::body, Article.Builder::addAllBody)
            .list("credits", PartCodecs.CREDIT_LINE, Article::credits, Article.Builder::addAllCredits)
            .list("corrections", CORRECTION, Article::corrections, Article.Builder::addAllCorrections)
            .byDefault("rights", RIGHTS, Rights.unknown(), Article::rights, Article.Builder::rights)
            .optional("provider", PartCodecs.ORGANIZATION, Article::provider, Article.Builder::provider)
            .optional("publisher", PartCodecs.ORGANIZATION, Article::publisher, Article.Builder::publisher)
            .list("sections", SECTION, Article::sections, Article.Builder::addAllSections)
            .list("categories", ValueCodec.TEXT, Article::categories, Article.Builder::addAllCategories)
            .list("keywords", ValueCodec.TEXT, Article::keywords, Article.Builder::addAllKeywords)
            .list("subjects", PartCodecs.CONCEPT, Article::subjects, Article.Builder::addAllSubjects)
            .list("people", PartCodecs.CONCEPT, Article::people, Article.Builder::addAllPeople)
            .list("organizations", PartCodecs.CONCEPT, Article::organizations, Article.Builder::addAllOrganizations)
            .list("places", PartCodecs.PLACE, Article::places, Article.Builder::addAllPlaces)
            .optional("access", ACCESS, Article::access, Article.Builder::access)
            .optional("series", SERIES, Article::series, Article.Builder::series)
            .optional("leadImage", BlockCodecs.IMAGE, Article::leadImage, Article.Builder::leadImage)
            .optional("liveCoverage", LIVE_COVERAGE, Article::liveCoverage, Article.Builder::liveCoverage)
            .list("related", PartCodecs.RELATED_LINK, Article::related, Article.Builder::addAllRelated)
            .list("alternates", ALTERNATE, Article::alternates, Article.Builder::addAllAlternates)
            .list("notices", NOTICE, Article::notices, Article.Builder::addAllNotices);

    static final List<ObjectCodec<?, ?>> PARTS = List.of(
            ALTERNATIVE_HEADLINE,
            KEY_POINT,
            DATES,
            CORRECTION,
            RIGHTS,
            SECTION,
            ACCESS,
            SERIES,
            LIVE_COVERAGE,
            ALTERNATE,
            NOTICE,
            ARTICLE);

    private ArticleCodecs() {}
}
