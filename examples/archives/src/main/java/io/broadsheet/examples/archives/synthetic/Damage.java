package io.broadsheet.examples.archives.synthetic;

/** What is done to a record so that it cannot be read. Each kind costs that record and no other. */
public enum Damage {
    /** A byte in the middle of the packed record is changed. */
    FLIPPED_BYTE,
    /** The packed record is cut in the middle; the next one follows at once. */
    CUT_MEMBER,
    /** The length in the header is larger than the record. */
    LENGTH_TOO_LONG,
    /** The length in the header is smaller than the record. */
    LENGTH_TOO_SHORT,
    /** The length in the header is no number. */
    LENGTH_NO_NUMBER,
    /** Bytes that are no record stand before a good one. */
    JUNK_BEFORE,
    /** The record says that its response is packed, and the packed bytes are damaged. */
    PACKED_BODY_DAMAGED
}
