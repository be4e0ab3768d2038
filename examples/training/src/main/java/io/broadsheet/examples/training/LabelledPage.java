package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.PageAnalysis;
import io.broadsheet.parser.internal.body.PageHints;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** A page with its blocks, features and labels. */
final class LabelledPage {
    final Corpus.Page source;
    final PageAnalysis analysis;
    final List<String> texts = new ArrayList<>();
    /** One row a block, null where the block is not scored. */
    final float[][] rows;
    /** By the body text of the data set. */
    final boolean[] gold;
    /** By the reader's roles; empty when the page has none. */
    final List<BlockRole> roles;
    /** What to train the body with: the reader's view where there is one. */
    final boolean[] body;

    LabelledPage(Corpus.Page source) {
        this.source = source;
        Document document = source.parse();
        this.analysis = PageAnalysis.of(document, PageHints.of(document), Checkpoint.NONE);
        this.rows = new float[analysis.blockCount()][];
        for (int b = 0; b < rows.length; b++) {
            texts.add(analysis.text(b));
            rows[b] = analysis.isHopeless(b) ? null : analysis.features(b);
        }
        this.gold = BodyAligner.align(source.body(), texts);
        this.roles = source.roles().isEmpty() ? List.of() : RoleAligner.align(source.roles(), texts);
        this.body = roles.isEmpty() ? gold : byRoles();
    }

    private boolean[] byRoles() {
        boolean[] inside = new boolean[rows.length];
        for (int b = 0; b < inside.length; b++) {
            inside[b] = roles.get(b).isBody();
        }
        return inside;
    }

    String text(List<Integer> blocks) {
        StringBuilder text = new StringBuilder();
        for (int b : blocks) {
            text.append(texts.get(b)).append("\n\n");
        }
        return text.toString();
    }

    List<Integer> labelled(boolean[] labels) {
        List<Integer> blocks = new ArrayList<>();
        for (int b = 0; b < labels.length; b++) {
            if (labels[b]) {
                blocks.add(b);
            }
        }
        return blocks;
    }
}
