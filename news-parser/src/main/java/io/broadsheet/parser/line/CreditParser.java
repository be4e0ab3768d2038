package io.broadsheet.parser.line;

import io.broadsheet.model.CreditLine;
import io.broadsheet.parser.internal.wire.PrintedLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the credits that stand below a story: contributors' notes ({@code Anna Field in Oslo and Ben Wood in Rome
 * contributed to this report.}), sign-offs ({@code Reporting by Anna Field Editing by Ben Wood}), sources ({@code Quelle:
 * dpa}) and where a story appeared first. What each contributor did is the contributor's role.
 *
 * <p>{@code in PLACE} belongs to all names since the last place; a possessive or plural affiliation ({@code CNN's},
 * {@code Associated Press writers}) to every name up to the next affiliation.
 *
 * <p>Immutable and safe for many threads; the cost is linear in the length of the line.
 */
public final class CreditParser {
    private static final CreditParser PARSER = new CreditParser();

    private CreditParser() {}

    /**
     * The parser.
     *
     * @return the only one
     */
    public static CreditParser create() {
        return PARSER;
    }

    /**
     * Reads a line that may be a credit.
     *
     * @param line the line as printed, of any length; a longer one than {@value LineMatch#MAX_LINE_LENGTH} characters
     *     is read by its beginning
     * @return the credit with at least one contributor, nothing when the line only looks like one
     */
    public Optional<LineMatch<CreditLine>> parse(String line) {
        Objects.requireNonNull(line, "line");
        PrintedLine printed = PrintedLine.beginningOf(line, LineMatch.MAX_LINE_LENGTH);
        String text = printed.text();
        if (text.length() < 2) {
            return Optional.empty();
        }
        List<Person> people = CreditReader.read(printed);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        CreditLine.Builder credit = CreditLine.builder().printed(text);
        for (Person person : people) {
            credit.addContributor(person.toContributor());
        }
        return Optional.of(new LineMatch<>(credit.build(), printed.offset(0), printed.offset(text.length())));
    }
}
