package io.broadsheet.parser.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a selector of a {@link SiteRule} points at. New parts may be added in any version. */
public enum SitePart {
    /** The elements whose text is the body; text outside them is not. */
    BODY(true, false),
    /** Elements inside or outside the body whose text belongs to it. */
    KEEP(false, false),
    /** Elements whose text is no part of the article. The nearest of these three around a text decides. */
    DROP(false, false),
    /** The headline; the first element counts. */
    HEADLINE(true, true),
    /** The line above the headline; the first element counts. */
    KICKER(false, true),
    /** The summary below the headline; a paragraph each element. */
    DEK(false, true),
    /** Who wrote the story: names or a byline; an element each author or one for all. */
    AUTHOR(false, true),
    /** When the story was published: a machine's date or a printed one; the first that can be read counts. */
    PUBLISHED(true, true),
    /** When the story was last changed, in the same forms. */
    MODIFIED(false, true),
    /** The sections in which the story stands, from the widest to the narrowest. */
    SECTION(false, true),
    /** The categories, an element each. */
    CATEGORY(false, true),
    /** The keywords, an element each or separated by commas. */
    KEYWORD(false, true);

    private final String label = name().toLowerCase(Locale.ROOT);
    private final boolean expected;
    private final boolean field;

    SitePart(boolean expected, boolean field) {
        this.expected = expected;
        this.field = field;
    }

    /**
     * The name of the part in rule files.
     *
     * @return lower case
     */
    public String label() {
        return label;
    }

    /**
     * Whether every article has this part, so that a selector that finds nothing is most likely out of date.
     *
     * @return true for the body, the headline and the date of publication
     */
    public boolean isExpected() {
        return expected;
    }

    /**
     * Whether the part is a field with a value, which may stand in an attribute, as against a region of the page.
     *
     * @return false for body, keep and drop
     */
    public boolean isField() {
        return field;
    }

    /** The part of that name. */
    static Optional<SitePart> of(String label) {
        return Arrays.stream(values()).filter(part -> part.label.equals(label)).findFirst();
    }

    /** All names, for messages. */
    static String labels() {
        return Arrays.stream(values()).map(SitePart::label).collect(Collectors.joining(", "));
    }
}
