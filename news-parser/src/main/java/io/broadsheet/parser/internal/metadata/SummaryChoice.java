package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.List;

/** Chooses the dek, which must be printed, and the description, which need not. */
final class SummaryChoice {
    private static final double SAME = 0.8;

    private final Sources sources;

    SummaryChoice(Sources sources) {
        this.sources = sources;
    }

    /** Fills dek and description. */
    void into(ArticleMetadata.Builder article) {
        String description = description();
        if (!description.isEmpty()) {
            article.description(description);
        }
        note(description);
        List<PrintedText> dek = dek(description);
        for (PrintedText part : dek) {
            article.addDek(part);
            sources.evidence().add("dek", part.text(), FieldSource.PRINTED, true);
        }
    }

    private String description() {
        String data = sources.storyText("description");
        String shared = sources.metas().first("og:description");
        String plain = sources.metas().first("description");
        String meta = shared.length() >= plain.length() ? shared : plain;
        String chosen = data.isEmpty() || isCut(data) ? meta : data;
        return chosen.isEmpty() ? sources.pageText("description") : chosen;
    }

    private static boolean isCut(String text) {
        return text.endsWith("...") || text.endsWith("\u2026") || text.endsWith("[&hellip;]");
    }

    private void note(String chosen) {
        sources.noteAll("description", "description", chosen);
        for (String name : List.of("og:description", "description", "twitter:description")) {
            for (String text : sources.metas().all(name)) {
                sources.note("description", text, FieldSource.META, chosen);
            }
        }
    }

    /** What the reader sees as dek; else the printed text before the body that says what the description says. */
    private List<PrintedText> dek(String description) {
        List<PrintedText> dek = new ArrayList<>();
        for (PrintedText printed : sources.printed()) {
            if (printed.kind() == PrintedText.Kind.DEK) {
                dek.add(printed);
            }
        }
        if (!dek.isEmpty() || description.isEmpty()) {
            return dek;
        }
        boolean below = false;
        for (PrintedText printed : sources.printed()) {
            if (printed.kind() == PrintedText.Kind.BODY) {
                break;
            }
            below |= printed.kind() == PrintedText.Kind.HEADLINE;
            if (below && printed.kind() == PrintedText.Kind.OTHER && repeats(printed.text(), description)) {
                return List.of(printed);
            }
        }
        return dek;
    }

    private static boolean repeats(String text, String description) {
        String folded = Folded.of(text);
        String other = Folded.of(description);
        return folded.equals(other) || WordOverlap.words(folded).size() > 5 && WordOverlap.of(folded, other) >= SAME;
    }
}
