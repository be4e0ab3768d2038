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
        assertThat(tokens.shape("post post-112")).isEqualTo(tokens.shape("post post-9871"));
        assertThat(tokens.shape("post post-112")).isNotEqualTo(tokens.shape("page page-112"));
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
