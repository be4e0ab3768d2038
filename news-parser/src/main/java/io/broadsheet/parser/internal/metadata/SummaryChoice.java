package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.List;

/** Chooses the dek, which must be printed, and the description, which need not. */
final class SummaryChoice {
    private static final List<String> METAS = List.of("og:description", "description", "twitter:description");

    private final Sources sources;
    private final String headline;

    SummaryChoice(Sources sources, String headline) {
        this.sources = sources;
        this.headline = headline;
    }

    /** Fills dek and description. */
    void into(ArticleMetadata.Builder article) {
        String description = description();
        if (!description.isEmpty()) {
            article.description(description);
        }
        note(description);
        for (PrintedText part : new DekFinder(sources.printed(), all(), titles()).find()) {
            article.addDek(part);
            sources.evidence().add("dek", part.text(), FieldSource.PRINTED, true);
        }
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        for (Story.About about : sources.story().all()) {
            about.item().texts("description").forEach(text -> all.add(PlainText.of(text)));
            about.item().texts("abstract").forEach(text -> all.add(PlainText.of(text)));
        }
        METAS.forEach(name -> all.addAll(sources.metas().all(name)));
        return all;
    }

    /** Titles of any form are no dek, wherever they stand. */
    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        titles.add(headline);
        titles.add(sources.metas().first("og:title"));
        titles.add(sources.data().title());
        titles.add(sources.storyText("headline"));
        titles.add(sources.storyText("alternativeHeadline"));
        return titles;
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
        for (String name : METAS) {
            for (String text : sources.metas().all(name)) {
                sources.note("description", text, FieldSource.META, chosen);
            }
        }
    }
}
