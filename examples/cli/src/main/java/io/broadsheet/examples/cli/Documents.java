package io.broadsheet.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.render.ArticleReadException;
import io.broadsheet.render.json.ArticleJson;
import io.broadsheet.render.ninjs.NinjsReader;
import io.broadsheet.render.nitf.NitfReader;
import io.broadsheet.render.schemaorg.SchemaOrgReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads articles back from documents. */
final class Documents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ArticleParser PAGES = ArticleParser.create();
    private static final NinjsReader NINJS = NinjsReader.withHtml(Documents::blocks);

    private Documents() {}

    /** What can be read. */
    enum Form {
        NINJS(".ninjs.json"),
        NITF(".xml"),
        JSONLD(".jsonld"),
        JSONL(".jsonl"),
        JSON(".json");

        private final String end;

        Form(String end) {
            this.end = end;
        }

        /** The form that the name of a file tells; the first that fits. */
        static Optional<Form> of(String name) {
            return Stream.of(values()).filter(form -> name.endsWith(form.end)).findFirst();
        }

        /** The name without what tells the form. */
        String stem(String name) {
            String stem = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
            return stem.endsWith(".nitf") ? stem.substring(0, stem.length() - ".nitf".length()) : stem;
        }
    }

    static List<Article> read(Form form, String document) {
        return switch (form) {
            case NINJS -> List.of(NINJS.read(document));
            case NITF -> List.of(NitfReader.create().read(document));
            case JSONLD -> List.of(SchemaOrgReader.create().read(document));
            case JSON -> List.of(ArticleJson.read(document));
            case JSONL ->
                document.lines()
                        .filter(line -> !line.isBlank())
                        .map(Documents::line)
                        .toList();
        };
    }

    /** An article, or a row that tells where the article in it came from. */
    private static Article line(String line) {
        if (!line.startsWith("{\"file\":")) {
            return ArticleJson.read(line);
        }
        try {
            JsonNode article = JSON.readTree(line).path("article");
            return ArticleJson.read(article.toString());
        } catch (JsonProcessingException e) {
            throw new ArticleReadException("not a row: " + e.getOriginalMessage(), 0, 0, e);
        }
    }

    private static List<Block> blocks(String html) {
        return PAGES.parse(html).article().map(Article::body).orElse(List.of());
    }
}
