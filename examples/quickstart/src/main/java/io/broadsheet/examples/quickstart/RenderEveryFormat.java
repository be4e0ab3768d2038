package io.broadsheet.examples.quickstart;

import io.broadsheet.model.Article;
import io.broadsheet.render.Renderer;
import java.io.IOException;
import java.util.Map;

/** Writes one article in every format, by the format's name. */
public final class RenderEveryFormat {
    private RenderEveryFormat() {}

    /**
     * Prints how long the sample page's article is in every format.
     *
     * @param arguments none
     * @throws IOException when the sample page cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Article article = PageSource.sample().reader().read().articleOrThrow();
        for (Map.Entry<String, Renderer> format : Options.RENDERERS.entrySet()) {
            String document = format.getValue().render(article);
            System.out.println(format.getKey() + ": " + document.length() + " characters");
        }
    }
}
