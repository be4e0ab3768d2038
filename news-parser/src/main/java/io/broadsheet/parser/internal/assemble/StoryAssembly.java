package io.broadsheet.parser.internal.assemble;

import io.broadsheet.model.Article;
import io.broadsheet.parser.BlockEvidence;
import io.broadsheet.parser.Evidence;
import io.broadsheet.parser.internal.metadata.ArticleMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the last stage gives.
 *
 * @param article the article; nothing when the page holds none
 * @param evidence where its parts came from
 */
public record StoryAssembly(Optional<Article> article, Evidence evidence) {
    static StoryAssembly of(Optional<Article> article, ArticleMetadata metadata, List<StoryLine> lines) {
        List<BlockEvidence> blocks = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            StoryLine line = lines.get(i);
            blocks.add(new BlockEvidence(
                    i, line.text(), line.role().label(), line.kept(), line.reason(), line.score(), line.signals()));
        }
        return new StoryAssembly(article, new Evidence(metadata.evidence(), blocks));
    }
}
