package io.broadsheet.examples.archives;

import io.broadsheet.model.Article;
import io.broadsheet.parser.ParseResult;
import io.broadsheet.parser.Rejection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one page or record: an article, or why there is none. Immutable. */
public final class Outcome {
    private final Origin origin;
    private final Status status;
    private final Stage stage;
    private final String reason;
    private final String detail;
    private final @Nullable Article article;
    private final double likelihood;

    private Outcome(
            Origin origin,
            Status status,
            Stage stage,
            String reason,
            String detail,
            @Nullable Article article,
            double likelihood) {
        this.origin = Objects.requireNonNull(origin, "origin");
        this.status = status;
        this.stage = stage;
        this.reason = reason;
        this.detail = detail;
        this.article = article;
        this.likelihood = likelihood;
    }

    /**
     * What a parse means for a run: a page without an article is skipped, one that could not be read is a dead letter.
     *
     * @param origin where the page came from
     * @param result what the parser gave
     * @return the outcome
     */
    public static Outcome of(Origin origin, ParseResult result) {
        return result.article()
                .map(article -> article(origin, article, result.likelihood()))
                .orElseGet(() -> rejected(origin, result.rejection().orElseThrow(), result.likelihood()));
    }

    private static Outcome rejected(Origin origin, Rejection why, double likelihood) {
        Status status = switch (why.reason()) {
            case EMPTY, NOT_HTML, NO_ARTICLE -> Status.SKIPPED;
            default -> Status.DEAD;
        };
        return new Outcome(origin, status, Stage.PARSE, why.reason().name(), why.detail(), null, likelihood);
    }

    /**
     * A page or record that gave an article.
     *
     * @param origin where it came from
     * @param article the article
     * @param likelihood how likely it is one, 0 to 1
     * @return the outcome
     */
    public static Outcome article(Origin origin, Article article, double likelihood) {
        return new Outcome(origin, Status.ARTICLE, Stage.PARSE, "", "", article, likelihood);
    }

    /**
     * A page or record that nothing is wrong with, but that is no article.
     *
     * @param origin where it came from
     * @param reason the kind of reason, upper case with underscores
     * @param detail what was found; empty when the reason says all
     * @return the outcome
     */
    public static Outcome skipped(Origin origin, String reason, String detail) {
        return new Outcome(origin, Status.SKIPPED, Stage.PARSE, reason, detail, null, 0);
    }

    /**
     * A page or record that could not be read.
     *
     * @param origin where it came from
     * @param stage how far it came
     * @param reason the kind of reason, upper case with underscores
     * @param detail what was found; never text of the page
     * @return the outcome
     */
    public static Outcome dead(Origin origin, Stage stage, String reason, String detail) {
        return new Outcome(origin, Status.DEAD, stage, reason, detail, null, 0);
    }

    /**
     * Skips an article that is rather no article.
     *
     * @param least how likely it must be, 0 to 1
     * @return this outcome, or a skipped one
     */
    public Outcome atLeast(double least) {
        if (article == null || likelihood >= least) {
            return this;
        }
        return new Outcome(origin, Status.SKIPPED, Stage.PARSE, "PROBABLY_NO_ARTICLE", "", null, likelihood);
    }

    /** {@return where it came from} */
    public Origin origin() {
        return origin;
    }

    /** {@return what became of it} */
    public Status status() {
        return status;
    }

    /** {@return how far it came} */
    public Stage stage() {
        return stage;
    }

    /** {@return the kind of reason, such as {@code INPUT_TOO_LARGE}; empty for an article} */
    public String reason() {
        return reason;
    }

    /** {@return what was found, in English; empty for an article; never text of the page} */
    public String detail() {
        return detail;
    }

    /** {@return the article, if it gave one} */
    public Optional<Article> article() {
        return Optional.ofNullable(article);
    }

    /** {@return how likely the page is an article, 0 to 1; 0 when it was not read} */
    public double likelihood() {
        return likelihood;
    }
}
