package io.broadsheet.render.html;

import java.util.Locale;

/** Every attribute whose value is text; none of them loads, runs or styles anything. */
enum Attribute {
    ALT,
    CHARSET,
    CLASS,
    COLSPAN,
    CONTENT,
    CONTROLS,
    DATETIME,
    DECODING,
    DIR,
    HEIGHT,
    ID,
    LANG,
    LOADING,
    NAME,
    PRELOAD,
    PROPERTY,
    REL,
    ROWSPAN,
    SCOPE,
    SIZES,
    START,
    TYPE,
    WIDTH;

    private final String word = name().toLowerCase(Locale.ROOT);

    String word() {
        return word;
    }
}
