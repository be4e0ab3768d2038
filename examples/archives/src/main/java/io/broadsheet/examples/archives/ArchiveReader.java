package io.broadsheet.examples.archives;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the records of a WARC or ARC file, packed or not, in their order. A damaged record costs no other one: the
 * reader looks for the next place where a record begins and tells what it passed over. One record is held at a time.
 * Confined to one thread.
 */
public final class ArchiveReader implements Closeable {
    private static final int MAX_HEADER = 1 << 20;
    private static final int MAX_ADDRESS = 8192;

    /** Past it the rest of a member is not inflated to find where it ends. */
    private static final long MAX_DRAIN = 64L << 20;

    private final String name;
    private final ArchiveBytes bytes;
    private final RecordSearch search;
    private final int maxBlock;
    private final Inflater inflater = new Inflater(true);

    /** The run of bytes that is being read; null between two of them. */
    private @Nullable RecordStream stream;

    private long streamStart;

    private ArchiveReader(String name, ArchiveBytes bytes, int maxBlock) throws IOException {
        this.name = name;
        this.bytes = bytes;
        this.maxBlock = maxBlock;
        this.search = new RecordSearch(bytes);
    }

    /**
     * Opens an archive.
     *
     * @param file the file
     * @param name what to call it in rows
     * @param offset where to begin: 0, or where an earlier run stopped
     * @param maxBlock how many bytes of a record's block are read
     * @return a reader, to be closed
     * @throws IOException when the file cannot be read
     */
    public static ArchiveReader open(Path file, String name, long offset, int maxBlock) throws IOException {
        ArchiveBytes bytes = ArchiveBytes.open(file);
        try {
            ArchiveReader reader = new ArchiveReader(name, bytes, maxBlock);
            bytes.seek(offset);
            return reader;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * Reads the next record.
     *
     * @return a record, or a dead letter for a place where none could be read; nothing at the end
     * @throws IOException when the file cannot be read, as against being damaged
     */
    Optional<Entry> next() throws IOException {
        while (true) {
            if (stream == null && !begin()) {
                return Optional.empty();
            }
            Entry entry = stream == null ? passOver() : advance(stream);
            if (entry != null) {
                return Optional.of(entry);
            }
        }
    }

    /**
     * Where a run may stop and a later one go on.
     *
     * @return a place in the file; -1 in the middle of a member that holds several records
     */
    long restart() {
        if (stream == null) {
            return bytes.position();
        }
        return search.isPacked() ? -1 : streamStart + stream.position();
    }

    /** Passes over the next record without reading it: an earlier run ended in it. */
    Entry skipCrashing() throws IOException {
        long start = restart();
        stream = null;
        bytes.seek(search.nextRecord(start + 1));
        Origin origin = Origin.place(name, start, bytes.position() - start);
        return Entry.damaged(
                Outcome.dead(origin, Stage.PARSE, "CRASHED", "the program ended while it read this record"));
    }

    /** {@return the size of the file in bytes} */
    public long size() {
        return bytes.size();
    }

    /** {@return how far into the file the reader is} */
    public long position() {
        return bytes.position();
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        bytes.close();
    }

    /** Begins the next run of bytes; false at the end. There is no stream when no record begins there. */
    private boolean begin() throws IOException {
        streamStart = bytes.position();
        if (streamStart >= bytes.size()) {
            return false;
        }
        if (search.isPacked()) {
            beginMember();
        } else if (search.isHeaderAt(streamStart)) {
            bytes.seek(streamStart);
            stream = new RecordStream(new PlainBytes(bytes), MAX_HEADER);
        }
        return true;
    }

    private void beginMember() throws IOException {
        try {
            stream = new RecordStream(new GzipMember(bytes, inflater), MAX_HEADER);
        } catch (ZipException | EOFException e) {
            stream = null;
        }
    }

    /** What is no record: one dead letter up to the next. */
    private Entry passOver() throws IOException {
        long next = search.nextRecord(streamStart + 1);
        bytes.seek(next);
        Origin origin = Origin.place(name, streamStart, next - streamStart);
        return Entry.damaged(Outcome.dead(origin, Stage.STREAM, "JUNK", "no record begins here"));
    }

    /** Reads one record of the stream; null at its end. */
    private @Nullable Entry advance(RecordStream current) throws IOException {
        long start = streamStart + current.position();
        try {
            Optional<WarcRecord> record = current.next();
            if (record.isEmpty()) {
                stream = null;
                return null;
            }
            return Entry.of(read(current, record.get(), start));
        } catch (RecordStream.HeaderTooLongException e) {
            return damaged(current, start, "HEADER_TOO_LARGE", e);
        } catch (EOFException e) {
            return damaged(current, start, "TRUNCATED", e);
        } catch (ZipException e) {
            return damaged(current, start, "DAMAGED_MEMBER", e);
        } catch (IOException e) {
            return damaged(current, start, "MALFORMED_RECORD", e);
        }
    }

    private Capture read(RecordStream current, WarcRecord record, long start) throws IOException {
        byte[] block = new byte[0];
        boolean tooLong = false;
        long size = record.body().size();
        if (size < 0) {
            throw new IOException("the header gives a length below 0");
        }
        if (Capture.holdsPage(record.type())) {
            InputStream in = record.body().stream();
            block = in.readNBytes((int) Math.min(size, maxBlock));
            tooLong = size > maxBlock;
        } else {
            record.body().consume();
        }
        if (tooLong) {
            goOnBehind(current, start);
        } else if (Capture.holdsPage(record.type()) && block.length < size) {
            throw new EOFException("the block is shorter than its header says");
        } else if (!current.endsWell(record.version().getProtocol().equals("ARC"))) {
            throw new IOException("the block is longer than its header says");
        } else if (current.isAtEnd()) {
            stream = null;
        }
        long next = restart();
        Origin origin = origin(record, start, next < 0 ? -1 : next - start);
        return new Capture(origin, record.type().toLowerCase(Locale.ROOT), contentType(record), block, tooLong);
    }

    /** A damaged record: one dead letter, and on with the next one. */
    private Entry damaged(RecordStream current, long start, String reason, IOException why) throws IOException {
        if (why instanceof ZipException) {
            // What was taken for the member's end may be anywhere.
            stream = null;
            bytes.seek(search.nextRecord(streamStart + 1));
        } else {
            goOnBehind(current, start);
        }
        Origin origin = Origin.place(name, start, bytes.position() - start);
        return Entry.damaged(Outcome.dead(origin, Stage.STREAM, reason, String.valueOf(why.getMessage())));
    }

    /** Leaves a record whose end is not known. The member around it tells it best, when its own end can be found. */
    private void goOnBehind(RecordStream current, long start) throws IOException {
        stream = null;
        try {
            if (search.isPacked() && current.drain(MAX_DRAIN)) {
                return;
            }
        } catch (IOException e) {
            // The member is damaged too.
            bytes.seek(search.nextRecord(streamStart + 1));
            return;
        }
        bytes.seek(search.nextRecord(search.isPacked() ? bytes.position() : start + 1));
    }

    private Origin origin(WarcRecord record, long start, long length) {
        MessageHeaders headers = record.headers();
        String uri = headers.first("WARC-Target-URI").orElse("");
        String digest = headers.first("WARC-Payload-Digest")
                .or(() -> headers.first("WARC-Block-Digest"))
                .orElse("");
        String truncated = headers.first("WARC-Truncated").orElse("");
        return new Origin(name, start, length, address(uri), date(record), digest, truncated);
    }

    /** Old writers put the address in angle brackets. */
    private static String address(String uri) {
        String bare = uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
        return bare.length() > MAX_ADDRESS ? "" : bare;
    }

    private static String date(WarcRecord record) {
        try {
            return record.date().toString();
        } catch (DateTimeException | NoSuchElementException e) {
            return "";
        }
    }

    private static String contentType(WarcRecord record) {
        return record.headers().first("Content-Type").orElse("");
    }

    /**
     * A record, or a place where none could be read.
     *
     * @param capture the record
     * @param damage the dead letter for the place
     */
    record Entry(@Nullable Capture capture, @Nullable Outcome damage) {
        static Entry of(Capture capture) {
            return new Entry(capture, null);
        }

        static Entry damaged(Outcome damage) {
            return new Entry(null, damage);
        }

        Capture captureOrThrow() {
            return Objects.requireNonNull(capture, "either a record or damage");
        }
    }
}
