package io.broadsheet.model;

/**
 * What an embedded object of another site is.
 *
 * @param value the word, see {@link Term#value()}
 */
public record EmbedKind(String value) implements Term {
    /** A post of a social network. */
    public static final EmbedKind POST = new EmbedKind("post");

    /** A video player. */
    public static final EmbedKind VIDEO = new EmbedKind("video");

    /** An audio player. */
    public static final EmbedKind AUDIO = new EmbedKind("audio");

    /** A map. */
    public static final EmbedKind MAP = new EmbedKind("map");

    /** A chart or an interactive graphic. */
    public static final EmbedKind CHART = new EmbedKind("chart");

    /** A document viewer. */
    public static final EmbedKind DOCUMENT = new EmbedKind("document");

    /** Anything else. */
    public static final EmbedKind OTHER = new EmbedKind("other");

    /**
     * Normalizes the word.
     *
     * @param value any spelling
     * @throws IllegalArgumentException when it is blank
     */
    public EmbedKind {
        value = Term.normalize(value);
    }
}
