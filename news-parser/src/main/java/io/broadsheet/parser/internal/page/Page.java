package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseWarning;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * A page that was read within its limits. Confined to the thread of the call, as its tree and its deadline are.
 *
 * @param document the tree; the stages after this one only read it
 * @param url where the page is from, absolute; empty when nobody said
 * @param charset the character encoding that its bytes were read in; empty when it came as text or as a tree
 * @param warnings what was dropped or doubted so far, in order
 * @param limits what holds for the rest of the call
 * @param deadline the time that is left for the rest of the call
 */
public record Page(
        Document document,
        String url,
        Optional<Charset> charset,
        List<ParseWarning> warnings,
        ParseLimits limits,
        Deadline deadline) {
    /**
     * Keeps a copy of the warnings.
     *
     * @param document the tree
     * @param url where the page is from, or empty
     * @param charset the character encoding of its bytes
     * @param warnings what was dropped or doubted so far
     * @param limits what holds for the rest of the call
     * @param deadline the time that is left
     */
    public Page {
        warnings = List.copyOf(warnings);
    }
}
