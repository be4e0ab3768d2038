package io.broadsheet.examples.archives.synthetic;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes WARC files of invented pages, a gzip member a record, with a little of all that stands in real ones: requests,
 * revisits, error pages, pictures, the same wire story at several papers. The same settings give the same bytes.
 */
public final class SyntheticArchives {
    private static final int PAPERS = 4;

    private final int records;
    private final int damageEvery;
    private final LongFunction<String> pages;
    private final List<Planted> planted = new ArrayList<>();
    private long story;

    /**
     * Archives with so many records each.
     *
     * @param records the number of records of a file, those included that are no pages
     * @param damageEvery one record in so many is damaged; 0 for none
     */
    public SyntheticArchives(int records, int damageEvery) {
        this(records, damageEvery, number -> "");
    }

    /**
     * Archives of pages of one's own.
     *
     * @param records the number of records of a file
     * @param damageEvery one record in so many is damaged; 0 for none
     * @param pages the page of a number; an empty one stands for an invented page
     */
    public SyntheticArchives(int records, int damageEvery, LongFunction<String> pages) {
        this.records = records;
        this.damageEvery = damageEvery;
        this.pages = pages;
    }

    /**
     * Writes archives named {@code synthetic-00.warc.gz} and so on.
     *
     * @param folder where to; made when it is not there
     * @param files how many
     * @return where damage was planted
     * @throws IOException when they cannot be written
     */
    public List<Planted> write(Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        planted.clear();
        story = 0;
        for (int i = 0; i < files; i++) {
            String name = String.format(Locale.ROOT, "synthetic-%02d.warc.gz", i);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
                writeFile(name, out);
            }
        }
        return List.copyOf(planted);
    }

    private void writeFile(String name, OutputStream out) throws IOException {
        long offset = 0;
        int pageNumber = 0;
        for (int i = 0; i < records; i++) {
            story++;
            byte[] member;
            if (damageEvery > 0 && i % damageEvery == damageEvery / 2) {
                Damage damage = Damage.values()[pageNumber++ % Damage.values().length];
                planted.add(new Planted(name, offset, damage));
                member = damaged(damage);
            } else {
                member = packed(i == 0 ? info() : record(i));
            }
            out.write(member);
            offset += member.length;
        }
    }

    /** Of ten records seven are pages; of ten pages one is a story that other papers carry too. */
    private byte[] record(int i) {
        return switch (i % 10) {
            case 3 ->
                SyntheticRecord.of("request", url(), "GET / HTTP/1.1\r\nHost: paper.example\r\n\r\n")
                        .bytes();
            case 6 -> i % 20 == 6 ? notFound() : revisit();
            case 9 ->
                i % 20 == 9 ? picture() : page(story / 40 * 40 + 1, i % PAPERS).bytes();
            default -> page(story, i % PAPERS).bytes();
        };
    }

    private SyntheticRecord page(long number, int paper) {
        String own = pages.apply(number);
        String html = own.isEmpty() ? StoryPages.page(number, paper) : own;
        return SyntheticRecord.of("response", StoryPages.url(number, paper), ok("text/html; charset=utf-8") + html);
    }

    private String url() {
        return StoryPages.url(story, (int) (story % PAPERS));
    }

    private byte[] info() {
        return SyntheticRecord.of("warcinfo", "", "software: synthetic\r\n").bytes();
    }

    private byte[] revisit() {
        return SyntheticRecord.of("revisit", url(), "HTTP/1.1 200 OK\r\n\r\n").bytes();
    }

    private byte[] notFound() {
        return SyntheticRecord.of(
                        "response", url(), "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Not here.</p>")
                .bytes();
    }

    private byte[] picture() {
        return SyntheticRecord.of("response", url(), ok("image/png") + "\u0089PNG\r\n")
                .bytes();
    }

    private static String ok(String type) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n";
    }

    private byte[] damaged(Damage damage) {
        SyntheticRecord page = page(story, 0);
        byte[] member = packed(page.bytes());
        return switch (damage) {
            case FLIPPED_BYTE -> {
                member[member.length / 2] ^= (byte) 0xFF;
                yield member;
            }
            case CUT_MEMBER -> Arrays.copyOf(member, member.length / 2);
            case LENGTH_TOO_LONG -> packed(page.withLength("99999999").bytes());
            case LENGTH_TOO_SHORT -> packed(page.withLength("200").bytes());
            case LENGTH_NO_NUMBER -> packed(page.withLength("many").bytes());
            case JUNK_BEFORE ->
                SyntheticRecord.joined("\0junk\r\n".repeat(30).getBytes(StandardCharsets.UTF_8), member);
            case PACKED_BODY_DAMAGED -> packed(withDamagedBody());
        };
    }

    private byte[] withDamagedBody() {
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] body = packed(StoryPages.page(story, 0).getBytes(StandardCharsets.UTF_8));
        body[body.length / 2] ^= (byte) 0xFF;
        return new SyntheticRecord("response", url(), SyntheticRecord.joined(head, body), "").bytes();
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Fast(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Speed matters more here than size. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
