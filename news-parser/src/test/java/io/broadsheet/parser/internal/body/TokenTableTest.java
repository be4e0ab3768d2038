package io.broadsheet.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTableTest {
    private final TokenTable tokens = new TokenTable();

    @ParameterizedTest
    @CsvSource({
        "article-body, ARTICLE, BODY",
        "articleBody, ARTICLE, BODY",
        "c-story__text--large, ARTICLE, TEXT",
        "comment_42, COMMENT, COMMENT",
        "RELATED LINKS, RELATED, RELATED",
        "js-share top, SHARE, TOP",
    })
    void findsGroups(String value, TokenGroup first, TokenGroup second) {
        assertThat(tokens.groups(value) & first.bit()).isNotZero();
        assertThat(tokens.groups(value) & second.bit()).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"adapter", "heading2x", "shadow", "unrelatedness", "x9", "''"})
    void findsNoAdvertisementInsideWords(String value) {
        assertThat(tokens.groups(value) & TokenGroup.AD.bit()).isZero();
    }

    @Test
    void seesThatTwoClassesDifferInNumbersOnly() {
        assertThat(shape("post post-112")).isEqualTo(shape("post post-9871"));
        assertThat(shape("post post-112")).isNotEqualTo(shape("page page-112"));
    }

    private long shape(String value) {
        return tokens.shapeAt(tokens.find(value));
    }

    @Test
    void answersTheSameWhenAskedAgain() {
        long before = tokens.groups("main-nav");
        for (int i = 0; i < 2_000; i++) {
            long unused = tokens.groups("filler" + i);
        }

        assertThat(tokens.groups("main-nav")).isEqualTo(before).isNotZero();
    }
}
