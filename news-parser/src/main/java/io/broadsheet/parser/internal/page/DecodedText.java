package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseWarning;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The characters of an input.
 *
 * @param text never blank, without a byte order mark
 * @param charset what the bytes were read in; empty when the input was text already
 * @param warnings what was doubted or lost on the way, in order
 */
public record DecodedText(String text, Optional<Charset> charset, List<ParseWarning> warnings) {
    /**
     * Keeps a copy of the warnings.
     *
     * @param text the characters
     * @param charset what the bytes were read in
     * @param warnings what was doubted or lost
     */
    public DecodedText {
        warnings = List.copyOf(warnings);
    }
}
