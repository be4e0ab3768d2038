package io.broadsheet.render.html;

import io.broadsheet.render.internal.CleanText;

/** Writes plain text of several lines as paragraphs. */
final class Paragraphs {
    private Paragraphs() {}

    static void write(String text, HtmlWriter out) {
        CleanText.clean(text)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> out.open(Element.P).text(line.strip()).closeLine());
    }
}
