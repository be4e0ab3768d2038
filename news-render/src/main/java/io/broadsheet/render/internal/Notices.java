package io.broadsheet.render.internal;

import java.util.List;

/** Lines that a document gives in parts only. */
public final class Notices {
    private Notices() {}

    /**
     * Makes a copyright notice for a document that states none but names years and holders.
     *
     * @param parts the years and holders in order
     * @return the notice, such as {@code © 2031 Halyard Wire Service}
     */
    public static String copyright(List<String> parts) {
        return "\u00A9 " + String.join(" ", parts);
    }
}
