package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The codes of an element, by what they are. */
final class Codes {
    private final XmlElement element;
    private final String prefix;

    Codes(XmlElement element, String prefix) {
        this.element = element;
        this.prefix = Nitf.OWN + prefix;
    }

    List<String> all(String name) {
        List<String> out = new ArrayList<>();
        for (XmlElement code : element.children("alt-code")) {
            if (code.attribute("idsrc").filter((prefix + name)::equals).isPresent()) {
                code.attribute("value").ifPresent(out::add);
            }
        }
        return out;
    }

    Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    Optional<WebUrl> url(String name) {
        return one(name).flatMap(WebUrl::parse);
    }

    List<WebUrl> urls(String name) {
        List<WebUrl> out = new ArrayList<>();
        all(name).forEach(text -> WebUrl.parse(text).ifPresent(out::add));
        return out;
    }

    OptionalInt number(String name) {
        return one(name).map(Codes::integer).orElse(OptionalInt.empty());
    }

    static OptionalInt integer(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** A number of at least 1, such as a width. */
    static OptionalInt size(Optional<String> text) {
        OptionalInt number = text.map(Codes::integer).orElse(OptionalInt.empty());
        return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 1_000_000
                ? number
                : OptionalInt.empty();
    }
}
