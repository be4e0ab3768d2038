package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.model.Deleted;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Highlight;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineCode;
import io.broadsheet.model.InlineQuote;
import io.broadsheet.model.Inserted;
import io.broadsheet.model.LanguageSpan;
import io.broadsheet.model.LineBreak;
import io.broadsheet.model.Link;
import io.broadsheet.model.NoteRef;
import io.broadsheet.model.Strong;
import io.broadsheet.model.Subscript;
import io.broadsheet.model.Superscript;
import io.broadsheet.model.Text;
import io.broadsheet.model.UnknownInline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of running text: plain text as a string, a mark as an object that names its type. A mark of an unknown type
 * keeps its name and its content.
 */
final class InlineCodec implements Codec<Inline> {
    static final InlineCodec INLINE = new InlineCodec();

    private static final String LINE_BREAK = "lineBreak";

    private final Map<String, Mark<?, ?>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Mark<?, ?>> byClass = new LinkedHashMap<>();

    private InlineCodec() {
        add(Link.class, "link", "url", ValueCodec.URL, Link::url, Link::new);
        add(Emphasis.class, "emphasis", Emphasis::new);
        add(Strong.class, "strong", Strong::new);
        add(Subscript.class, "subscript", Subscript::new);
        add(Superscript.class, "superscript", Superscript::new);
        add(InlineCode.class, "inlineCode", InlineCode::new);
        add(InlineQuote.class, "inlineQuote", InlineQuote::new);
        add(Deleted.class, "deleted", Deleted::new);
        add(Inserted.class, "inserted", Inserted::new);
        add(Highlight.class, "highlight", Highlight::new);
        add(LanguageSpan.class, "language", "language", ValueCodec.LINE, LanguageSpan::language, LanguageSpan::new);
        add(NoteRef.class, "noteRef", "noteId", ValueCodec.LINE, NoteRef::noteId, NoteRef::new);
    }

    private <M extends Inline> void add(Class<M> type, String name, Function<List<Inline>, M> make) {
        add(new Mark<>(name, null, ValueCodec.TEXT, mark -> "", (none, content) -> make.apply(content)), type);
    }

    private <M extends Inline, A> void add(
            Class<M> type,
            String name,
            String member,
            Codec<A> codec,
            Function<M, A> get,
            BiFunction<A, List<Inline>, M> make) {
        add(new Mark<>(name, member, codec, get, make), type);
    }

    private <M extends Inline> void add(Mark<M, ?> mark, Class<M> type) {
        byName.put(mark.name, mark);
        byClass.put(type, mark);
    }

    @Override
    public void write(Inline value, JsonGenerator out) throws IOException {
        if (value instanceof Text text) {
            out.writeString(text.text());
            return;
        }
        out.writeStartObject();
        if (value instanceof UnknownInline unknown) {
            writeUnknown(unknown, out);
        } else if (value instanceof LineBreak) {
            out.writeStringField("type", LINE_BREAK);
        } else {
            Mark<?, ?> mark = byClass.get(value.getClass());
            writeMark(Objects.requireNonNull(mark, "every mark has a codec"), value, out);
        }
        out.writeEndObject();
    }

    private <M extends Inline, A> void writeMark(Mark<M, A> mark, Inline value, JsonGenerator out) throws IOException {
        @SuppressWarnings("unchecked") // found by the class of the value
        M typed = (M) value;
        out.writeStringField("type", mark.name);
        if (mark.member != null) {
            out.writeFieldName(mark.member);
            mark.codec.write(mark.get.apply(typed), out);
        }
        writeContent(value, out);
    }

    private void writeUnknown(UnknownInline unknown, JsonGenerator out) throws IOException {
        boolean taken = byName.containsKey(unknown.type()) || unknown.type().equals(LINE_BREAK);
        out.writeStringField("type", taken ? "x-" + unknown.type() : unknown.type());
        writeContent(unknown, out);
    }

    private void writeContent(Inline mark, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("content");
        for (Inline piece : mark.content()) {
            write(piece, out);
        }
        out.writeEndArray();
    }

    @Override
    public Inline read(JsonValue json) {
        if (json.is(JsonValue.Kind.STRING)) {
            return new Text(json.string());
        }
        String type = json.expect(JsonValue.Kind.OBJECT).requiredMember("type").string();
        if (type.equals(LINE_BREAK)) {
            return new LineBreak();
        }
        try {
            Mark<?, ?> mark = byName.get(type);
            return mark == null ? new UnknownInline(type, unknownContent(json)) : readMark(mark, json);
        } catch (IllegalArgumentException e) {
            throw json.error(e);
        }
    }

    private <M extends Inline, A> Inline readMark(Mark<M, A> mark, JsonValue json) {
        A attribute =
                mark.codec.read(mark.member == null ? json.requiredMember("type") : json.requiredMember(mark.member));
        return mark.make.apply(attribute, content(json.requiredMember("content")));
    }

    private List<Inline> content(JsonValue json) {
        List<Inline> out = new ArrayList<>();
        for (JsonValue piece : json.items()) {
            out.add(read(piece));
        }
        return out;
    }

    private List<Inline> unknownContent(JsonValue json) {
        JsonValue content = json.member("content");
        return content != null && content.is(JsonValue.Kind.ARRAY)
                ? content(content)
                : List.of(new Text(UnknownText.of(json)));
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.ordered("$ref", "#/$defs/inline");
    }

    /** {@return the schema itself, to which {@link #schema()} refers} */
    Map<String, Object> definition() {
        List<Map<String, Object>> choices = new ArrayList<>();
        byName.values().forEach(mark -> choices.add(Schemas.whenType(mark.name, mark.definition())));
        return Schemas.ordered(
                "if",
                Schemas.ordered("type", "object"),
                "then",
                Schemas.typed(choices),
                "else",
                ValueCodec.TEXT.schema());
    }

    /** How one type of mark stands in JSON; the attribute is read from its member, if it has one. */
    private record Mark<M extends Inline, A>(
            String name,
            @Nullable String member,
            Codec<A> codec,
            Function<M, A> get,
            BiFunction<A, List<Inline>, M> make) {
        Map<String, Object> definition() {
            Map<String, Object> properties = new LinkedHashMap<>();
            List<String> required = new ArrayList<>();
            Optional.ofNullable(member).ifPresent(attribute -> {
                properties.put(attribute, codec.schema());
                required.add(attribute);
            });
            properties.put("content", new ListCodec<>(INLINE, 0).schema());
            required.add("content");
            return Schemas.ordered("properties", properties, "required", required);
        }
    }
}
