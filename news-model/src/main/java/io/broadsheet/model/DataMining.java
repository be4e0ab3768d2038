package io.broadsheet.model;

/** Whether text and data mining is permitted (NewsML-G2 {@code dataMining}, {@code tdm-reservation}). */
public enum DataMining {
    /** Nothing is said. */
    UNSPECIFIED,
    /** Permitted. */
    ALLOWED,
    /** Reserved. */
    DENIED
}
