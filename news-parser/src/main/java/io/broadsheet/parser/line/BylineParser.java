package io.broadsheet.parser.line;

import io.broadsheet.model.Byline;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.PrintedLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads bylines: {@code By Anna Field and Ben Wood, Associated Press}, {@code Von Anna Feld, Nairobi}, {@code Por
 * Redacción}, in the languages and the broken forms that pages have. Dates, counts and buttons behind the names are
 * covered by the span but kept in no field.
 *
 * <pre>{@code
 * BylineParser.create().parse("By Anna Field, CNN").orElseThrow().value().contributors();
 * }</pre>
 *
 * <p>Immutable and safe for many threads; the cost is linear in the length of the line.
 */
public final class BylineParser {
    private static final BylineParser PARSER = new BylineParser();

    private BylineParser() {}

    /**
     * The parser.
     *
     * @return the only one
     */
    public static BylineParser create() {
        return PARSER;
    }

    /**
     * Reads a line that may be a byline.
     *
     * @param line the line as printed, of any length; a longer one than {@value LineMatch#MAX_LINE_LENGTH} characters
     *     is read by its beginning
     * @return the byline, nothing when the line only looks like one: a title, a navigation label, prose
     */
    public Optional<LineMatch<Byline>> parse(String line) {
        Objects.requireNonNull(line, "line");
        PrintedLine printed = PrintedLine.beginningOf(line, LineMatch.MAX_LINE_LENGTH);
        String text = printed.text();
        if (text.length() < 2) {
            return Optional.empty();
        }
        List<Person> people = isSpaceless(printed) ? SpacelessByline.read(text) : read(text);
        return match(printed, people);
    }

    /**
     * Reads the names of a value that is known to name the authors, such as an author element or the content of a meta
     * element: {@code Anna Field, Example News and Ben Wood}. A word such as {@code By} may stand before them. Where no
     * structure shows, the whole value is one name.
     *
     * @param value the value as printed
     * @return the names with what the value says of them; nothing for a blank value and for one that names nobody, such
     *     as an address of the web
     */
    public Optional<LineMatch<Byline>> parseNames(String value) {
        Objects.requireNonNull(value, "value");
        PrintedLine printed = PrintedLine.beginningOf(value, LineMatch.MAX_LINE_LENGTH);
        String text = printed.text();
        if (text.isEmpty() || isAddress(text)) {
            return Optional.empty();
        }
        if (isSpaceless(printed)) {
            List<Person> people = SpacelessByline.read(text);
            return match(printed, people.isEmpty() ? SpacelessByline.names(text) : people);
        }
        String once = undoubled(text, 0);
        List<Person> people = read(once);
        return match(printed, people.isEmpty() ? BylineReader.readKnown(once) : people);
    }

    private static boolean isSpaceless(PrintedLine printed) {
        return printed.hasUnspaced() && SpacelessByline.isOne(printed.text());
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://")
                || text.startsWith("https://")
                || text.startsWith("www.")
                || text.startsWith("/");
    }

    private static List<Person> read(String text) {
        PhraseTable.Found<String> intro = Lexicon.table(Kind.BYLINE).longestGluedAt(text, 0);
        if (intro == null) {
            return BylineReader.readBare(text);
        }
        int from = intro.end();
        boolean colon = from < text.length() && ":\uFF1A".indexOf(text.charAt(from)) >= 0;
        boolean marked =
                colon || text.charAt(from - 1) == ':' || text.substring(0, from).indexOf(' ') > 0;
        List<Person> people = BylineReader.read(undoubled(text, from), colon ? from + 1 : from, marked, intro.value());
        return people.isEmpty() && !marked ? readBehindTitle(text) : people;
    }

    /** {@code By Anna FieldAnna Field}: a name that a page shows twice, once for small screens. */
    private static String undoubled(String text, int from) {
        int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        int half = (text.length() - start) / 2;
        int second = text.length() - half;
        boolean doubled = half > 4 && text.regionMatches(start, text, second, half);
        return doubled ? text.substring(0, start + half) : text;
    }

    /** {@code Von Hexen und Henkern – Ein Kommentar von Anna Feld}: a byline behind a title that begins like one. */
    private static List<Person> readBehindTitle(String text) {
        for (int i = 2; i < text.length() - 2; i++) {
            boolean part =
                    text.charAt(i - 1) == ' ' && (Characters.isDash(text.charAt(i - 2)) || text.charAt(i - 2) == '|');
            PhraseTable.Found<String> intro = part ? Lexicon.table(Kind.BYLINE).longestAt(text, i) : null;
            if (intro != null && text.substring(i, intro.end()).indexOf(' ') > 0) {
                return BylineReader.read(text, intro.end(), true, intro.value());
            }
        }
        return List.of();
    }

    private static Optional<LineMatch<Byline>> match(PrintedLine printed, List<Person> people) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Byline.Builder byline = Byline.builder().printed(printed.text());
        for (Person person : people) {
            byline.addContributor(person.toContributor());
        }
        int start = printed.offset(0);
        int end = printed.offset(printed.text().length());
        return Optional.of(new LineMatch<>(byline.build(), start, end));
    }
}
