package io.broadsheet.parser.internal.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/** The element types that matter here. Their order is the value of the tag feature: like stands near like. */
public enum TagKind {
    /** Any other inline element. */
    INLINE,
    SPAN,
    A,
    B,
    STRONG,
    I,
    EM,
    BR,
    LABEL,
    TIME,
    CITE,
    /** Any other block-level element. */
    BLOCK,
    BODY,
    DIV,
    SECTION,
    ARTICLE,
    MAIN,
    P,
    BLOCKQUOTE,
    PRE,
    LI,
    UL,
    OL,
    DL,
    DT,
    DD,
    TABLE,
    TR,
    TD,
    TH,
    CAPTION,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    SUMMARY,
    DETAILS,
    FIGURE,
    FIGCAPTION,
    HEADER,
    ADDRESS,
    ASIDE,
    FORM,
    DIALOG,
    NAV,
    FOOTER,
    HR,
    /** An element without text of its own that the body may show. */
    IMG,
    IFRAME,
    VIDEO,
    AUDIO,
    OBJECT,
    EMBED,
    /** Passed over with all its content. */
    SKIPPED;

    /** How many kinds there are. */
    static final int COUNT = values().length;

    private static final Map<String, TagKind> BY_NAME = new HashMap<>();

    static {
        for (TagKind kind : values()) {
            if (kind != INLINE && kind != BLOCK && kind != SKIPPED) {
                BY_NAME.put(kind.name().toLowerCase(Locale.ROOT), kind);
            }
        }
        put(BLOCK, "center fieldset hgroup legend tbody tfoot thead search menu");
        put(SKIPPED, "script style noscript template svg math select option button textarea input canvas map head");
        put(OBJECT, "applet");
    }

    private static void put(TagKind kind, String names) {
        StringTokenizer words = new StringTokenizer(names);
        while (words.hasMoreTokens()) {
            BY_NAME.put(words.nextToken(), kind);
        }
    }

    /**
     * The kind of an element by its name.
     *
     * @param element any element
     * @return its kind
     */
    public static TagKind of(Element element) {
        TagKind kind = BY_NAME.get(element.normalName());
        return kind == null ? INLINE : kind;
    }

    /** {@return whether it starts and ends a text block} */
    public boolean isBlock() {
        return compareTo(BLOCK) >= 0 && compareTo(HR) <= 0;
    }

    /** {@return whether its content is passed over; most of these are still shown by the body} */
    public boolean isSkipped() {
        return compareTo(IMG) >= 0;
    }

    boolean isHeading() {
        return headingLevel() > 0;
    }

    /** 1 to 6 for headings, else 0. */
    int headingLevel() {
        return switch (this) {
            case H1 -> 1;
            case H2 -> 2;
            case H3 -> 3;
            case H4 -> 4;
            case H5 -> 5;
            case H6 -> 6;
            default -> 0;
        };
    }

    /** A number for the trees: the position in this list. */
    int code() {
        return compareTo(INLINE);
    }

    boolean isBold() {
        return this == B || this == STRONG;
    }
}
