package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells by its first bytes that an input is no text: an image, a document of another format, an archive, a program. */
final class ContentSniffer {
    /** Formats by the bytes that they begin with, as their specifications and the WHATWG MIME Sniffing standard say. */
    private static final List<Format> FORMATS = List.of(
            new Format("a PNG image", 0, "\u0089PNG\r\n"),
            new Format("a JPEG image", 0, "\u00ff\u00d8\u00ff"),
            new Format("a GIF image", 0, "GIF8"),
            new Format("a WebP image", 8, "WEBPVP"),
            new Format("a TIFF image", 0, "II*\0"),
            new Format("a TIFF image", 0, "MM\0*"),
            new Format("an icon", 0, "\0\0\u0001\0"),
            new Format("a video or image in an ISO container", 4, "ftyp"),
            new Format("a Matroska or WebM video", 0, "\u001aE\u00df\u00a3"),
            new Format("an MP3 file", 0, "ID3\u0003"),
            new Format("an MP3 file", 0, "ID3\u0004"),
            new Format("an Ogg file", 0, "OggS\0"),
            new Format("a RIFF file", 8, "WAVE"),
            new Format("a PDF document", 0, "%PDF-"),
            new Format("a PostScript document", 0, "%!PS-Adobe-"),
            new Format("a rich text document", 0, "{\\rtf"),
            new Format("an Office document", 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
            new Format("a zip archive", 0, "PK\u0003\u0004"),
            new Format("a RAR archive", 0, "Rar!\u001a\u0007"),
            new Format("a 7z archive", 0, "7z\u00bc\u00af'\u001c"),
            new Format("a bzip2 file", 4, "1AY&SY"),
            new Format("an xz file", 0, "\u00fd7zXZ\0"),
            new Format("a Zstandard file", 0, "(\u00b5/\u00fd"),
            new Format("a gzip file inside gzip files", 0, "\u001f\u008b\b"),
            new Format("a font", 0, "wOFF"),
            new Format("a font", 0, "wOF2"),
            new Format("a program", 0, "\u007fELF"),
            new Format("a class file", 0, "\u00ca\u00fe\u00ba\u00be"),
            new Format("a WebAssembly module", 0, "\0asm"));

    private static final int SAMPLE_BYTES = 4_096;
    private static final int MAX_CONTROL_PERCENT = 5;

    private ContentSniffer() {}

    /**
     * Refuses what is no text.
     *
     * @throws Rejection with {@link Reason#NOT_HTML}
     */
    static void requireText(byte[] bytes) {
        for (Format format : FORMATS) {
            if (format.matches(bytes)) {
                throw new Rejection(Reason.NOT_HTML, "the input is " + format.name);
            }
        }
        if (!isMarkedAsText(bytes) && isBinary(bytes)) {
            throw new Rejection(Reason.NOT_HTML, "the input is binary data");
        }
    }

    private static boolean isMarkedAsText(byte[] bytes) {
        return beginsWithTag(bytes)
                || ByteOrderMark.of(bytes).isPresent()
                || CharsetDetector.wideCharset(bytes).isPresent();
    }

    private static boolean beginsWithTag(byte[] bytes) {
        int at = 0;
        while (at < bytes.length
                && at < SAMPLE_BYTES
                && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }

    private static boolean isBinary(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE_BYTES);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            if (isBinaryByte(bytes[i])) {
                controls++;
            }
        }
        return controls * 100 > sample * MAX_CONTROL_PERCENT;
    }

    /** The "binary data bytes" of the WHATWG MIME Sniffing standard: controls but for white space and escape. */
    private static boolean isBinaryByte(byte b) {
        return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1b;
    }

    private static final class Format {
        final String name;
        final int offset;
        final byte[] magic;

        Format(String name, int offset, String magic) {
            this.name = name;
            this.offset = offset;
            this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean matches(byte[] bytes) {
            if (bytes.length < offset + magic.length) {
                return false;
            }
            for (int i = 0; i < magic.length; i++) {
                if (bytes[offset + i] != magic[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
