package io.broadsheet.parser.internal.assemble;

import io.broadsheet.model.Block;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The body of a page that shows no text but holds it in its data (schema.org {@code articleBody}): a last resort. */
final class DataBody {
    private DataBody() {}

    /** One paragraph a line. */
    static List<Block> of(String articleBody) {
        List<Block> out = new ArrayList<>();
        int at = 0;
        while (at < articleBody.length()) {
            int end = articleBody.indexOf('\n', at);
            end = end < 0 ? articleBody.length() : end;
            List<Inline> content =
                    new InlineBuilder().text(articleBody.substring(at, end)).build();
            if (!content.isEmpty()) {
                out.add(Paragraph.of(content));
            }
            at = end + 1;
        }
        return out;
    }
}
