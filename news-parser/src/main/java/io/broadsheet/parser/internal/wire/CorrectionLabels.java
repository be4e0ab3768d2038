package io.broadsheet.parser.internal.wire;

import io.broadsheet.model.CorrectionKind;
import java.util.Optional;

/** The words by which a line says that it corrects, clarifies or annotates its story. */
public final class CorrectionLabels {
    private static final PhraseTable<CorrectionKind> TABLE = new PhraseTable<>();
    private static final String OPENING = "([*_\u2014\u2013- ";
    private static final String AFTER_LABEL = ":.-\u2013\u2014(,\uFF1A";

    /** From this length on a phrase is a whole statement and needs nothing after it. */
    private static final int STATEMENT = 20;

    static {
        for (String line : Resource.lines("corrections.txt")) {
            int semicolon = line.indexOf(';');
            CorrectionKind kind = new CorrectionKind(line.substring(0, semicolon));
            for (String phrase : line.substring(semicolon + 1).split("\\|", -1)) {
                TABLE.add(phrase.strip(), kind);
            }
        }
    }

    private CorrectionLabels() {}

    /**
     * Tells what kind of note a line is.
     *
     * @param line the whole line as printed
     * @return the kind, or nothing when the line does not open with a label of this sort
     */
    public static Optional<CorrectionKind> kindOf(String line) {
        int start = 0;
        while (start < line.length() && OPENING.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        PhraseTable.Found<CorrectionKind> found = TABLE.longestAt(line, start);
        if (found == null) {
            return Optional.empty();
        }
        int after = found.end();
        boolean statement = found.end() - found.start() >= STATEMENT;
        boolean label = after < line.length() && AFTER_LABEL.indexOf(line.charAt(after)) >= 0;
        boolean spaced = after + 1 < line.length()
                && line.charAt(after) == ' '
                && AFTER_LABEL.indexOf(line.charAt(after + 1)) >= 0;
        return statement || label || spaced ? Optional.of(found.value()) : Optional.empty();
    }
}
