package io.broadsheet.examples.archives;

/**
 * A record of an archive in memory.
 *
 * @param origin where it came from
 * @param type the kind of record, such as {@code response}; lower case
 * @param contentType what the record says its block is; empty when it says nothing
 * @param block the block as it is stored; empty for records that are not read
 * @param tooLong whether the block was longer than what is read of one
 */
record Capture(Origin origin, String type, String contentType, byte[] block, boolean tooLong) {
    /** Whether records of this kind hold pages. */
    static boolean holdsPage(String type) {
        return type.equals("response") || type.equals("resource");
    }
}
