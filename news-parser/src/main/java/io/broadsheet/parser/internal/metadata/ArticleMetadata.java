package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Access;
import io.broadsheet.model.Alternate;
import io.broadsheet.model.AlternativeHeadline;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Dates;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.Image;
import io.broadsheet.model.LiveCoverage;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Section;
import io.broadsheet.model.Series;
import io.broadsheet.model.TextDirection;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.FieldEvidence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was chosen from the claims of a page, named like the fields of {@link io.broadsheet.model.Article}, and all that
 * was claimed.
 */
@Value.Immutable
@MetadataStyle
public interface ArticleMetadata extends WithArticleMetadata {
    /** {@return the main title without site name and section} */
    Optional<String> headline();

    /** {@return the line above the headline} */
    Optional<String> kicker();

    /** {@return other forms of the headline; may be empty} */
    List<AlternativeHeadline> alternativeHeadlines();

    /** {@return the printed summary, a text each paragraph; those that were handed in keep their element} */
    List<PrintedText> dek();

    /** {@return the summary of the page's data, printed or not} */
    Optional<String> description();

    /** {@return who wrote it, in order; may be empty} */
    List<Contributor> authors();

    /** {@return when it was made, published and changed} */
    Dates dates();

    /** {@return whose page it is} */
    Optional<Organization> publisher();

    /** {@return who supplied the story, where the page's data name somebody other than the publisher} */
    Optional<Organization> provider();

    /** {@return the main picture with what the page's data say about it} */
    Optional<Image> leadImage();

    /** {@return the sections in path order; may be empty} */
    List<Section> sections();

    /** {@return the categories as printed; may be empty} */
    List<String> categories();

    /** {@return the keywords; may be empty} */
    List<String> keywords();

    /** {@return coded subjects; may be empty} */
    List<Concept> subjects();

    /** {@return people whom the story is about; may be empty} */
    List<Concept> people();

    /** {@return organisations that the story is about; may be empty} */
    List<Concept> organizations();

    /** {@return places that the story is about; may be empty} */
    List<Place> places();

    /** {@return kinds of story; may be empty} */
    List<Concept> genres();

    /** {@return the address that the publisher calls the right one} */
    Optional<WebUrl> canonicalUrl();

    /** {@return other forms of the page; may be empty} */
    List<Alternate> alternates();

    /** {@return identifiers of the story; may be empty} */
    List<Identifier> identifiers();

    /** {@return the language of the text, a BCP 47 tag} */
    Optional<String> language();

    /** {@return the direction of the script} */
    Optional<TextDirection> direction();

    /** {@return who may read the page} */
    Optional<Access> access();

    /** {@return what the page's data say about rights} */
    Rights rights();

    /** {@return the series to which it belongs} */
    Optional<Series> series();

    /** {@return from when to when a live blog runs} */
    Optional<LiveCoverage> liveCoverage();

    /** {@return every claim about every field, those that were chosen first within a field} */
    List<FieldEvidence> evidence();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link ArticleMetadata}. */
    final class Builder extends ImmutableArticleMetadata.Builder {
        Builder() {}
    }
}
