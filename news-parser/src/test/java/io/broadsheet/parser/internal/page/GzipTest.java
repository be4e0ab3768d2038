package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseWarning;
import io.broadsheet.parser.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GzipTest {
    private static final String STORY =
            "<title>Ferry returns</title><p>The ferry sails again, the harbour office said.";

    private final PageLoader loader = new PageLoader(ParseLimits.defaults());

    @Test
    void inflatesAPage() throws IOException {
        Page page = loader.load(gzip(bytes(STORY)), "", "");

        assertThat(page.document().title()).isEqualTo("Ferry returns");
        assertThat(page.warnings()).isEmpty();
    }

    @Test
    void inflatesAPageThatWasPackedTwice() throws IOException {
        assertThat(loader.load(gzip(gzip(bytes(STORY))), "", "").document().title())
                .isEqualTo("Ferry returns");
    }

    @Test
    void refusesToUnpackFurther() throws IOException {
        byte[] packed = gzip(gzip(gzip(bytes(STORY))));

        assertRejected(Reason.NOT_HTML, packed, ParseLimits.defaults());
    }

    @Test
    void readsEveryMember() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.writeBytes(gzip(bytes(STORY)));
        members.writeBytes(gzip(bytes("<p>Second member")));

        assertThat(loader.load(members.toByteArray(), "", "").document().text()).endsWith("Second member");
    }

    @Test
    void readsAnyNumberOfEmptyMembers() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            members.writeBytes(gzip(new byte[0]));
        }
        assertRejected(Reason.EMPTY, members.toByteArray(), ParseLimits.defaults());

        members.writeBytes(gzip(bytes(STORY)));
        members.writeBytes(new byte[] {7, 7});

        assertThat(loader.load(members.toByteArray(), "", "").document().title())
                .isEqualTo("Ferry returns");
    }

    @Test
    void readsPastAllThatAHeaderMayHold() throws IOException {
        byte[] packed = gzip(bytes(STORY));
        ByteArrayOutputStream full = new ByteArrayOutputStream();
        full.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0});
        full.writeBytes(new byte[] {3, 0, 'x', 'y', 'z'});
        full.writeBytes(bytes("story.html\0"));
        full.writeBytes(bytes("a comment\0"));
        full.writeBytes(new byte[] {1, 2});
        full.write(packed, 10, packed.length - 10);

        assertThat(loader.load(full.toByteArray(), "", "").document().title()).isEqualTo("Ferry returns");
        for (int cut = 3; cut < full.size() - 8; cut++) {
            byte[] part = Arrays.copyOf(full.toByteArray(), cut);
            try {
                assertThat(loader.load(part, "", "").warnings()).isNotEmpty();
            } catch (Rejection rejection) {
                assertThat(rejection.reason()).isIn(Reason.UNDECODABLE, Reason.NOT_HTML, Reason.EMPTY);
            }
        }
    }

    @Test
    void keepsWhatACutInputStillGives() throws IOException {
        byte[] packed = gzip(noise(50_000));

        Page page = loader.load(Arrays.copyOf(packed, packed.length / 2), "", "");

        assertThat(page.document().text()).startsWith("Start").doesNotContain("End");
        assertThat(page.warnings()).extracting(ParseWarning::kind).containsExactly(ParseWarning.Kind.INPUT_DAMAGED);
    }

    @Test
    void keepsAPageWhoseChecksumIsWrong() throws IOException {
        byte[] packed = gzip(bytes(STORY));
        packed[packed.length - 8] ^= 1;

        Page page = loader.load(packed, "", "");

        assertThat(page.document().title()).isEqualTo("Ferry returns");
        assertThat(page.warnings()).extracting(ParseWarning::kind).containsExactly(ParseWarning.Kind.INPUT_DAMAGED);
    }

    @Test
    void saysThatNothingCouldBeInflated() {
        assertRejected(Reason.UNDECODABLE, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0}, ParseLimits.defaults());
        assertRejected(
                Reason.UNDECODABLE,
                new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 7, 7, 7, 7},
                ParseLimits.defaults());
    }

    @Test
    void saysThatAPackedInputIsEmpty() throws IOException {
        assertRejected(Reason.EMPTY, gzip(new byte[0]), ParseLimits.defaults());
    }

    @Test
    void stopsAtTheLimitOnBytes() throws IOException {
        byte[] page = new byte[200_000];
        new Random(7).nextBytes(page);

        assertRejected(
                Reason.INPUT_TOO_LARGE, gzip(page), ParseLimits.unlimited().withMaxInputBytes(199_999));
    }

    @Test
    void stopsAtTheLimitOnTheRatio() throws IOException {
        byte[] bomb = gzip(new byte[1 << 25]);

        assertThat(bomb).hasSizeLessThan(1 << 16);
        assertRejected(Reason.INPUT_TOO_LARGE, bomb, ParseLimits.unlimited().withMaxInflationRatio(100));
        assertRejected(Reason.INPUT_TOO_LARGE, bomb, ParseLimits.defaults());
    }

    @Test
    void allowsAnyRatioBelowOneMebibyte() throws IOException {
        byte[] packed = gzip(bytes("<p>" + " ".repeat(900_000) + "x"));

        assertThat(loader.load(packed, "", "").document().text()).isEqualTo("x");
    }

    private static void assertRejected(Reason reason, byte[] bytes, ParseLimits limits) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> new PageLoader(limits).load(bytes, "", ""))
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(reason));
    }

    private static byte[] noise(int words) {
        Random random = new Random(11);
        StringBuilder out = new StringBuilder("<p>Start ");
        for (int i = 0; i < words; i++) {
            out.append(Integer.toString(random.nextInt(), 36)).append(' ');
        }
        return bytes(out.append("End").toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
