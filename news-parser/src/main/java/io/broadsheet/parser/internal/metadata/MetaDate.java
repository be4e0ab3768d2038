package io.broadsheet.parser.internal.metadata;

/** What a meta element's name says about the date in it. */
enum MetaDate {
    /** When the story was published; the name says so. */
    PUBLISHED(0.9),
    /** When it was changed. */
    MODIFIED(0.9),
    /** A date without saying which. */
    UNSAID(0.6),
    /** A date of something that is not known. */
    OTHER(0.28),
    /** When it was made. */
    CREATED(0.5),
    /** No date. */
    NONE(0);

    private final double weight;

    MetaDate(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    boolean isModified() {
        return this == MODIFIED;
    }

    /** {@return what a name in lower case says} */
    static MetaDate of(String name) {
        boolean date = name.contains("date") || name.contains("time") || name.contains("issued");
        if (!date || name.contains("expir") || name.contains("timezone") || name.contains("format")) {
            return name.endsWith("published") || name.endsWith("published_at") ? PUBLISHED : NONE;
        }
        if (name.contains("modif")
                || (name.contains("update") && !name.contains("updates"))
                || name.contains("revis")
                || name.contains("lastmod")) {
            return MODIFIED;
        }
        if (name.contains("publi")
                || name.contains("pub-date")
                || name.contains("pubdate")
                || name.contains("issued")
                || name.contains("release")) {
            return PUBLISHED;
        }
        if (name.contains("creat")) {
            return CREATED;
        }
        if (name.equals("date") || name.endsWith(".date") || name.endsWith(":date")) {
            return UNSAID;
        }
        return name.endsWith("-date") || name.endsWith("_date") ? OTHER : NONE;
    }
}
