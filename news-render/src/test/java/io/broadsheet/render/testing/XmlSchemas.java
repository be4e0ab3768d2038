package io.broadsheet.render.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** Checks documents against several XML Schemas at once, without a network. */
public final class XmlSchemas {
    private final Schema schema;

    private XmlSchemas(Schema schema) {
        this.schema = schema;
    }

    /** {@return a check against schemas of the folder of standards; the test is skipped where they are missing} */
    public static XmlSchemas of(String... files) {
        Source[] sources = Arrays.stream(files)
                .map(Standards::file)
                .map(Path::toUri)
                .map(uri -> new StreamSource(uri.toString()))
                .toArray(Source[]::new);
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return new XmlSchemas(factory.newSchema(sources));
        } catch (SAXException e) {
            throw new IllegalStateException("the schemas themselves are not valid", e);
        }
    }

    /** {@return a check of NewsML-G2 and of the NITF inside} */
    public static XmlSchemas newsMl() {
        return of("newsml-g2/schema/NewsML-G2_2.35-spec-All-Power.xsd", "nitf/nitf-3-6.xsd");
    }

    /** Fails when a document is malformed or not valid. */
    public void check(String document) {
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.validate(new StreamSource(new StringReader(document)));
        } catch (SAXException e) {
            throw new AssertionError(e + "\nin\n" + document, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
