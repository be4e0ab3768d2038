package io.broadsheet.render;

import io.broadsheet.model.Article;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Cell;
import io.broadsheet.model.CodeBlock;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Correction;
import io.broadsheet.model.CorrectionKind;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Dates;
import io.broadsheet.model.Embed;
import io.broadsheet.model.EmbedKind;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.KeyPoint;
import io.broadsheet.model.Link;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Note;
import io.broadsheet.model.NoteKind;
import io.broadsheet.model.NoteRef;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Row;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Section;
import io.broadsheet.model.Strong;
import io.broadsheet.model.Subscript;
import io.broadsheet.model.Superscript;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.model.WebUrl;
import java.util.List;
import java.util.stream.Stream;

/** A story that has a bit of everything, to look at and to compare outputs with. */
public final class SampleArticle {
    private SampleArticle() {}

    /** {@return the story} */
    public static Article create() {
        return Article.builder()
                .canonicalUrl(url("/world/orchard-frost"))
                .language("en-GB")
                .kicker("Farming")
                .headline("Late frost strips the Vantor valley of half its apples")
                .addDek(text(
                        "Growers lit ten thousand smudge pots in one night. For the oldest trees it was not enough."))
                .addKeyPoint(KeyPoint.of("Loss put at 41 million crowns"))
                .addKeyPoint(KeyPoint.of("Aid to be decided before midsummer"))
                .byline(Byline.builder()
                        .printed("By Paloma Ashgrove-Lim and Rhys Tillery, Agriculture Desk")
                        .addContributor(
                                Contributor.author("Paloma Ashgrove-Lim").withUrl(url("/staff/ashgrove-lim")))
                        .addContributor(Contributor.author("Rhys Tillery"))
                        .build())
                .dateline(Dateline.builder()
                        .printed("SELBORNE CROSS, Velmora (HWS) —")
                        .build())
                .dates(Dates.builder()
                        .published(NewsDate.of("2031-05-07T06:10:00+02:00"))
                        .modified(NewsDate.of("2031-05-07T18:45:00+02:00"))
                        .build())
                .addAllBody(body())
                .addCredit(CreditLine.builder()
                        .printed("Halyard Wire Service reporters Ines Okonjo in Nordhaven and Yuki Hollin in San Ombra"
                                + " contributed to this report.")
                        .build())
                .addCorrection(Correction.builder()
                        .kind(CorrectionKind.CORRECTION)
                        .addContent(text("Correction: An earlier version gave the height of the valley in feet."))
                        .build())
                .rights(Rights.builder()
                        .copyright(Copyright.builder()
                                .printed("Copyright 2031 Halyard Wire Service. All rights reserved.")
                                .build())
                        .build())
                .publisher(Organization.of("The Selborne Post"))
                .addSection(Section.of("World"))
                .addCategories("Business", "Farming", "Weather")
                .build();
    }

    private static List<Block> body() {
        return Stream.of(opening(), losses(), voices(), extras())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Block> opening() {
        return List.of(
                Paragraph.of(List.of(
                        text("The frost came at four in the morning, when the blossom was "),
                        new Emphasis(List.of(text("wide"))),
                        text(" open, and by sunrise the growers of the Vantor knew that the "),
                        new Link(url("/almanac"), List.of(text("almanac"))),
                        text(" had been right."))),
                image(
                        "A row of apple trees white with ice",
                        "Ice on the blossom near Selborne Cross.",
                        "Ines Okonjo/HWS"),
                Paragraph.of(List.of(
                        text("It had warned of "),
                        new Strong(List.of(text("−6 °C"))),
                        text(" at a height of 340 m and an area of 120 km"),
                        new Superscript(List.of(text("2"))),
                        text(", with CO"),
                        new Subscript(List.of(text("2"))),
                        text(" from the pots pooling in the hollows."),
                        new NoteRef("pots", List.of(new Superscript(List.of(text("1"))))))),
                PullQuote.builder()
                        .addContent(text("“We sat up with the trees as one sits up with a child.”"))
                        .attribution(Attribution.of("Maren Castellow, grower"))
                        .build());
    }

    private static List<Block> losses() {
        return List.of(
                Heading.of(2, "What was lost"),
                ListBlock.builder()
                        .addItem(ListItem.of("Nine in ten of the early pippins"))
                        .addItem(ListItem.builder()
                                .addBlock(Paragraph.of("Half of the cider fruit:"))
                                .addBlock(ListBlock.builder()
                                        .ordered(true)
                                        .addItem(ListItem.of("bittersweets"))
                                        .addItem(ListItem.of("sharps"))
                                        .build())
                                .build())
                        .build(),
                table());
    }

    private static List<Block> voices() {
        return List.of(
                Quote.builder()
                        .addBlock(Paragraph.of("A tree that has stood for ninety years does not read forecasts."))
                        .addBlock(Paragraph.of("It flowers when the soil tells it to."))
                        .attribution(Attribution.of("Tobias Brightwater, pomologist"))
                        .build(),
                Embed.builder()
                        .kind(EmbedKind.POST)
                        .provider("Harbourcast")
                        .url(WebUrl.of("https://harbourcast.example/p/88"))
                        .text("Pots out. Coffee on. Fingers crossed.")
                        .build(),
                new Rule(),
                QuestionAnswer.builder()
                        .addQuestion(text("Will there be cider this autumn?"))
                        .addAnswer(Paragraph.of("Some. Growers on the north slope were spared."))
                        .build());
    }

    private static List<Block> extras() {
        return List.of(
                CodeBlock.builder()
                        .text("loss = trees * yield * price\n       - insured")
                        .build(),
                Gallery.builder()
                        .addTitle(text("The night in pictures"))
                        .addImage(image("Smoke over trees", "Smudge pots at two.", "HWS"))
                        .addImage(image("A man with a lamp", "Reading the thermometer.", "HWS"))
                        .build(),
                Note.builder()
                        .kind(NoteKind.FACTBOX)
                        .addTitle(text("The Vantor valley"))
                        .addBlock(Paragraph.of(
                                "Apples have been grown in the valley since the monks of Selborne drained it."))
                        .build(),
                LiveEntry.builder()
                        .published(NewsDate.of("2031-05-07T05:12+02:00"))
                        .headline("Sprinklers stopped")
                        .addBlock(Paragraph.of("The pumps at the weir have frozen."))
                        .build(),
                RelatedLinks.builder()
                        .title("More on this story")
                        .addLink(RelatedLink.builder()
                                .title("How a smudge pot works")
                                .url(url("/pots"))
                                .build())
                        .build(),
                Note.builder()
                        .kind(NoteKind.FOOTNOTE)
                        .id("pots")
                        .addBlock(Paragraph.of("1. Each pot burns four litres of oil a night."))
                        .build());
    }

    private static Block table() {
        return Table.builder()
                .addCaption(text("Harvest in tonnes"))
                .addHead(Row.of(head("Slope"), head("2030"), head("2031, expected")))
                .addRow(Row.of(head("North"), Cell.of("4,120"), Cell.of("3,900")))
                .addRow(Row.of(head("South"), Cell.of("6,340"), Cell.of("1,150")))
                .addFoot(Row.of(head("Both"), Cell.of("10,460"), Cell.of("5,050")))
                .build();
    }

    private static Cell head(String text) {
        return Cell.of(text).withHeader(true);
    }

    private static Image image(String alt, String caption, String credit) {
        return Image.builder()
                .addRendition(file("1280", 1280, 800))
                .addRendition(file("640", 640, 400))
                .alt(alt)
                .addCaption(text(caption))
                .credit(PhotoCredit.builder().printed(credit).build())
                .build();
    }

    private static Rendition file(String name, int width, int height) {
        return Rendition.builder()
                .url(url("/img/frost-" + name + ".jpg"))
                .width(width)
                .height(height)
                .mediaType("image/jpeg")
                .build();
    }

    private static Inline text(String text) {
        return new Text(text);
    }

    private static WebUrl url(String path) {
        return WebUrl.of("https://selborne-post.example" + path);
    }
}
