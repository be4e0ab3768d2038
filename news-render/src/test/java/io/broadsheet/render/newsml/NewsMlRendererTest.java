package io.broadsheet.render.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Article;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Dates;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.testing.Standards;
import io.broadsheet.render.testing.XmlSchemas;
import org.junit.jupiter.api.Test;

class NewsMlRendererTest {
    private static final Article STORY = Article.builder()
            .headline("Ferry")
            .addBody(Paragraph.of("The ferry sails again."))
            .build();

    @Test
    void generatedArticlesAreValid() {
        XmlSchemas schemas = XmlSchemas.newsMl();
        NewsMlRenderer renderer = NewsMlRenderer.create();

        ArticleGenerator.check(Standards.articles(), article -> schemas.check(renderer.render(article)));
    }

    @Test
    void schemasFindFaultsInsideTheText() {
        XmlSchemas schemas = XmlSchemas.newsMl();
        String document = NewsMlRenderer.create().render(STORY);

        schemas.check(document);
        assertThatThrownBy(() -> schemas.check(document.replace("<p>", "<p><bogus/>")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void writesTimesAsPreciselyAsTheyAreKnown() {
        Dates dates = Dates.builder()
                .created(NewsDate.of("2031-04"))
                .published(NewsDate.of("2031-04-02T11:05+09:00"))
                .build();
        String document = NewsMlRenderer.create().render(STORY.withDates(dates));

        assertThat(document)
                .contains("<contentCreated>2031-04</contentCreated>")
                .contains("<firstCreated>2031-04-02T11:05:00+09:00</firstCreated>")
                .contains("<versionCreated>2031-04-02T11:05:00+09:00</versionCreated>");
    }

    @Test
    void usesCodesOfTheCatalogueOnly() {
        Concept known =
                Concept.builder().name("treaty").qcode("medtop:20000641").build();
        Concept unknown = Concept.builder().name("tides").qcode("sea:12").build();
        String document = NewsMlRenderer.create().render(STORY.withSubjects(known, unknown));

        assertThat(document)
                .contains("<subject type=\"cpnat:abstract\" qcode=\"medtop:20000641\"><name>treaty</name></subject>")
                .contains("<subject type=\"cpnat:abstract\" literal=\"tides\"><name>tides</name></subject>");
    }
}
