package io.broadsheet.render.text;

/** What becomes of the addresses of links. */
public enum LinkStyle {
    /** Only the text of the link stays. */
    DROPPED,
    /** The address follows the text in brackets: {@code the accord (https://paper.example/accord)}. */
    INLINE,
    /** A number follows the text and the addresses stand at the end: {@code the accord [1]}. */
    FOOTNOTES
}
