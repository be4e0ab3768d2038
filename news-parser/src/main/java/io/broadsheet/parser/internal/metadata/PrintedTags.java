package io.broadsheet.parser.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads printed topics: one, or several behind a label such as {@code Categories / A, B} or {@code Tags: A | B}. */
public final class PrintedTags {
    private static final List<String> LABELS = List.of(
            "categories",
            "category",
            "tags",
            "tag",
            "topics",
            "topic",
            "related topics",
            "filed under",
            "filed in",
            "posted in",
            "published in",
            "keywords",
            "sections",
            "kategorien",
            "kategorie",
            "schlagworte",
            "schlagwörter",
            "themen",
            "stichworte",
            "rubriken",
            "catégories",
            "catégorie",
            "mots-clés",
            "thèmes",
            "sujets",
            "categorías",
            "categoría",
            "etiquetas",
            "temas",
            "tópicos",
            "assuntos",
            "categorie",
            "argomenti",
            "trefwoorden",
            "categorieën",
            "onderwerpen",
            "tagi",
            "kategorie artykułu",
            "emner",
            "ämnen",
            "taggar",
            "aiheet",
            "рубрики",
            "теги",
            "темы",
            "метки",
            "etiketler",
            "konular",
            "标签",
            "標籤",
            "タグ",
            "태그");
    private static final Map<Character, List<String>> BY_FIRST_LETTER =
            LABELS.stream().collect(Collectors.groupingBy(label -> label.charAt(0)));

    private static final String AFTER_LABEL = ":/|\u2013\u2014\uFF1A\u00BB-";
    private static final String BETWEEN = ",|;\u00B7\u2022\u3001\uFF0C#";
    private static final int LONGEST_TAG = 60;

    private PrintedTags() {}

    /**
     * Reads the topics of a printed text.
     *
     * @param text the text
     * @return the topics in order; empty when there is but a label
     */
    public static List<String> of(String text) {
        int start = labelEnd(text);
        List<String> out = new ArrayList<>();
        int from = start;
        for (int i = start; i <= text.length(); i++) {
            if (i == text.length() || BETWEEN.indexOf(text.charAt(i)) >= 0) {
                String tag = text.substring(from, i).strip();
                if (!tag.isEmpty() && tag.length() <= LONGEST_TAG && !out.contains(tag)) {
                    out.add(tag);
                }
                from = i + 1;
            }
        }
        return out;
    }

    /**
     * Tells whether a text is a list of topics by its label.
     *
     * @param text the text
     * @return whether it opens with a label and something follows
     */
    public static boolean isLabelled(String text) {
        int end = labelEnd(text);
        return end > 0 && end < text.length();
    }

    /** Where the topics begin; 0 without a label, the whole length for a label alone. */
    private static int labelEnd(String text) {
        char first = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
        int longest = 0;
        for (String label : BY_FIRST_LETTER.getOrDefault(first, List.of())) {
            if (label.length() > longest && text.regionMatches(true, 0, label, 0, label.length())) {
                longest = label.length();
            }
        }
        int at = longest;
        while (at > 0 && at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (longest == 0 || at == text.length()) {
            return at;
        }
        return AFTER_LABEL.indexOf(text.charAt(at)) < 0 ? 0 : at + 1;
    }
}
