package io.broadsheet.examples.quickstart;

import io.broadsheet.model.Article;
import io.broadsheet.render.json.ArticleJson;
import java.util.ArrayList;
import java.util.List;

/** Writes an article as JSON, reads it back and changes it: values are never altered, a changed copy is made. */
public final class ReadJsonBack {
    private static final ArticleJson JSON = ArticleJson.pretty();

    private ReadJsonBack() {}

    /**
     * Prints the JSON of a changed copy.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Article article = Article.builder()
                .headline("Harbor Clock Set Right After Eleven Years")
                .addCategories("Waterfront")
                .build();
        System.out.println(withCategory(JSON.render(article), "Towers"));
    }

    static String withCategory(String json, String category) {
        Article article = ArticleJson.read(json);
        List<String> categories = new ArrayList<>(article.categories());
        categories.add(category);
        return JSON.render(article.withCategories(categories));
    }
}
