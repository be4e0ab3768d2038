package io.broadsheet.render.schemaorg;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.testing.Standards;
import io.broadsheet.render.testing.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void generatedArticlesFollowTheVocabulary() {
        Vocabulary vocabulary = Vocabulary.load();
        SchemaOrgRenderer renderer = SchemaOrgRenderer.compact();

        ArticleGenerator.check(Standards.articles(), article -> vocabulary.check(renderer.render(article)));
    }

    @Test
    void vocabularyFindsFaults() {
        Vocabulary vocabulary = Vocabulary.load();

        for (String wrong : List.of(
                "{'@type': 'NewsStory'}",
                "{'@type': 'NewsArticle', 'title': 'x'}",
                "{'@type': 'NewsArticle', 'jobTitle': 'x'}",
                "{'@type': 'NewsArticle', 'author': {'@type': 'Place', 'name': 'x'}}",
                "{'@type': 'NewsArticle', 'locationCreated': 'Nordhaven'}")) {
            assertThatThrownBy(() -> vocabulary.check(wrong.replace('\'', '"')))
                    .as(wrong)
                    .isInstanceOf(AssertionError.class);
        }
    }
}
