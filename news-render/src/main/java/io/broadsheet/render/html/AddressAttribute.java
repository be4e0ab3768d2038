package io.broadsheet.render.html;

import java.util.Locale;

/** Every attribute whose value is an address, except {@code srcset}, for which the writer has a method. */
enum AddressAttribute {
    HREF,
    POSTER,
    SRC;

    private final String word = name().toLowerCase(Locale.ROOT);

    String word() {
        return word;
    }
}
