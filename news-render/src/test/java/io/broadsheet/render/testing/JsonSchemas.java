package io.broadsheet.render.testing;

import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;

/** Checks documents against a JSON Schema, formats included, without a network. */
public final class JsonSchemas {
    private final Validator validator;
    private final URI schema;

    private JsonSchemas(Validator validator, URI schema) {
        this.validator = validator;
        this.schema = schema;
    }

    /**
     * Makes a check.
     *
     * @param file the schema in the folder of standards
     * @param others schemas that it refers to, by address
     * @return the check; the test is skipped where the files are missing
     */
    public static JsonSchemas of(String file, Map<String, String> others) {
        SchemaResolver resolver = address -> {
            String bare = address.endsWith("#") ? address.substring(0, address.length() - 1) : address;
            String found = others.get(bare);
            return found == null ? SchemaResolver.Result.empty() : SchemaResolver.Result.fromString(read(found));
        };
        Validator validator = new ValidatorFactory()
                .withEvaluatorFactory(new FormatEvaluatorFactory())
                .withSchemaResolver(resolver)
                .createValidator();
        return new JsonSchemas(validator, validator.registerSchema(URI.create("urn:checked"), read(file)));
    }

    /** {@return a check against the schema of ninjs 3.1} */
    public static JsonSchemas ninjs() {
        return of(
                "ninjs/schema/ninjs-schema_3.1.json",
                Map.of("https://geojson.org/schema/GeoJSON.json", "ninjs/schema/GeoJSON-schema.json"));
    }

    private static String read(String file) {
        try {
            return Files.readString(Standards.file(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when a document is malformed or not valid. */
    public void check(String document) {
        Validator.Result result = validator.validate(schema, document);
        if (!result.isValid()) {
            StringBuilder errors = new StringBuilder();
            result.getErrors()
                    .forEach(error -> errors.append(error.getInstanceLocation())
                            .append(": ")
                            .append(error.getError())
                            .append('\n'));
            throw new AssertionError(errors + "in\n" + document);
        }
    }
}
