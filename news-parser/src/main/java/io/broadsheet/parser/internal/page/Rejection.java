package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.Reason;

/**
 * Ends a parse from whatever depth it is noticed at. It never leaves the parser: the facade turns it into the reason of
 * a result. It carries no stack trace, since it tells about the input and not about the code.
 */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String finding;

    /**
     * Creates the signal.
     *
     * @param reason why there is no article
     * @param finding what was found, with figures where a limit was passed
     */
    public Rejection(Reason reason, String finding) {
        super(finding, null, false, false);
        this.reason = reason;
        this.finding = finding;
    }

    /**
     * Why there is no article.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * What was found.
     *
     * @return one sentence for people
     */
    public String finding() {
        return finding;
    }
}
