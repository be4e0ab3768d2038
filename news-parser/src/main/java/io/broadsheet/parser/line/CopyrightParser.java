package io.broadsheet.parser.line;

import io.broadsheet.model.Copyright;
import io.broadsheet.parser.internal.wire.PrintedLine;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads copyright notices: {@code © 2021 The Associated Press. All rights reserved.}, {@code Copyright 2019-2021 by
 * Example Media GmbH}, {@code Tutti i diritti riservati}, with holders, years, what is reserved or forbidden and the
 * licence.
 *
 * <p>Immutable and safe for many threads; the cost is linear in the length of the line.
 */
public final class CopyrightParser {
    private static final CopyrightParser PARSER = new CopyrightParser();

    private CopyrightParser() {}

    /**
     * The parser.
     *
     * @return the only one
     */
    public static CopyrightParser create() {
        return PARSER;
    }

    /**
     * Reads a line that may be a copyright notice.
     *
     * @param line the line as printed, of any length; a longer one than {@value LineMatch#MAX_LINE_LENGTH} characters
     *     is read by its beginning
     * @return the notice, nothing for a link to a notice, prose about copyright and a sign used as a trade mark
     */
    public Optional<LineMatch<Copyright>> parse(String line) {
        Objects.requireNonNull(line, "line");
        PrintedLine printed = PrintedLine.beginningOf(line, LineMatch.MAX_LINE_LENGTH);
        return CopyrightReader.read(printed)
                .map(value -> new LineMatch<>(
                        value, printed.offset(0), printed.offset(printed.text().length())));
    }
}
