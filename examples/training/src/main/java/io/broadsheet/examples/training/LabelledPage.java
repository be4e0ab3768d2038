package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.PageAnalysis;
import io.broadsheet.parser.internal.body.PageHints;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** A page with the features and labels of its blocks. The page itself is read again when it is needed. */
final class LabelledPage {
    private final Corpus.Page source;
    private final List<String> texts = new ArrayList<>();
    private final float[][] rows;
    private final int[] words;
    private final PageHints hints;
    private final List<BlockRole> roles;
    private final boolean[] body;

    LabelledPage(Corpus.Page source) {
        this.source = source;
        Document document = source.parse();
        this.hints = PageHints.of(document);
        PageAnalysis analysis = PageAnalysis.of(document, hints, Checkpoint.NONE);
        this.rows = new float[analysis.blockCount()][];
        this.words = new int[rows.length];
        for (int b = 0; b < rows.length; b++) {
            texts.add(analysis.text(b));
            words[b] = analysis.wordCount(b);
            rows[b] = analysis.isHopeless(b) ? null : analysis.features(b);
        }
        this.roles = source.roles().isEmpty() ? List.of() : RoleAligner.align(source.roles(), texts);
        this.body = roles.isEmpty() ? BodyAligner.align(source.body(), texts) : bodyByRoles();
    }

    private boolean[] bodyByRoles() {
        boolean[] inside = new boolean[rows.length];
        for (int b = 0; b < inside.length; b++) {
            inside[b] = roles.get(b).isBody();
        }
        return inside;
    }

    /** Reads the page and walks over it. */
    PageAnalysis analyse() {
        return PageAnalysis.of(source.parse(), hints, Checkpoint.NONE);
    }

    Corpus.Page source() {
        return source;
    }

    /** What the head of the page says. */
    PageHints hints() {
        return hints;
    }

    int blockCount() {
        return rows.length;
    }

    String text(int block) {
        return texts.get(block);
    }

    int words(int block) {
        return words[block];
    }

    /** Whether the parser scores the block at all. */
    boolean isScored(int block) {
        return rows[block] != null;
    }

    float[] row(int block) {
        return rows[block];
    }

    /** The reader's roles, empty when the page has none. */
    List<BlockRole> roles() {
        return roles;
    }

    /** Whether the block belongs to the body: by the reader's roles, else by the body text of the data set. */
    boolean isBody(int block) {
        return body[block];
    }
}
