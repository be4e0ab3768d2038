package io.broadsheet.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One news story as values: what a newsroom would see on its page, and what the news industry's formats carry besides.
 * Texts keep the quotation marks and dashes of the page. Where a value came from is not part of it, so that two equal
 * stories are equal.
 *
 * <p>Source of the fields: schema.org {@code NewsArticle}, IPTC ninjs 3.1, NITF 3.6 and NewsML-G2 2.35.
 */
@Value.Immutable
public interface Article extends WithArticle {
    /** {@return the stable identifier of the story (ninjs {@code uri}, NewsML-G2 {@code guid})} */
    Optional<String> id();

    /** {@return the address of the page that the publisher calls the right one (schema.org {@code url})} */
    Optional<WebUrl> canonicalUrl();

    /** {@return other identifiers: of the wire, of the content system; may be empty} */
    List<Identifier> identifiers();

    /** {@return the short working name (NewsML-G2 {@code slugline})} */
    Optional<String> slug();

    /** {@return the language of the text, a BCP 47 tag (schema.org {@code inLanguage})} */
    Optional<String> language();

    /** {@return the direction of the script, where the page states it} */
    Optional<TextDirection> direction();

    /** {@return what kind of story it is: reportage, opinion, live blog; may be empty (schema.org {@code @type})} */
    List<Concept> genres();

    /** {@return whether it may be used (ninjs {@code pubStatus})} */
    Optional<PublishingStatus> status();

    /** {@return the version of the story (ninjs {@code version})} */
    Optional<String> version();

    /** {@return 1, most urgent, to 9 (ninjs {@code urgency})} */
    OptionalInt urgency();

    /** {@return the line above the headline (NITF {@code hl2})} */
    Optional<String> kicker();

    /** {@return the main title; never blank (schema.org {@code headline}, NITF {@code hl1})} */
    String headline();

    /** {@return other forms of the headline; may be empty} */
    List<AlternativeHeadline> alternativeHeadlines();

    /** {@return the summary printed below the headline, in canonical form; empty when none is printed} */
    List<Inline> dek();

    /** {@return the points printed above the body as a list; may be empty (schema.org {@code abstract})} */
    List<KeyPoint> keyPoints();

    /** {@return the summary of the page's data, which need not be printed (schema.org {@code description})} */
    Optional<String> description();

    /** {@return who wrote it} */
    Optional<Byline> byline();

    /** {@return where it was filed} */
    Optional<Dateline> dateline();

    /** {@return when it was made, published and changed} */
    @Value.Default
    default Dates dates() {
        return Dates.unknown();
    }

    /** {@return the story in page order, without headline, dek, byline and dateline; may be empty} */
    List<Block> body();

    /** {@return contributors' notes and sign-offs; may be empty} */
    List<CreditLine> credits();

    /** {@return corrections and editors' notes; may be empty} */
    List<Correction> corrections();

    /** {@return what may be done with it} */
    @Value.Default
    default Rights rights() {
        return Rights.unknown();
    }

    /** {@return who supplied the story, such as a news agency (NewsML-G2 {@code provider})} */
    Optional<Organization> provider();

    /** {@return whose page it is (schema.org {@code publisher})} */
    Optional<Organization> publisher();

    /** {@return the sections in path order; may be empty} */
    List<Section> sections();

    /** {@return the categories as printed; may be empty} */
    List<String> categories();

    /** {@return the keywords of the page; may be empty (schema.org {@code keywords})} */
    List<String> keywords();

    /** {@return coded subjects; may be empty (NewsML-G2 {@code subject})} */
    List<Concept> subjects();

    /** {@return people whom the story is about; may be empty (ninjs {@code people})} */
    List<Concept> people();

    /** {@return organisations that the story is about; may be empty (ninjs {@code organisations})} */
    List<Concept> organizations();

    /** {@return places that the story is about; may be empty (ninjs {@code places})} */
    List<Place> places();

    /** {@return who may read the page} */
    Optional<Access> access();

    /** {@return the series to which it belongs} */
    Optional<Series> series();

    /** {@return the main picture, which may stand in the body too (schema.org {@code image})} */
    Optional<Image> leadImage();

    /** {@return from when to when a live blog runs} */
    Optional<LiveCoverage> liveCoverage();

    /** {@return links to other stories; may be empty} */
    List<RelatedLink> related();

    /** {@return other forms of the page; may be empty} */
    List<Alternate> alternates();

    /** {@return texts of the page that do not belong to the story; may be empty} */
    List<Notice> notices();

    /** {@return the authors of the byline, in order; may be empty} */
    default List<Contributor> authors() {
        return byline().map(Byline::contributors).orElse(List.of());
    }

    /** {@return the text of the story as {@link BodyText#standard()} gives it} */
    default String bodyText() {
        return BodyText.standard().of(this);
    }

    /** {@return the number of words of {@link #bodyText()}; a Chinese or Japanese character counts as a word} */
    default int wordCount() {
        return Words.count(bodyText());
    }

    /**
     * {@return how long it takes to read {@link #bodyText()} at 230 words, or 500 Chinese or Japanese characters, a
     * minute}
     */
    default Duration readingTime() {
        return Words.readingTime(bodyText());
    }

    /** {@return the pictures of the body in page order, those of galleries and nested blocks included} */
    default List<Image> images() {
        return BodyContents.of(this).images();
    }

    /** {@return the links of the body in page order, each once} */
    default List<WebUrl> links() {
        return BodyContents.of(this).links();
    }

    /** {@return what tells whether another page has the same story, see {@link Fingerprint}} */
    default Fingerprint fingerprint() {
        return Fingerprint.of(bodyText());
    }

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default Article check() {
        Checks.notBlank(headline(), "headline");
        urgency().ifPresent(value -> Checks.inRange(value, 1, 9, "urgency"));
        Nesting.checkBlocks(body());
        List<Inline> canonical = Inlines.canonical(dek());
        return canonical.equals(dek()) ? this : withDek(canonical);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link Article}. */
    final class Builder extends ImmutableArticle.Builder {
        Builder() {}
    }
}
