package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.model.Block;
import io.broadsheet.model.UnknownBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A block as an object that names its type. A block of an unknown type keeps its name and its text. */
final class BlockCodec implements Codec<Block> {
    static final BlockCodec BLOCK = new BlockCodec();

    private BlockCodec() {}

    @Override
    public void write(Block value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (value instanceof UnknownBlock unknown) {
            boolean taken = BlockCodecs.BY_NAME.containsKey(unknown.type());
            out.writeStringField("type", taken ? "x-" + unknown.type() : unknown.type());
            out.writeStringField("text", unknown.text());
        } else {
            String name = value.accept(BlockNames.INSTANCE);
            writeKnown(Objects.requireNonNull(BlockCodecs.BY_NAME.get(name), name), value, out);
        }
        out.writeEndObject();
    }

    private <T extends Block> void writeKnown(ObjectCodec<T, ?> codec, Block value, JsonGenerator out)
            throws IOException {
        @SuppressWarnings("unchecked") // found by the name of the value's type
        T typed = (T) value;
        out.writeStringField("type", codec.name());
        codec.writeMembers(typed, out);
    }

    @Override
    public Block read(JsonValue json) {
        JsonValue name = json.expect(JsonValue.Kind.OBJECT).requiredMember("type");
        ObjectCodec<? extends Block, ?> codec = BlockCodecs.BY_NAME.get(name.string());
        if (codec != null) {
            return codec.read(json);
        }
        try {
            return new UnknownBlock(name.string(), UnknownText.of(json));
        } catch (IllegalArgumentException e) {
            throw name.error(e);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.ordered("$ref", "#/$defs/block");
    }

    /** {@return the schema itself, to which {@link #schema()} refers} */
    Map<String, Object> definition() {
        List<Map<String, Object>> choices = new ArrayList<>();
        BlockCodecs.BY_NAME.values().forEach(codec -> choices.add(Schemas.whenType(codec.name(), codec.schema())));
        return Schemas.typed(choices);
    }
}
