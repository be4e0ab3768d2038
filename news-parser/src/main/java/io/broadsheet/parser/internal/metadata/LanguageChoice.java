package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.TextDirection;
import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the language of the text: what most sources say, unless the text itself cannot be in it. */
final class LanguageChoice {
    private final Sources sources;

    LanguageChoice(Sources sources) {
        this.sources = sources;
    }

    /** Fills language and direction. */
    void into(ArticleMetadata.Builder article) {
        List<Claim<String>> claims = claims();
        String seen = TextLanguage.of(sources.printed());
        String chosen = choose(claims, seen);
        for (Claim<String> claim : claims) {
            sources.evidence()
                    .add("language", claim.said(), claim.source(), claim.value().equals(chosen));
        }
        sources.evidence().add("language", seen, FieldSource.PRINTED, seen.equals(chosen));
        if (!chosen.isEmpty()) {
            article.language(chosen);
        }
        direction().ifPresent(article::direction);
    }

    private List<Claim<String>> claims() {
        List<Claim<String>> claims = new ArrayList<>();
        add(claims, sources.data().language(), FieldSource.ATTRIBUTE, 1);
        for (Story.About about : sources.story().articles()) {
            for (DataValue value : about.item().values("inLanguage")) {
                boolean text = value instanceof DataText;
                String said = text ? ((DataText) value).text() : ((DataItem) value).text("alternateName");
                add(claims, said, about.source(), 0.9);
            }
        }
        add(claims, sources.metas().first("content-language", "language", "dc.language"), FieldSource.META, 0.7);
        add(claims, sources.metas().first("og:locale"), FieldSource.META, 0.6);
        return claims;
    }

    private static void add(List<Claim<String>> claims, String said, FieldSource source, double weight) {
        Languages.tag(said).ifPresent(tag -> claims.add(new Claim<>(tag, said, source, weight)));
    }

    /** The most trusted tag that the text may be in; where none is, what the text looks like. */
    private static String choose(List<Claim<String>> claims, String seen) {
        Map<String, Double> votes = new LinkedHashMap<>();
        for (Claim<String> claim : claims) {
            boolean possible = seen.isEmpty() || TextLanguage.isAlike(Languages.base(claim.value()), seen);
            if (possible) {
                votes.merge(Languages.base(claim.value()), claim.weight(), Double::sum);
            }
        }
        String language = "";
        double most = 0;
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                language = vote.getKey();
                most = vote.getValue();
            }
        }
        for (Claim<String> claim : claims) {
            if (Languages.base(claim.value()).equals(language)) {
                return claim.value();
            }
        }
        return seen;
    }

    private Optional<TextDirection> direction() {
        String said = sources.data().direction().strip();
        if (said.equalsIgnoreCase("rtl")) {
            return Optional.of(TextDirection.RTL);
        }
        return said.equalsIgnoreCase("ltr") ? Optional.of(TextDirection.LTR) : Optional.empty();
    }
}
