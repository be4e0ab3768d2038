package io.broadsheet.model;

/**
 * What a contributor did (NewsML-G2 {@code contributor@role}, NITF {@code revision-history@function}, schema.org {@code
 * author}, {@code editor}, {@code translator}).
 *
 * @param value the word, see {@link Term#value()}
 */
public record Role(String value) implements Term {
    /** Wrote the story and stands in the byline. */
    public static final Role AUTHOR = new Role("author");

    /** Contributed to the report. */
    public static final Role CONTRIBUTOR = new Role("contributor");

    /** Reported. */
    public static final Role REPORTING = new Role("reporting");

    /** Reported besides the main reporters. */
    public static final Role ADDITIONAL_REPORTING = new Role("additional-reporting");

    /** Wrote it down. */
    public static final Role WRITING = new Role("writing");

    /** Edited. */
    public static final Role EDITING = new Role("editing");

    /** Edited the copy. */
    public static final Role COPY_EDITING = new Role("copy-editing");

    /** Translated. */
    public static final Role TRANSLATION = new Role("translation");

    /** Checked the facts. */
    public static final Role FACT_CHECKING = new Role("fact-checking");

    /** Produced the page. */
    public static final Role PRODUCTION = new Role("production");

    /** Took the pictures. */
    public static final Role PHOTOGRAPHY = new Role("photography");

    /** Drew the pictures. */
    public static final Role ILLUSTRATION = new Role("illustration");

    /** Held the interviews. */
    public static final Role INTERVIEWS = new Role("interviews");

    /** Made the graphics. */
    public static final Role GRAPHICS = new Role("graphics");

    /** Made the video. */
    public static final Role VIDEO = new Role("video");

    /** Made the audio. */
    public static final Role AUDIO = new Role("audio");

    /** An agency whose material was used. */
    public static final Role SOURCE = new Role("source");

    /** An outlet in which the story appeared first. */
    public static final Role REPUBLISHED = new Role("republished");

    /**
     * Normalizes the word.
     *
     * @param value any spelling
     * @throws IllegalArgumentException when it is blank
     */
    public Role {
        value = Term.normalize(value);
    }
}
