package io.broadsheet.parser.site;

import org.jspecify.annotations.Nullable;

/** A text of {@link SiteRules} breaks the form. The message names the text, the line and what is wrong with it. */
public final class SiteRuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The line, counted from 1. */
    private final int line;

    SiteRuleException(String name, int line, String problem, @Nullable Throwable cause) {
        super(name + ", line " + line + ": " + problem, cause);
        this.line = line;
    }

    /** {@return the line, counted from 1} */
    public int line() {
        return line;
    }
}
