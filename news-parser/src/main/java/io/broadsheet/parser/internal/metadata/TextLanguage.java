package io.broadsheet.parser.internal.metadata;

import java.util.List;

/** Tells the language of a text by its script, where a script is that of one language. */
final class TextLanguage {
    private TextLanguage() {}

    /** {@return the language of the texts, or empty when the script does not tell} */
    static String of(List<PrintedText> printed) {
        return "";
    }
}
