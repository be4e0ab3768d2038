package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseWarning;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character encoding of a page and decodes it. In order: byte order mark; the zero bytes of UTF-16; UTF-8 when
 * the bytes are that but for one in a hundred, whatever a label says; the label of the transport, then of the page, when
 * the bytes fit it; else windows-1252 when the bytes past 127 stand alone, as its letters do; else a statistical guess;
 * else the declared UTF-8 with replacement characters, or windows-1252.
 */
final class CharsetDetector {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int WIDE_SAMPLE_BYTES = 4_096;
    private static final int GUESS_SAMPLE_BYTES = 1 << 20;
    /** A guess that rests on fewer different characters is none: any two bytes are a word in some encoding. */
    private static final int MIN_GUESS_CHARACTERS = 10;

    private static final char ESCAPE = '\u001b';

    private final byte[] bytes;
    private final Optional<Charset> declared;
    private final List<ParseWarning> warnings = new ArrayList<>();

    private CharsetDetector(byte[] bytes, String transportLabel) {
        this.bytes = bytes;
        this.declared = CharsetLabels.charset(transportLabel).or(() -> DeclaredCharset.of(bytes));
    }

    /** What the bytes say, and how they were read. */
    record Reading(String text, Charset charset, List<ParseWarning> warnings) {}

    /** Decodes bytes; a label that is no known one counts for nothing. */
    static Reading read(byte[] bytes, String transportLabel) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return plain(bytes, mark.get().length(), mark.get().charset());
        }
        Optional<Charset> wide = wideCharset(bytes);
        return wide.isPresent() ? plain(bytes, 0, wide.get()) : new CharsetDetector(bytes, transportLabel).read();
    }

    private static Reading plain(byte[] bytes, int from, Charset charset) {
        return new Reading(new String(bytes, from, bytes.length - from, charset), charset, List.of());
    }

    /** UTF-16 without a byte order mark: markup makes every other byte of it zero. */
    static Optional<Charset> wideCharset(byte[] bytes) {
        int pairs = Math.min(bytes.length, WIDE_SAMPLE_BYTES) / 2;
        int[] zeros = new int[2];
        for (int i = 0; i < pairs * 2; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (isWide(zeros[1], zeros[0], pairs)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return isWide(zeros[0], zeros[1], pairs) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isWide(int zeros, int otherZeros, int pairs) {
        return zeros * 5 > pairs && otherZeros * 50 < pairs;
    }

    private Reading read() {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf(REPLACEMENT) < 0) {
            return readValidUtf8(utf8);
        }
        Utf8Census census = Utf8Census.of(bytes);
        if (census.isMostlyUtf8()) {
            return census.malformed() > 0 ? readMalformedUtf8(census) : reading(utf8, StandardCharsets.UTF_8);
        }
        return readOther(census);
    }

    /** Seven-bit text may still be meant otherwise: ISO-2022-JP shifts with escapes. */
    private Reading readValidUtf8(String utf8) {
        if (utf8.length() == bytes.length && utf8.indexOf(ESCAPE) >= 0 && declares("ISO-2022-JP")) {
            return plain(bytes, 0, declared.get());
        }
        if (utf8.length() != bytes.length && declared.isPresent()) {
            warnIfMislabelled(StandardCharsets.UTF_8);
        }
        return reading(utf8, StandardCharsets.UTF_8);
    }

    private Reading readOther(Utf8Census census) {
        if (declared.isPresent() && !declares("UTF-8") && !isDoubtful(declared.get(), census)) {
            String text = new String(bytes, declared.get());
            if (fits(text, census)) {
                return reading(text, declared.get());
            }
        }
        Charset guess = guess(census);
        if (guess.equals(StandardCharsets.UTF_8)) {
            return readMalformedUtf8(census);
        }
        if (declared.isPresent()) {
            warnIfMislabelled(guess);
        } else {
            warnings.add(ParseWarning.of(ParseWarning.Kind.CHARSET_GUESSED, "read as " + guess.name()));
        }
        return reading(new String(bytes, guess), guess);
    }

    private Reading readMalformedUtf8(Utf8Census census) {
        warnings.add(ParseWarning.of(
                ParseWarning.Kind.BYTES_REPLACED, census.malformed() + " bytes are no UTF-8; U+FFFD stands for them"));
        return reading(Utf8Sequence.decode(bytes), StandardCharsets.UTF_8);
    }

    /** windows-1252 is what pages of any script are labelled by default, but its letters seldom stand side by side. */
    private static boolean isDoubtful(Charset label, Utf8Census census) {
        return label.equals(WINDOWS_1252) && census.isDense();
    }

    /** Bytes that are no text in any encoding stay what the page says, UTF-8 with replacement characters. */
    private Charset guess(Utf8Census census) {
        if (!census.isDense()) {
            return WINDOWS_1252;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, GUESS_SAMPLE_BYTES));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(name -> CharsetLabels.charset(labelOf(name)))
                .filter(charset -> isConvincing(new String(bytes, charset), census))
                .orElse(declares("UTF-8") ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    /** Mac Cyrillic has the small letters of windows-1251, and hardly a page that ever was on the web. */
    private static String labelOf(String guess) {
        return switch (guess) {
            case "MACCYRILLIC" -> "windows-1251";
            case "TIS620" -> "tis-620";
            default -> guess;
        };
    }

    private static boolean isConvincing(String text, Utf8Census census) {
        long varied = text.chars()
                .filter(c -> c > 127)
                .distinct()
                .limit(MIN_GUESS_CHARACTERS)
                .count();
        return varied == MIN_GUESS_CHARACTERS && fits(text, census);
    }

    private static boolean fits(String text, Utf8Census census) {
        int replaced = 0;
        for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
            replaced++;
        }
        return replaced * 100L <= census.nonAscii();
    }

    private boolean declares(String name) {
        return declared.isPresent() && declared.get().name().equals(name);
    }

    private void warnIfMislabelled(Charset actual) {
        declared.filter(label -> !label.equals(actual))
                .ifPresent(label -> warnings.add(ParseWarning.of(
                        ParseWarning.Kind.CHARSET_MISLABELLED,
                        "labelled " + label.name() + ", but read as " + actual.name())));
    }

    private Reading reading(String text, Charset charset) {
        return new Reading(text, charset, List.copyOf(warnings));
    }
}
