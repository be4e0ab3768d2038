package io.broadsheet.model.testing;

import io.broadsheet.model.Article;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Correction;
import io.broadsheet.model.CorrectionKind;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.KeyPoint;
import io.broadsheet.model.LiveCoverage;
import io.broadsheet.model.PartialDate;
import io.broadsheet.model.Place;
import io.broadsheet.model.PublishingStatus;
import io.broadsheet.model.Role;
import io.broadsheet.model.TextDirection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Articles for property tests; one seed, one article. {@link #plain} gives readable ones, {@link #hostile} has every
 * character and string in them that breaks careless code.
 *
 * <pre>{@code
 * ArticleGenerator.check(500, article -> assertThat(read(write(article))).isEqualTo(article));
 * }</pre>
 *
 * <p>The system property {@code broadsheet.seed} sets the first seed of {@link #check}.
 */
public final class ArticleGenerator {
    private static final List<PartialDate> DATELINE_DATES = List.of(
            PartialDate.of("2031-04-02"),
            PartialDate.of("2031-04"),
            PartialDate.of("--04-02"),
            PartialDate.of("---21"));

    private final Random random;
    private final TextSource text;
    private final DetailSource details;
    private final InlineSource inlines;
    private final BlockSource blocks;

    private ArticleGenerator(long seed, boolean hostile) {
        // Neighbouring seeds of Random begin alike.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        text = new TextSource(random, hostile);
        details = new DetailSource(random, text);
        inlines = new InlineSource(random, text, details);
        blocks = new BlockSource(random, text, details, inlines);
    }

    /**
     * Makes a readable article.
     *
     * @param seed any number
     * @return the article of this seed
     */
    public static Article plain(long seed) {
        return new ArticleGenerator(seed, false).article();
    }

    /**
     * Makes an article with hostile strings.
     *
     * @param seed any number
     * @return the article of this seed
     */
    public static Article hostile(long seed) {
        return new ArticleGenerator(seed, true).article();
    }

    /**
     * Runs a test on readable and hostile articles in turn.
     *
     * @param count how many
     * @param test throws when it fails
     * @throws AssertionError with the seed when the test failed
     */
    public static void check(int count, Consumer<Article> test) {
        long first = Long.getLong("broadsheet.seed", 1);
        for (long seed = first; seed < first + count; seed++) {
            try {
                test.accept(plain(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("ArticleGenerator.plain(" + seed + "): " + e.getMessage(), e);
            }
            try {
                test.accept(hostile(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("ArticleGenerator.hostile(" + seed + "): " + e.getMessage(), e);
            }
        }
    }

    private Article article() {
        Article.Builder out = Article.builder().headline(text.phrase());
        identity(out);
        head(out);
        out.addAllBody(blocks.body());
        foot(out);
        subjects(out);
        surroundings(out);
        return out.build();
    }

    private void identity(Article.Builder out) {
        details.maybe(() -> out.id("urn:newsml:halyard.example:20310402:" + text.word()));
        details.maybe(() -> out.canonicalUrl(details.url()));
        details.several(out::addIdentifier, details::identifier);
        details.maybe(() -> out.slug("ferry-accord"));
        details.maybe(() -> out.language(text.pick(List.of("en", "de", "ja", "ar", "zh-Hans"))));
        details.maybe(() -> out.direction(text.pick(List.of(TextDirection.values()))));
        details.maybe(() -> out.status(text.pick(List.of(PublishingStatus.values()))));
        details.maybe(() -> out.version(Integer.toString(1 + random.nextInt(9))));
        details.maybe(() -> out.urgency(1 + random.nextInt(9)));
        details.maybe(() -> out.dates(details.dates()));
    }

    private void head(Article.Builder out) {
        details.maybe(() -> out.kicker(text.phrase()));
        details.several(out::addAlternativeHeadline, details::alternativeHeadline);
        details.maybe(() -> out.addAllDek(inlines.running()));
        details.several(
                out::addKeyPoint,
                () -> KeyPoint.builder().addAllContent(inlines.running()).build());
        details.maybe(() -> out.description(text.sentence()));
        details.maybe(() -> out.byline(details.byline()));
        details.maybe(() -> out.dateline(dateline()));
    }

    private void foot(Article.Builder out) {
        details.several(out::addCredit, details::creditLine);
        details.several(out::addCorrection, this::correction);
        details.maybe(() -> out.rights(details.rights()));
        details.several(out::addCategory, text::word);
        details.several(out::addKeyword, text::phrase);
    }

    private void subjects(Article.Builder out) {
        details.several(out::addGenre, () -> Concept.of(text.word()));
        details.several(out::addSubject, details::concept);
        details.several(out::addPeople, details::concept);
        details.several(out::addOrganization, details::concept);
        details.several(out::addPlace, details::place);
    }

    private void surroundings(Article.Builder out) {
        details.maybe(() -> out.provider(details.organization()));
        details.maybe(() -> out.publisher(details.organization()));
        details.several(out::addSection, details::section);
        details.maybe(() -> out.access(details.access()));
        details.maybe(() -> out.series(details.series()));
        details.maybe(() -> out.leadImage(blocks.image()));
        details.maybe(() -> out.liveCoverage(liveCoverage()));
        details.several(out::addRelated, details::relatedLink);
        details.several(out::addAlternate, details::alternate);
        details.several(out::addNotice, details::notice);
    }

    private Dateline dateline() {
        Place place = details.place();
        Dateline.Builder out = Dateline.builder()
                .printed(place.name().toUpperCase(Locale.ROOT) + " (HWS) —")
                .addPlace(place)
                .addAgency(DetailSource.AGENCY);
        details.maybe(() -> out.addService("lni"));
        details.maybe(() -> out.date(text.pick(DATELINE_DATES)));
        details.several(out::addReporter, () -> details.contributor(Role.REPORTING));
        return out.build();
    }

    private Correction correction() {
        Correction.Builder out = Correction.builder()
                .kind(text.pick(
                        List.of(CorrectionKind.CORRECTION, CorrectionKind.UPDATE, new CorrectionKind("recall"))))
                .addAllContent(inlines.running());
        details.maybe(() -> out.date(details.date()));
        return out.build();
    }

    private LiveCoverage liveCoverage() {
        LiveCoverage.Builder out = LiveCoverage.builder();
        details.maybe(() -> out.start(details.date()));
        details.maybe(() -> out.end(details.date()));
        return out.build();
    }
}
