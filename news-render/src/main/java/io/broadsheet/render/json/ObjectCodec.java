package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A value with parts as an object whose members stand in a fixed order. What is absent, empty or what the model takes
 * for granted is left out; members that are not known are passed over.
 *
 * @param <T> the type of value
 * @param <B> its builder
 */
final class ObjectCodec<T, B> implements Codec<T> {
    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Member<T, B, ?>> members = new ArrayList<>();
    private List<String> oneOf = List.of();

    /**
     * Starts with no members.
     *
     * @param name the name of the type, in lower camel case
     * @param builder makes a builder
     * @param build ends it
     */
    ObjectCodec(String name, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
    }

    String name() {
        return name;
    }

    /** A member that is always there. */
    <V> ObjectCodec<T, B> required(String member, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Member<>(member, codec, get, value -> true, set, true));
    }

    /** A member that may be absent. */
    <V> ObjectCodec<T, B> optional(String member, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return add(new Member<>(member, new OptionalCodec<>(codec), get, Optional::isPresent, setter(set), false));
    }

    private static <B, V> BiConsumer<B, Optional<V>> setter(BiConsumer<B, V> set) {
        return (target, value) -> set.accept(target, value.orElseThrow());
    }

    /** A number that may be absent. */
    ObjectCodec<T, B> optionalInt(
            String member, Codec<Integer> codec, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
        return optional(member, codec, value -> boxed(get.apply(value)), set);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** A list; absent when empty. */
    <V> ObjectCodec<T, B> list(String member, Codec<V> item, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        Codec<List<V>> codec = new ListCodec<>(item, 0);
        return add(new Member<>(member, codec, get, list -> !list.isEmpty(), set, false));
    }

    /** A list that is never empty. */
    <V> ObjectCodec<T, B> filledList(
            String member, Codec<V> item, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return required(member, new ListCodec<>(item, 1), get, set);
    }

    /** A member that is absent when it has the value that the model gives it by itself. */
    <V> ObjectCodec<T, B> byDefault(String member, Codec<V> codec, V usual, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Member<>(member, codec, get, value -> !value.equals(usual), set, false));
    }

    /** Says in the schema that one of these members must be there, which the model checks again. */
    ObjectCodec<T, B> oneOf(String... names) {
        oneOf = List.of(names);
        return this;
    }

    private ObjectCodec<T, B> add(Member<T, B, ?> member) {
        members.add(member);
        return this;
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeMembers(value, out);
        out.writeEndObject();
    }

    /** For callers that write members of their own first. */
    void writeMembers(T value, JsonGenerator out) throws IOException {
        for (Member<T, B, ?> member : members) {
            member.write(value, out);
        }
    }

    @Override
    public T read(JsonValue json) {
        json.expect(JsonValue.Kind.OBJECT);
        B target = builder.get();
        try {
            for (Member<T, B, ?> member : members) {
                member.read(json, target);
            }
            return build.apply(target);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw json.error(e);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.ordered("$ref", "#/$defs/" + name);
    }

    /** {@return the schemas of the members by name} */
    Map<String, Object> properties() {
        Map<String, Object> out = new LinkedHashMap<>();
        members.forEach(member -> out.put(member.name, member.codec.schema()));
        return out;
    }

    /** {@return the names of the members that are always there} */
    List<String> requiredNames() {
        return members.stream().filter(Member::required).map(Member::name).toList();
    }

    /** {@return the schema itself, to which {@link #schema()} refers} */
    Map<String, Object> definition() {
        Map<String, Object> out = Schemas.ordered("type", "object", "properties", properties());
        if (!requiredNames().isEmpty()) {
            out.put("required", requiredNames());
        }
        if (!oneOf.isEmpty()) {
            out.put("anyOf", oneOf.stream().map(ObjectCodec::filled).toList());
        }
        return out;
    }

    /** The member is there and, if it is a list, not empty. */
    private static Map<String, Object> filled(String member) {
        return Schemas.ordered(
                "required", List.of(member), "properties", Schemas.ordered(member, Schemas.ordered("minItems", 1)));
    }

    /** One member of the object. */
    private record Member<T, B, V>(
            String name,
            Codec<V> codec,
            Function<T, V> get,
            Predicate<V> worthWriting,
            BiConsumer<B, V> set,
            boolean required) {
        void write(T value, JsonGenerator out) throws IOException {
            V part = get.apply(value);
            if (worthWriting.test(part)) {
                out.writeFieldName(name);
                codec.write(part, out);
            }
        }

        void read(JsonValue json, B target) {
            JsonValue part = required ? json.requiredMember(name) : json.member(name);
            if (part != null) {
                set.accept(target, codec.read(part));
            }
        }
    }

    /** A value that is there. */
    private record OptionalCodec<V>(Codec<V> codec) implements Codec<Optional<V>> {
        @Override
        public void write(Optional<V> value, JsonGenerator out) throws IOException {
            codec.write(value.orElseThrow(), out);
        }

        @Override
        public Optional<V> read(JsonValue json) {
            return Optional.of(codec.read(json));
        }

        @Override
        public Map<String, Object> schema() {
            return codec.schema();
        }
    }
}
