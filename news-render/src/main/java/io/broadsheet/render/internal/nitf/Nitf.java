package io.broadsheet.render.internal.nitf;

/** The words that the writer and the reader of NITF share: values of {@code class}, names of {@code meta} and codes. */
final class Nitf {
    static final String NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/";
    static final String VERSION = "-//IPTC//DTD NITF 3.6//EN";

    static final String KICKER = "kicker";
    static final String DEK = "dek";
    static final String KEY_POINTS = "key-points";
    static final String DESCRIPTION = "description";
    static final String NAMES = "names";
    static final String LEAD = "lead";
    static final String COPYRIGHT = "copyright";
    static final String RELATED = "related";
    static final String TITLE = "title";
    static final String TRANSCRIPT = "transcript";
    static final String UNKNOWN = "unknown ";
    static final String GALLERY = "gallery";
    static final String LIVE_ENTRY = "live-entry";
    static final String QUESTION_ANSWER = "question-answer";
    static final String QUESTION = "question";
    static final String PULL_QUOTE = "pull-quote";
    static final String RELATED_LINKS = "related-links";
    static final String STRONG = "strong";
    static final String CODE = "code";
    static final String DELETED = "deleted";
    static final String INSERTED = "inserted";
    static final String HIGHLIGHT = "highlight";
    static final String NOTE_REF = "note-ref";

    /** Codes that are no identifiers of somebody else begin with this. */
    static final String OWN = "x-";

    private Nitf() {}
}
