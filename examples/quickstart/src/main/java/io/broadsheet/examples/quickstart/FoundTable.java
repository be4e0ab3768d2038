package io.broadsheet.examples.quickstart;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Dates;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Place;
import io.broadsheet.model.Region;
import io.broadsheet.model.YearRange;
import io.broadsheet.parser.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A short table of what was found on a page; what was not found has no line. */
final class FoundTable {
    private static final int LABEL_WIDTH = 14;
    private static final int LINE_WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    private FoundTable() {}

    static String of(Article article, ParseResult result) {
        FoundTable table = new FoundTable();
        table.row("Headline", article.headline());
        table.row("Dek", Inlines.text(article.dek()));
        table.row("By", people(article.authors()));
        table.row("Dateline", article.dateline().map(FoundTable::dateline));
        table.dates(article.dates());
        table.row("Supplied by", article.provider().map(Organization::name));
        table.row("Publisher", article.publisher().map(Organization::name));
        table.row("Language", article.language());
        table.row("Body", body(article));
        table.row("Picture", article.leadImage().map(FoundTable::picture));
        article.credits().forEach(line -> table.row("Contributors", people(line.contributors())));
        table.row("Copyright", article.rights().copyright().map(FoundTable::copyright));
        table.row("Categories", String.join(", ", article.categories()));
        table.row("An article?", String.format(Locale.ROOT, "%.0f %% likely", 100 * result.likelihood()));
        result.warnings().forEach(warning -> table.row("Warning", warning.message()));
        return table.out.toString();
    }

    private void dates(Dates dates) {
        row("Published", dates.published().map(NewsDate::toString));
        row("Modified", dates.modified().map(NewsDate::toString));
        row("Page's date", dates.masthead().map(day -> day + " (printed in the page's head, not the story's)"));
    }

    private void row(String label, Optional<String> value) {
        value.ifPresent(text -> row(label, text));
    }

    private void row(String label, String value) {
        if (value.isBlank()) {
            return;
        }
        String lead = label;
        for (String line : wrapped(value)) {
            out.append("  ").append(String.format(Locale.ROOT, "%-" + LABEL_WIDTH + "s", lead));
            out.append(line).append('\n');
            lead = "";
        }
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LINE_WIDTH - LABEL_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String dateline(Dateline dateline) {
        Stream<String> parts = Stream.of(
                        dateline.places().stream().map(FoundTable::place),
                        dateline.agencies().stream()
                                .map(agency -> "agency " + agency.mark().orElse(agency.name())),
                        dateline.date().stream().map(date -> "dated " + date))
                .flatMap(part -> part);
        return dateline.printed() + "  " + parts.collect(Collectors.joining("; ", "(", ")"));
    }

    private static String place(Place place) {
        return Stream.of(
                        Optional.of(place.name()),
                        place.region().map(Region::name),
                        place.country().map(country -> country.code().orElse(country.name())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String people(List<Contributor> contributors) {
        return contributors.stream().map(FoundTable::person).collect(Collectors.joining("; "));
    }

    private static String person(Contributor person) {
        return person.name()
                + person.affiliation().map(house -> ", " + house.name()).orElse("")
                + person.location().map(place -> ", in " + place.name()).orElse("");
    }

    private static String copyright(Copyright notice) {
        Stream<String> years = notice.years().stream().map(FoundTable::years);
        Stream<String> holders = notice.holders().stream().map(Organization::name);
        String parts = Stream.concat(years, holders).collect(Collectors.joining(" "));
        return parts + (notice.allRightsReserved() ? ", all rights reserved" : "");
    }

    private static String picture(Image image) {
        return Stream.of(
                        Optional.of(Inlines.text(image.caption())),
                        image.credit().map(credit -> "credit: " + credit.printed()),
                        image.renditions().stream()
                                .findFirst()
                                .map(file -> file.url().toString()))
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static String years(YearRange range) {
        if (range.to().isEmpty()) {
            return range.from() + "-";
        }
        int last = range.to().getAsInt();
        return last == range.from() ? String.valueOf(last) : range.from() + "-" + last;
    }

    private static String body(Article article) {
        return count(article, Paragraph.class, "paragraph")
                + ", " + count(article, Heading.class, "heading")
                + ", " + plural(article.images().size(), "image")
                + ", " + plural(article.links().size(), "link")
                + "; " + plural(article.wordCount(), "word")
                + ", " + article.readingTime().toMinutes() + " min to read";
    }

    private static String count(Article article, Class<? extends Block> type, String noun) {
        return plural(article.body().stream().filter(type::isInstance).count(), noun);
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
