package io.broadsheet.parser.internal.metadata;

import java.util.List;
import java.util.Set;

/** The part of the schema.org vocabulary that is read. */
final class Vocabulary {
    /** Types of a news story. */
    static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "SatiricalArticle",
            "AdvertiserContentArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "SocialMediaPosting",
            "Report",
            "ScholarlyArticle",
            "TechArticle");

    /** Types of pages and works that say something about a story when no article does. */
    static final Set<String> WORKS = Set.of(
            "CreativeWork",
            "WebPage",
            "ItemPage",
            "AboutPage",
            "MedicalWebPage",
            "Recipe",
            "Review",
            "HowTo",
            "Blog",
            "VideoObject",
            "PodcastEpisode",
            "PublicationIssue",
            "Course",
            "Event");

    static final Set<String> ORGANIZATIONS = Set.of(
            "Organization",
            "NewsMediaOrganization",
            "Corporation",
            "LocalBusiness",
            "EducationalOrganization",
            "GovernmentOrganization",
            "NGO",
            "Brand",
            "WebSite",
            "CollegeOrUniversity",
            "MedicalOrganization",
            "ResearchOrganization");

    /** Properties whose values are kept; the rest of a block is skipped unread. */
    private static final Set<String> PROPERTIES = Set.of(
            "about",
            "abstract",
            "acquireLicensePage",
            "affiliation",
            "alternateName",
            "alternativeHeadline",
            "articleBody",
            "articleSection",
            "author",
            "caption",
            "conditionsOfAccess",
            "contentLocation",
            "contentUrl",
            "contributor",
            "copyrightHolder",
            "copyrightNotice",
            "copyrightYear",
            "coverageEndTime",
            "coverageStartTime",
            "creator",
            "creditText",
            "cssSelector",
            "dateCreated",
            "dateModified",
            "datePublished",
            "description",
            "editor",
            "email",
            "encodingFormat",
            "expires",
            "familyName",
            "genre",
            "givenName",
            "hasPart",
            "headline",
            "height",
            "identifier",
            "image",
            "inLanguage",
            "isAccessibleForFree",
            "isPartOf",
            "item",
            "itemListElement",
            "jobTitle",
            "keywords",
            "license",
            "logo",
            "mainEntity",
            "mainEntityOfPage",
            "memberOf",
            "mentions",
            "name",
            "position",
            "primaryImageOfPage",
            "propertyID",
            "provider",
            "publisher",
            "roleName",
            "sameAs",
            "sourceOrganization",
            "termCode",
            "thumbnailUrl",
            "translator",
            "uploadDate",
            "url",
            "usageInfo",
            "value",
            "width",
            "worksFor");

    private Vocabulary() {}

    static boolean keeps(String property) {
        return PROPERTIES.contains(property);
    }

    /** {@return the last part of a type's or property's address, of {@code schema:name} too} */
    static String localName(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '/' || name.charAt(end - 1) == '#')) {
            end--;
        }
        int start = end;
        while (start > 0 && "/#:".indexOf(name.charAt(start - 1)) < 0) {
            start--;
        }
        return name.substring(start, end).strip();
    }

    static boolean isArticle(DataItem item) {
        return isAny(item, ARTICLES);
    }

    static boolean isWork(DataItem item) {
        return isAny(item, WORKS);
    }

    static boolean isOrganization(DataItem item) {
        return isAny(item, ORGANIZATIONS);
    }

    static boolean isPerson(DataItem item) {
        return item.types().contains("Person");
    }

    private static boolean isAny(DataItem item, Set<String> wanted) {
        List<String> types = item.types();
        for (int i = 0; i < types.size(); i++) {
            if (wanted.contains(types.get(i))) {
                return true;
            }
        }
        return false;
    }
}
