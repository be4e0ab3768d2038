package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Correction;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.PartialDate;
import io.broadsheet.model.Place;
import io.broadsheet.model.Role;
import io.broadsheet.render.internal.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what stands above the story: headlines, notes, byline, agency, dateline, summary. */
final class BodyHeadWriter {
    private final Article article;
    private final XmlWriter out;
    private final InlineWriter inlines;
    private final PartyWriter parties;

    BodyHeadWriter(Article article, XmlWriter out) {
        this.article = article;
        this.out = out;
        inlines = new InlineWriter(out);
        parties = new PartyWriter(out);
    }

    void write() {
        out.line().open("body.head");
        headlines();
        article.corrections().forEach(this::correction);
        article.byline().ifPresent(byline -> byline(byline, out));
        distributor();
        article.dateline().ifPresent(this::dateline);
        summaries();
        out.line().close();
    }

    private void headlines() {
        out.line().open("hedline").element("hl1", article.headline());
        article.kicker()
                .ifPresent(kicker -> out.open("hl2")
                        .attribute("class", Nitf.KICKER)
                        .text(kicker)
                        .close());
        if (!article.dek().isEmpty()) {
            out.open("hl2").attribute("class", Nitf.DEK);
            inlines.write(article.dek()).close();
        }
        out.close();
        article.alternativeHeadlines()
                .forEach(other -> out.line()
                        .open("hedline")
                        .attribute("class", other.role().value())
                        .element("hl1", other.text())
                        .close());
    }

    private void correction(Correction correction) {
        out.line()
                .open("note")
                .attribute("noteclass", "editorsnote")
                .attribute("class", correction.kind().value());
        out.open("body.content").open("p");
        correction.date().ifPresent(date -> out.empty("chron").attribute("norm", NitfDates.of(date)));
        inlines.write(correction.content()).close().close().close();
    }

    /** Names that come from no printed line are set apart by a class. */
    static void byline(Byline byline, XmlWriter out) {
        out.line().open("byline");
        if (byline.printed().isPresent()) {
            new PrintedLine(out).write(byline.printed().get(), byline.contributors(), Role.AUTHOR, true);
        } else {
            out.attribute("class", Nitf.NAMES);
            PartyWriter parties = new PartyWriter(out);
            for (int i = 0; i < byline.contributors().size(); i++) {
                out.text(i == 0 ? "" : ", ");
                parties.person(
                        byline.contributors().get(i),
                        byline.contributors().get(i).name(),
                        Role.AUTHOR);
            }
        }
        out.close();
    }

    private void distributor() {
        boolean agencies =
                article.dateline().stream().anyMatch(line -> !line.agencies().isEmpty());
        if (article.provider().isEmpty() && !agencies) {
            return;
        }
        out.line().open("distributor");
        article.provider().ifPresent(provider -> parties.organization(provider, provider.name(), Optional.empty()));
        article.dateline()
                .ifPresent(dateline -> dateline.agencies()
                        .forEach(agency -> parties.organization(agency, "", Optional.of("dateline"))));
        out.close();
    }

    private void dateline(Dateline dateline) {
        out.line().open("dateline");
        String printed = dateline.printed();
        List<Integer> starts = find(printed, dateline.places());
        boolean all = starts.size() == dateline.places().size();
        int at = 0;
        for (int i = 0; all && i < starts.size(); i++) {
            Place place = dateline.places().get(i);
            int end = starts.get(i) + place.name().length();
            out.text(printed.substring(at, starts.get(i)));
            parties.place(place, printed.substring(starts.get(i), end));
            at = end;
        }
        out.text(printed.substring(at));
        if (!all) {
            dateline.places().forEach(place -> parties.place(place, ""));
        }
        dateline.date().ifPresent(date -> out.empty("story.date").attribute("norm", norm(date)));
        out.close();
    }

    private static List<Integer> find(String printed, List<Place> places) {
        List<Integer> starts = new ArrayList<>();
        String folded = PrintedLine.fold(printed);
        int at = 0;
        for (Place place : places) {
            int start = folded.indexOf(PrintedLine.fold(place.name()), at);
            if (start < 0) {
                return starts;
            }
            starts.add(start);
            at = start + place.name().length();
        }
        return starts;
    }

    private static String norm(PartialDate date) {
        String text = date.toString();
        return text.startsWith("-") || text.length() == 7 ? text : text.replace("-", "");
    }

    private void summaries() {
        if (!article.keyPoints().isEmpty()) {
            out.line().open("abstract").attribute("class", Nitf.KEY_POINTS).open("ul");
            article.keyPoints().forEach(point -> {
                out.open("li");
                inlines.write(point.content()).close();
            });
            out.close().close();
        }
        article.description()
                .ifPresent(description -> out.line()
                        .open("abstract")
                        .attribute("class", Nitf.DESCRIPTION)
                        .element("p", description)
                        .close());
    }
}
