package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseWarning;
import io.broadsheet.parser.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From bytes to characters, within limits: inflates, refuses what is no text, finds the character encoding. Immutable.
 */
public final class TextDecoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MAX_LAYERS = 2;

    private final ParseLimits limits;

    /**
     * Creates a decoder.
     *
     * @param limits what holds for each call
     */
    public TextDecoder(ParseLimits limits) {
        this.limits = limits;
    }

    /**
     * Takes an input that is text already.
     *
     * @param text the input
     * @return the text without a byte order mark
     * @throws Rejection when it is empty or too long
     */
    public DecodedText accept(String text) {
        if (text.length() > limits.maxInputBytes()) {
            throw new Rejection(
                    Reason.INPUT_TOO_LARGE, "the input is longer than " + limits.maxInputBytes() + " characters");
        }
        return new DecodedText(requireSomething(text), Optional.empty(), List.of());
    }

    /**
     * Takes a flattened page, in which a line stands for what a tag is on a page.
     *
     * @param text the input
     * @return the text without a byte order mark
     * @throws Rejection when it is empty, too long or of too many lines
     */
    public String acceptLines(String text) {
        String accepted = accept(text).text();
        int lines = 1;
        for (int at = accepted.indexOf('\n'); at >= 0; at = accepted.indexOf('\n', at + 1)) {
            if (++lines > limits.maxTags()) {
                throw new Rejection(Reason.TOO_MANY_TAGS, "more than " + limits.maxTags() + " lines");
            }
        }
        return accepted;
    }

    /**
     * Decodes bytes, plain or compressed.
     *
     * @param bytes the input
     * @param charsetLabel the encoding that the transport named, or empty
     * @param deadline the time that is left
     * @return the text without a byte order mark
     * @throws Rejection when it is empty, too long, damaged or no text
     */
    public DecodedText decode(byte[] bytes, String charsetLabel, Deadline deadline) {
        BoundedBytes.requireWithin(bytes.length, limits);
        List<ParseWarning> warnings = new ArrayList<>();
        byte[] plain = inflate(bytes, deadline, warnings);
        ContentSniffer.requireText(plain);
        deadline.look();
        CharsetDetector.Reading reading = CharsetDetector.read(plain, charsetLabel);
        warnings.addAll(reading.warnings());
        deadline.look();
        return new DecodedText(requireSomething(reading.text()), Optional.of(reading.charset()), warnings);
    }

    private byte[] inflate(byte[] bytes, Deadline deadline, List<ParseWarning> warnings) {
        byte[] plain = bytes;
        for (int layer = 0; layer < MAX_LAYERS && Gzip.is(plain); layer++) {
            plain = new Gzip(limits, deadline).inflate(plain, warnings);
        }
        return plain;
    }

    private static String requireSomething(String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (unmarked.isBlank()) {
            throw new Rejection(Reason.EMPTY, "the input is empty");
        }
        return unmarked;
    }
}
