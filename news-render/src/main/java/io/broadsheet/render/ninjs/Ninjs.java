package io.broadsheet.render.ninjs;

/** The roles and relations that the writer and the reader of ninjs share. */
final class Ninjs {
    static final String MAIN = "main";
    static final String KICKER = "kicker";
    static final String SUMMARY = "summary";
    static final String DESCRIPTION = "description";
    static final String KEY_POINT = "key-point";
    static final String DATELINE = "dateline";
    static final String DATELINE_DATE = "dateline-date";
    static final String ID = "id";
    static final String CREDIT = "credit";
    static final String CREDIT_LINE = "credit-line";
    static final String CORRECTION = "correction";
    static final String ACCESS = "access";
    static final String CAPTION = "caption";
    static final String ALT = "alt";
    static final String CATEGORY = "category";
    static final String KEYWORD = "keyword";
    static final String SECTION = "section";
    static final String SERIES = "series";
    static final String LEAD = "lead";
    static final String RELATED = "related";
    static final String CANONICAL = "canonical";
    static final String PROVIDER = "provider";
    static final String PUBLISHER = "publisher";
    static final String HOLDER = "copyright-holder";
    static final String LINE = "line";

    static final String PUBLISHED = "published";
    static final String MODIFIED = "modified";
    static final String CREATED = "created";
    static final String EMBARGO = "embargoed-until";
    static final String EXPIRES = "expires";
    static final String MASTHEAD = "masthead-date";
    static final String LIVE_START = "live-start";
    static final String LIVE_END = "live-end";

    static final String NITF = "application/nitf+xml";
    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";

    private Ninjs() {}
}
