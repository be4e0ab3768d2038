package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.PartialDate;
import io.broadsheet.model.Term;
import io.broadsheet.model.WebUrl;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Values without parts: texts, numbers, truth values, and what is written as a text.
 *
 * @param <T> the type of value
 */
final class ValueCodec<T> implements Codec<T> {
    static final Codec<String> TEXT =
            new ValueCodec<>(JsonGenerator::writeString, JsonValue::string, Schemas.ordered("type", "string"));

    /** A text that the model wants not to be blank. */
    static final Codec<String> LINE = matching("\\S");

    static final Codec<String> COUNTRY_CODE = matching("^[A-Z]{2}$");

    static final Codec<String> REGION_CODE = matching("^[A-Z]{2}-[A-Z0-9]{1,3}$");

    static final Codec<Boolean> FLAG =
            new ValueCodec<>(JsonGenerator::writeBoolean, JsonValue::bool, Schemas.ordered("type", "boolean"));

    static final Codec<Integer> INTEGER = integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

    static final Codec<WebUrl> URL = text(WebUrl::value, WebUrl::of, "^(https?://|mailto:)[!-~]+$");

    static final Codec<NewsDate> DATE = text(
            NewsDate::toString,
            NewsDate::of,
            "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$");

    static final Codec<PartialDate> PARTIAL_DATE = text(
            PartialDate::toString,
            PartialDate::of,
            "^([0-9]{4}-[0-9]{2}(-[0-9]{2})?|--[0-9]{2}-[0-9]{2}|---[0-9]{2})$");

    static final Codec<Duration> DURATION =
            text(Duration::toString, Duration::parse, "^PT(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+(\\.[0-9]+)?S)?$");

    private final Writing<T> writing;
    private final Function<JsonValue, T> reading;
    private final Map<String, Object> schema;

    private ValueCodec(Writing<T> writing, Function<JsonValue, T> reading, Map<String, Object> schema) {
        this.writing = writing;
        this.reading = reading;
        this.schema = schema;
    }

    /** A text whose form the model checks. */
    private static Codec<String> matching(String pattern) {
        return text(Function.identity(), Function.identity(), pattern);
    }

    /** A value that is written as a text of a certain form. */
    private static <T> Codec<T> text(Function<T, String> print, Function<String, T> parse, String pattern) {
        return new ValueCodec<>(
                (out, value) -> out.writeString(print.apply(value)),
                json -> parse.apply(json.string()),
                Schemas.ordered("type", "string", "pattern", pattern));
    }

    /** A word of an open vocabulary; the schema leaves it open too. */
    static <T extends Term> Codec<T> term(Function<String, T> make) {
        return text(Term::value, make, "\\S");
    }

    /** A word of a closed vocabulary, in lower case. */
    static <E extends Enum<E>> Codec<E> word(E[] values) {
        List<String> words = Arrays.stream(values).map(ValueCodec::word).toList();
        return new ValueCodec<>(
                (out, value) -> out.writeString(word(value)),
                json -> {
                    int index = words.indexOf(json.string());
                    if (index < 0) {
                        throw json.error(
                                "expected one of " + String.join(", ", words) + ", but found " + json.string());
                    }
                    return values[index];
                },
                Schemas.ordered("enum", words));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A whole number of a range, which the model checks again. */
    static Codec<Integer> integer(int from, int to) {
        return new ValueCodec<>(
                JsonGenerator::writeNumber,
                ValueCodec::readInteger,
                Schemas.ordered("type", "integer", "minimum", from, "maximum", to));
    }

    private static Integer readInteger(JsonValue json) {
        double number = readNumber(json);
        if (number != Math.rint(number) || number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw json.error("expected a whole number of 32 bits, but found " + json.number());
        }
        return (int) number;
    }

    /** A number of a range, which the model checks again. */
    static Codec<Double> number(int from, int to) {
        return new ValueCodec<>(
                JsonGenerator::writeNumber,
                ValueCodec::readNumber,
                Schemas.ordered("type", "number", "minimum", from, "maximum", to));
    }

    private static Double readNumber(JsonValue json) {
        return Double.valueOf(json.number());
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        writing.write(out, value);
    }

    @Override
    public T read(JsonValue json) {
        try {
            return reading.apply(json);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw json.error(e);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return schema;
    }

    /** Writes a value. */
    private interface Writing<T> {
        void write(JsonGenerator out, T value) throws IOException;
    }
}
