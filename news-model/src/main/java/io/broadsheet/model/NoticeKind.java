package io.broadsheet.model;

/**
 * What a text is that stands on the page but does not belong to the story.
 *
 * @param value the word, see {@link Term#value()}
 */
public record NoticeKind(String value) implements Term {
    /** A message of the site, such as new terms of use. */
    public static final NoticeKind SITE_NOTICE = new NoticeKind("site-notice");

    /** A newsletter or subscription offer. */
    public static final NoticeKind PROMOTION = new NoticeKind("promotion");

    /** A cookie or privacy question. */
    public static final NoticeKind CONSENT = new NoticeKind("consent");

    /** A menu or breadcrumb. */
    public static final NoticeKind NAVIGATION = new NoticeKind("navigation");

    /** A pointer to another story. */
    public static final NoticeKind RELATED = new NoticeKind("related");

    /**
     * Normalizes the word.
     *
     * @param value any spelling
     * @throws IllegalArgumentException when it is blank
     */
    public NoticeKind {
        value = Term.normalize(value);
    }
}
