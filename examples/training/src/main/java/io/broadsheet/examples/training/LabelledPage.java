package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.PageAnalysis;
import io.broadsheet.parser.internal.body.PageHints;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** A page with the features and labels of its blocks. The page itself is read again when it is needed. */
final class LabelledPage implements LabelledBlocks {
    private final Corpus.Page source;
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
        List<String> texts = new ArrayList<>();
        this.rows = new float[analysis.blockCount()][];
        this.words = new int[rows.length];
        for (int b = 0; b < rows.length; b++) {
            texts.add(analysis.text(b));
            words[b] = analysis.wordCount(b);
            rows[b] = analysis.isHopeless(b) ? null : analysis.features(b);
        }
        this.roles = source.roles().isEmpty() ? List.of() : RoleAligner.align(source.roles(), texts);
        this.body = LabelledBlocks.body(source, roles, texts);
    }

    /** Reads the page and walks over it. */
    PageAnalysis analyse() {
        return PageAnalysis.of(source.parse(), hints, Checkpoint.NONE);
    }

    /** What the head of the page says. */
    PageHints hints() {
        return hints;
    }

    /** The features of the blocks that the parser scores. */
    Example example() {
        return new Example(this, rows);
    }

    @Override
    public Corpus.Page source() {
        return source;
    }

    @Override
    public int blockCount() {
        return rows.length;
    }

    @Override
    public int words(int block) {
        return words[block];
    }

    @Override
    public List<BlockRole> roles() {
        return roles;
    }

    @Override
    public boolean isBody(int block) {
        return body[block];
    }
}
