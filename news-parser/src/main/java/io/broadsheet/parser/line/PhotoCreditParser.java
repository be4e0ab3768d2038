package io.broadsheet.parser.line;

import io.broadsheet.model.PhotoCredit;
import io.broadsheet.parser.internal.wire.PrintedLine;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the credit of a picture, alone or at the end of its caption: {@code (Anna Field/AFP via Getty Images)}, {@code
 * Foto: Anna Feld, Beispielverlag}, {@code © dpa/Anna Feld}. The span tells where the caption ends and the credit
 * begins.
 *
 * <p>Immutable and safe for many threads; the cost is linear in the length of the line.
 */
public final class PhotoCreditParser {
    private static final PhotoCreditParser PARSER = new PhotoCreditParser();

    private PhotoCreditParser() {}

    /**
     * The parser.
     *
     * @return the only one
     */
    public static PhotoCreditParser create() {
        return PARSER;
    }

    /**
     * Reads a line that may be, or end in, a photo credit.
     *
     * @param line the line as printed, of any length; a longer one than {@value LineMatch#MAX_LINE_LENGTH} characters
     *     is read by its end
     * @return the credit, nothing when the line is a caption without one, a link to a gallery or prose
     */
    public Optional<LineMatch<PhotoCredit>> parse(String line) {
        Objects.requireNonNull(line, "line");
        PrintedLine printed = PrintedLine.endOf(line, LineMatch.MAX_LINE_LENGTH);
        String text = printed.text();
        PhotoReader reader = new PhotoReader(printed);
        return reader.read().map(credit -> {
            int start = printed.offset(reader.start());
            return new LineMatch<>(credit, start, printed.offset(text.length()));
        });
    }
}
