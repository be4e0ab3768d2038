package io.broadsheet.parser;

/** Where on a page a value stood. New sources may be added in any version. */
public enum FieldSource {
    /** A JSON-LD block (schema.org). */
    JSON_LD,
    /** Microdata in the page's elements (schema.org). */
    MICRODATA,
    /** A {@code meta} element. */
    META,
    /** The {@code title} element. */
    TITLE,
    /** A {@code link} element. */
    LINK,
    /** An attribute of an element, such as {@code lang}, {@code datetime} or {@code rel}. */
    ATTRIBUTE,
    /** Text that the reader of the page sees. */
    PRINTED,
    /** The address of the page. */
    URL,
    /** What the rule of the site points at. */
    SITE_RULE
}
