package io.broadsheet.examples.cli.explain;

import io.broadsheet.examples.cli.html.Html;
import io.broadsheet.model.Article;
import io.broadsheet.parser.Evidence;
import io.broadsheet.parser.FieldEvidence;
import io.broadsheet.parser.FieldSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every field of the article with its value, all that the page claims about it, and why one claim won. */
final class FieldColumn {
    private final Html html;
    private final Map<String, String> values;

    FieldColumn(Html html, Optional<Article> article) {
        this.html = html;
        this.values = article.map(ArticleValues::of).orElse(Map.of());
    }

    void write(Evidence evidence) {
        html.open("aside", "class", "fields", "id", "fields", "aria-label", "The fields of the article")
                .line();
        html.element("h2", "The article, field by field").line();
        Map<String, List<FieldEvidence>> claims = new LinkedHashMap<>();
        values.keySet().forEach(name -> claims.put(name, evidence.of(name)));
        for (FieldEvidence claim : evidence.fields()) {
            claims.computeIfAbsent(claim.field(), evidence::of);
        }
        claims.forEach(this::field);
        if (claims.isEmpty()) {
            html.element("p", "Nothing on the page claims anything.", "class", "none");
        }
        html.close().line();
    }

    private void field(String name, List<FieldEvidence> claims) {
        html.open("details", "class", values.containsKey(name) ? "field" : "field unset");
        html.open("summary");
        html.element("span", BlockColumn.words(spaced(name)), "class", "name").text(" ");
        html.element("span", values.getOrDefault(name, "not set"), "class", "value", "dir", "auto");
        html.close();
        if (claims.isEmpty()) {
            html.element("p", "Read from the text of the story itself.", "class", "verdict");
        } else {
            html.element("p", verdict(claims), "class", "verdict");
            html.open("ul");
            claims.forEach(this::claim);
            html.close();
        }
        html.close().line();
    }

    private void claim(FieldEvidence claim) {
        html.open("li", "class", claim.chosen() ? "won" : "lost");
        html.element("span", source(claim.source()), "class", "source").text(" ");
        html.element("span", claim.value(), "class", "value", "dir", "auto");
        html.close();
    }

    /** Claims come in the order of trust; those that are chosen together say the same. */
    private static String verdict(List<FieldEvidence> claims) {
        List<FieldEvidence> won = claims.stream().filter(FieldEvidence::chosen).toList();
        int lost = claims.size() - won.size();
        if (won.isEmpty()) {
            return "None of the claims was taken.";
        }
        String sources = names(won);
        if (won.size() == 1) {
            return lost == 0
                    ? "The only claim: " + sources + "."
                    : sources + " is trusted before " + names(losers(claims)) + ".";
        }
        String agree = "Taken from " + sources + ", which agree or add to each other";
        return lost == 0 ? agree + "." : agree + "; trusted before " + names(losers(claims)) + ".";
    }

    private static List<FieldEvidence> losers(List<FieldEvidence> claims) {
        return claims.stream().filter(claim -> !claim.chosen()).toList();
    }

    private static String names(Collection<FieldEvidence> claims) {
        return claims.stream().map(claim -> source(claim.source())).distinct().collect(Collectors.joining(", "));
    }

    private static String source(FieldSource source) {
        return switch (source) {
            case JSON_LD -> "JSON-LD";
            case MICRODATA -> "microdata";
            case META -> "meta element";
            case TITLE -> "title element";
            case LINK -> "link element";
            case ATTRIBUTE -> "attribute";
            case PRINTED -> "printed text";
            case URL -> "address";
            default -> BlockColumn.words(source.name().toLowerCase(Locale.ROOT));
        };
    }

    /** {@code canonicalUrl} as {@code canonical url}. */
    private static String spaced(String name) {
        StringBuilder out = new StringBuilder();
        name.chars().forEach(c -> {
            if (Character.isUpperCase(c)) {
                out.append(' ');
            }
            out.append((char) Character.toLowerCase(c));
        });
        return out.toString();
    }
}
