package io.broadsheet.model;

/** Whether the story may be used: the closed list of NewsML-G2 {@code pubStatus} and ninjs {@code pubStatus}. */
public enum PublishingStatus {
    /** May be used. */
    USABLE,
    /** Held back until further notice. */
    WITHHELD,
    /** Must not be used any more. */
    CANCELED
}
