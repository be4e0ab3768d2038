package io.broadsheet.parser;

/**
 * Why a page gave no article. New reasons may be added in any version, so a {@code switch} over them needs a default
 * branch.
 */
public enum Reason {
    /** There is nothing in the input but white space. */
    EMPTY,
    /** The input, or what it inflates to, is longer than {@link ParseLimits#maxInputBytes()}. */
    INPUT_TOO_LARGE,
    /**
     * The page holds more {@code <} characters, or the flattened page more lines, than {@link ParseLimits#maxTags()}.
     */
    TOO_MANY_TAGS,
    /** The page's tree grew past {@link ParseLimits#maxNodes()}. */
    TOO_MANY_NODES,
    /** A tag name is longer than {@link ParseLimits#maxNameLength()}: no page writes such a name. */
    MALFORMED_MARKUP,
    /** The call took longer than {@link ParseLimits#timeout()}. */
    TIME_LIMIT,
    /**
     * The input is an image, a document of another format, XML that is no page, other binary data or text without any
     * markup.
     */
    NOT_HTML,
    /** The page was read, but it holds no article. */
    NO_ARTICLE,
    /** The input is compressed and too damaged to be inflated. */
    UNDECODABLE,
    /** The calling thread was interrupted; its interrupt status is still set. */
    CANCELLED,
    /** A defect of this library, wrapped so that one page cannot stop a batch. Please report it. */
    INTERNAL
}
