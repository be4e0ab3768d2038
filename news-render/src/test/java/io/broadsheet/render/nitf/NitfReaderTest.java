package io.broadsheet.render.nitf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Article;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Place;
import io.broadsheet.model.PublishingStatus;
import io.broadsheet.model.Text;
import io.broadsheet.render.ArticleReadException;
import io.broadsheet.render.testing.RoundTrip;
import java.util.List;
import org.junit.jupiter.api.Test;

class NitfReaderTest {
    private static final String FOREIGN = """
            <?xml version="1.0"?>
            <nitf>
              <head>
                <title>Harbour plan</title>
                <tobject tobject.type="feature">
                  <tobject.subject tobject.subject.refnum="04015000" tobject.subject.type="Economy"/>
                </tobject>
                <docdata management-status="usable">
                  <doc-id regsrc="HWS" id-string="hws-17"/>
                  <urgency ed-urg="3"/>
                  <date.issue norm="20310402T1105Z"/>
                  <doc.copyright year="2031" holder="Halyard Wire Service"/>
                </docdata>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>Council backs
                    harbour plan</hl1><hl2>Vote was close</hl2></hedline>
                  <byline>By <person>Ines Tillery</person>, <byttl>Port Editor</byttl>
                    <virtloc>i.tillery@halyard.example</virtloc></byline>
                  <distributor>Halyard Wire Service</distributor>
                  <dateline><location>NORDHAVEN</location>, <story.date norm="20310402">April 2</story.date></dateline>
                </body.head>
                <body.content>
                  <block>
                    <p>The council <em>backed</em> the plan for
                      <money unit="EUR">40 million euros</money>.</p>
                    <media media-type="image"><media-reference source="quay.jpg"/></media>
                  </block>
                </body.content>
                <body.end><tagline>Rhys Hollin contributed.</tagline></body.end>
              </body>
            </nitf>
            """;

    @Test
    void readsBackWhatNitfHolds() {
        RoundTrip.check("nitf", NitfRenderer.create(), NitfReader.create());
    }

    @Test
    void readsDocumentsOfOthers() {
        Article article = NitfReader.create().read(FOREIGN);

        assertThat(article.headline()).isEqualTo("Council backs harbour plan");
        assertThat(article.dek()).containsExactly(new Text("Vote was close"));
        assertThat(article.status()).contains(PublishingStatus.USABLE);
        assertThat(article.urgency()).hasValue(3);
        assertThat(article.identifiers().get(0).value()).isEqualTo("hws-17");
        assertThat(article.dates().published()).hasToString("Optional[2031-04-02T11:05Z]");
        assertThat(article.provider().get().name()).isEqualTo("Halyard Wire Service");
        assertThat(article.subjects().get(0).qcode()).contains("subj:04015000");
        assertThat(article.credits().get(0).printed()).isEqualTo("Rhys Hollin contributed.");
        assertThat(article.rights().copyright().get().printed()).isEqualTo("© 2031 Halyard Wire Service");
    }

    @Test
    void readsBylinesOfOthers() {
        Article article = NitfReader.create().read(FOREIGN);

        Contributor author = article.authors().get(0);
        assertThat(author.name()).isEqualTo("Ines Tillery");
        assertThat(author.jobTitle()).contains("Port Editor");
        assertThat(author.email()).contains("i.tillery@halyard.example");
        assertThat(article.byline().get().printed()).contains("By Ines Tillery, Port Editor i.tillery@halyard.example");
        assertThat(article.dateline().get().printed()).isEqualTo("NORDHAVEN, April 2");
        assertThat(article.dateline().get().places()).containsExactly(Place.of("NORDHAVEN"));
        assertThat(article.dateline().get().date()).hasToString("Optional[2031-04-02]");
    }

    /** A picture whose address is relative to nothing known is left out. */
    @Test
    void readsTextThatTheModelHasNoMarkFor() {
        Article article = NitfReader.create().read(FOREIGN);

        assertThat(article.body())
                .containsExactly(Paragraph.of(List.of(
                        new Text("The council "),
                        new Emphasis(List.of(new Text("backed"))),
                        new Text(" the plan for 40 million euros."))));
    }

    @Test
    void saysWhereDocumentIsMalformed() {
        assertThatThrownBy(() -> NitfReader.create().read("<nitf>\n  <head></nitf>"))
                .isInstanceOfSatisfying(ArticleReadException.class, e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isPositive();
                });
    }

    @Test
    void refusesWhatIsNoStory() {
        assertThatThrownBy(() -> NitfReader.create().read("<rss/>")).isInstanceOf(ArticleReadException.class);
        assertThatThrownBy(() -> NitfReader.create().read("<nitf><body/></nitf>"))
                .isInstanceOf(ArticleReadException.class)
                .hasMessageContaining("no headline");
        assertThatThrownBy(() -> NitfReader.create().read("")).isInstanceOf(ArticleReadException.class);
    }

    @Test
    void refusesTowersOfElements() {
        String deep = "<nitf><body><body.content>" + "<block>".repeat(2000);

        assertThatThrownBy(() -> NitfReader.create().read(deep))
                .isInstanceOf(ArticleReadException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void readsLongStoriesWhateverTheJdkAllowsByDefault() {
        String text = "Fish &amp; chips &#8211; a story. ".repeat(20_000);
        String wide = "<nitf><head><title>x</title></head><body><body.content><block>" + "<block>".repeat(250) + "<p>"
                + text + "</p>" + "</block>".repeat(251) + "</body.content></body></nitf>";

        assertThat(NitfReader.create().read(wide).bodyText()).hasSizeGreaterThan(400_000);
    }

    @Test
    void refusesQuotesNestedDeeperThanTheModel() {
        String deep = "<nitf><head><title>x</title></head><body><body.content>" + "<bq><block>".repeat(80) + "<p>x</p>"
                + "</block></bq>".repeat(80) + "</body.content></body></nitf>";

        assertThatThrownBy(() -> NitfReader.create().read(deep)).isInstanceOf(ArticleReadException.class);
    }
}
