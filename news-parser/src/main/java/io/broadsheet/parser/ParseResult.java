package io.broadsheet.parser;

import io.broadsheet.model.Article;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a parse gave: an article or a typed rejection, with the warnings, the evidence and the likelihood that the page
 * is an article at all. Immutable.
 */
public final class ParseResult {
    private final @Nullable Article article;
    private final @Nullable Rejection rejection;
    private final List<ParseWarning> warnings;
    private final Evidence evidence;
    private final double likelihood;

    private ParseResult(
            @Nullable Article article,
            @Nullable Rejection rejection,
            List<ParseWarning> warnings,
            Evidence evidence,
            double likelihood) {
        this.article = article;
        this.rejection = rejection;
        this.warnings = List.copyOf(warnings);
        this.evidence = evidence;
        this.likelihood = likelihood;
    }

    /**
     * The result of a page that gave an article.
     *
     * @param article the article
     * @param warnings what was cut or doubtful
     * @param evidence where the parts came from
     * @param likelihood how likely the page is an article, 0 to 1
     * @return the result
     */
    static ParseResult of(Article article, List<ParseWarning> warnings, Evidence evidence, double likelihood) {
        return new ParseResult(Objects.requireNonNull(article, "article"), null, warnings, evidence, likelihood);
    }

    /**
     * The result of a page that gave none.
     *
     * @param rejection why
     * @param warnings what was cut or doubtful
     * @param evidence what is known of the page nevertheless
     * @param likelihood how likely the page is an article, 0 to 1
     * @return the result
     */
    static ParseResult rejected(
            Rejection rejection, List<ParseWarning> warnings, Evidence evidence, double likelihood) {
        return new ParseResult(null, Objects.requireNonNull(rejection, "rejection"), warnings, evidence, likelihood);
    }

    /** Describes a defect by its kind and place; its message may hold text of the page. */
    static String describe(RuntimeException defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        return defect.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** {@return the article, or nothing when the page was rejected} */
    public Optional<Article> article() {
        return Optional.ofNullable(article);
    }

    /**
     * Gives the article.
     *
     * @return the article
     * @throws ParseRejectedException when the page was rejected
     */
    public Article articleOrThrow() {
        if (article != null) {
            return article;
        }
        Rejection why = Objects.requireNonNull(rejection, "either an article or a rejection");
        throw new ParseRejectedException(why.reason(), why.detail());
    }

    /** {@return why there is no article, or nothing when there is one} */
    public Optional<Rejection> rejection() {
        return Optional.ofNullable(rejection);
    }

    /** {@return what was cut, guessed or doubtful, in the order in which it was met; may be empty} */
    public List<ParseWarning> warnings() {
        return warnings;
    }

    /** {@return where the parts came from} */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * Tells how likely the page is an article at all, as against a home page, a list, a product or an error page.
     *
     * @return 0 to 1; 0 for a page that could not be read
     */
    public double likelihood() {
        return likelihood;
    }

    @Override
    public String toString() {
        return article != null ? "ParseResult[" + article.headline() + "]" : "ParseResult[" + rejection + "]";
    }
}
