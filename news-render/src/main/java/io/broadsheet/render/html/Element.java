package io.broadsheet.render.html;

import java.util.Locale;

/** Every element that a rendered article may hold; scripts and styles are not among them. */
enum Element {
    A,
    ARTICLE,
    ASIDE,
    AUDIO,
    BLOCKQUOTE,
    BODY,
    BR(true),
    CAPTION,
    CODE,
    DD,
    DEL,
    DETAILS,
    DIV,
    DL,
    DT,
    EM,
    FIGCAPTION,
    FIGURE,
    FOOTER,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    HEAD,
    HEADER,
    HR(true),
    HTML,
    IMG(true),
    INS,
    LI,
    LINK(true),
    MARK,
    META(true),
    OL,
    P,
    PRE,
    SMALL,
    SOURCE(true),
    SPAN,
    STRONG,
    SUB,
    SUMMARY,
    SUP,
    TABLE,
    TBODY,
    TD,
    TFOOT,
    TH,
    THEAD,
    TIME,
    TITLE,
    TR,
    UL,
    VIDEO;

    private final String tag = name().toLowerCase(Locale.ROOT);
    private final boolean isVoid;

    Element() {
        this(false);
    }

    Element(boolean isVoid) {
        this.isVoid = isVoid;
    }

    /** Whether it has neither content nor end tag. */
    boolean isVoid() {
        return isVoid;
    }

    String tag() {
        return tag;
    }

    /** The heading of a level from 1 to 6. */
    static Element heading(int level) {
        return valueOf("H" + level);
    }
}
