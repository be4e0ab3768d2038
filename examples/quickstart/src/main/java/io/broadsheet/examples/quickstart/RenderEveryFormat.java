package io.broadsheet.examples.quickstart;

import io.broadsheet.model.Article;
import io.broadsheet.render.format.Format;
import java.io.IOException;

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
        for (Format format : Format.all()) {
            String document = format.renderer().render(article);
            System.out.println(format.name() + ": " + document.length() + " characters of " + format.mediaType());
        }
    }
}
