package io.broadsheet.parser.internal.wire;

/**
 * A news agency or what stands in its place in copy.
 *
 * @param id short form that copy prints most often, {@code AP}, {@code dpa}
 * @param name full name
 * @param country ISO 3166-1 code of its seat, empty when unknown
 * @param kind what it supplies
 */
public record Agency(String id, String name, String country, Kind kind) {
    /** What an agency supplies. */
    public enum Kind {
        /** A general news agency. */
        AGENCY,
        /** A broadcaster that supplies others. */
        BROADCASTER,
        /** A distributor of press releases. */
        RELEASE,
        /** A religious news agency. */
        RELIGIOUS,
        /** A feature service. */
        FEATURE,
        /** A picture agency or a collection of pictures. */
        PHOTO,
        /** A site where everybody shows or sells pictures. */
        COLLECTION,
        /** A sports news agency. */
        SPORT,
        /** A financial news agency. */
        FINANCE
    }

    /** {@return whether it supplies pictures and nothing else} */
    public boolean isPictures() {
        return kind == Kind.PHOTO || kind == Kind.COLLECTION;
    }
}
