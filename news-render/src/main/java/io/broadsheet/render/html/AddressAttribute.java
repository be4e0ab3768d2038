package io.broadsheet.render.html;

import java.util.Locale;

/** Every attribute whose value is an address, except {@code srcset}, for which the writer has a method. */
enum AddressAttribute {
    HREF,
    POSTER,
    SRC;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
