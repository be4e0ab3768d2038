package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Deleted;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Highlight;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.InlineCode;
import io.broadsheet.model.InlineQuote;
import io.broadsheet.model.Inserted;
import io.broadsheet.model.LanguageSpan;
import io.broadsheet.model.Link;
import io.broadsheet.model.NoteRef;
import io.broadsheet.model.Strong;
import io.broadsheet.model.Subscript;
import io.broadsheet.model.Superscript;
import io.broadsheet.model.UnknownInline;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads running text; elements that the model has no mark for, such as amounts of money, leave their text. */
final class InlineParser {
    private InlineParser() {}

    static List<Inline> parse(XmlElement element) {
        return parse(element.content());
    }

    static List<Inline> parse(List<Object> pieces) {
        InlineBuilder out = new InlineBuilder();
        add(pieces, out);
        return out.build();
    }

    private static void add(List<Object> pieces, InlineBuilder out) {
        for (Object piece : pieces) {
            if (piece instanceof XmlElement element) {
                add(element, out);
            } else {
                out.text((String) piece);
            }
        }
    }

    private static void add(XmlElement element, InlineBuilder out) {
        if (element.name().equals("br")) {
            out.lineBreak();
            return;
        }
        Optional<Function<List<Inline>, Inline>> mark = mark(element);
        mark.ifPresent(out::open);
        add(element.content(), out);
        if (mark.isPresent()) {
            out.close();
        }
    }

    private static Optional<Function<List<Inline>, Inline>> mark(XmlElement element) {
        return switch (element.name()) {
            case "a" -> link(element);
            case "em" -> Optional.of(emphasis(element));
            case "q" -> Optional.of(InlineQuote::new);
            case "sub" -> Optional.of(Subscript::new);
            case "sup" -> Optional.of(Superscript::new);
            case "lang" ->
                element.attribute("value")
                        .or(() -> element.attribute("lang"))
                        .map(language -> content -> new LanguageSpan(language, content));
            default -> Optional.empty();
        };
    }

    private static Optional<Function<List<Inline>, Inline>> link(XmlElement element) {
        String address = element.attribute("href").orElse("");
        if (element.isClass(Nitf.NOTE_REF) && address.length() > 1) {
            String id = address.substring(1);
            return Optional.of(content -> new NoteRef(id, content));
        }
        return WebUrl.parse(address).map(url -> content -> new Link(url, content));
    }

    private static Function<List<Inline>, Inline> emphasis(XmlElement element) {
        String use = element.attribute("class").orElse("");
        if (use.startsWith(Nitf.UNKNOWN)) {
            String type = use.substring(Nitf.UNKNOWN.length());
            return content -> new UnknownInline(type, content);
        }
        return switch (use) {
            case Nitf.STRONG, "bold" -> Strong::new;
            case Nitf.CODE -> InlineCode::new;
            case Nitf.DELETED -> Deleted::new;
            case Nitf.INSERTED -> Inserted::new;
            case Nitf.HIGHLIGHT -> Highlight::new;
            default -> Emphasis::new;
        };
    }
}
