package io.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.model.Article;
import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.html.HtmlSafety;
import io.broadsheet.render.json.ArticleJson;
import io.broadsheet.render.json.ArticleJsonException;
import io.broadsheet.render.ninjs.NinjsReader;
import io.broadsheet.render.ninjs.NinjsRenderer;
import io.broadsheet.render.nitf.NitfReader;
import io.broadsheet.render.nitf.NitfRenderer;
import io.broadsheet.render.schemaorg.SchemaOrgReader;
import io.broadsheet.render.schemaorg.SchemaOrgRenderer;
import io.broadsheet.render.testing.Differences;
import io.broadsheet.render.testing.HostileArticle;
import java.nio.charset.StandardCharsets;

/**
 * Any document ends in an article that can be written and read again, or in the one exception of its reader; any text
 * in every field gives HTML that is harmless and stays as it is. A normal build replays the kept inputs; with {@code
 * JAZZER_FUZZ=1} the fuzzer looks for more, one method at a time.
 */
class ReaderFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void json(byte[] input) {
        Article once;
        try {
            once = ArticleJson.read(text(input));
        } catch (ArticleJsonException refused) {
            return;
        }
        assertThat(ArticleJson.read(ArticleJson.compact().render(once))).isEqualTo(once);
    }

    @FuzzTest(maxDuration = "10m")
    void jsonLd(byte[] input) {
        assertStable(input, SchemaOrgReader.create(), SchemaOrgRenderer.compact());
    }

    @FuzzTest(maxDuration = "10m")
    void ninjs(byte[] input) {
        assertStable(input, NinjsReader.create(), NinjsRenderer.compact());
    }

    @FuzzTest(maxDuration = "10m")
    void nitf(byte[] input) {
        assertStable(input, NitfReader.create(), NitfRenderer.create());
    }

    @FuzzTest(maxDuration = "10m")
    void html(byte[] input) {
        String page = HtmlRenderer.page().render(HostileArticle.with(text(input)));

        HtmlSafety.check(page);
        HtmlSafety.checkStable(page);
    }

    /** What was read once is read back from what is written of it. */
    private static void assertStable(byte[] input, ArticleReader reader, Renderer renderer) {
        Article once;
        try {
            once = reader.read(text(input));
        } catch (ArticleReadException refused) {
            return;
        }
        Article twice = reader.read(renderer.render(once));
        if (!Differences.isHollow(once)) {
            assertThat(Differences.between(twice, reader.read(renderer.render(twice)), false))
                    .isEmpty();
        }
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }
}
