package io.broadsheet.render.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class XmlWriterTest {
    @Test
    void writesADocumentWithItsDeclaration() throws IOException {
        StringBuilder out = new StringBuilder();

        XmlWriter.document(
                out,
                xml -> xml.open("a")
                        .attribute("b", "1")
                        .line()
                        .element("c", " d ")
                        .lineElement("e", " f\n g ")
                        .empty("h")
                        .attribute("i", "2")
                        .text("j")
                        .close());

        assertThat(out).hasToString("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <a b="1">
                        <c> d </c><e>f g</e><h i="2"/>j</a>
                        """);
    }

    @Test
    void escapesWhatWouldBeMarkupAndDropsWhatXmlForbids() throws IOException {
        StringBuilder out = new StringBuilder();

        XmlWriter.fragment(
                out,
                xml -> xml.open("a")
                        .attribute("b", "\"<&>\n\u0001\uD800")
                        .text("<&>]]>\u0001\uDC00")
                        .close());

        assertThat(out.toString())
                .startsWith("<a b=\"&quot;&lt;&amp;")
                .contains(" \uFFFD\">&lt;&amp;")
                .endsWith("]]&gt;\uFFFD</a>");
    }

    @Test
    void throwsWhatTheOutputThrows() {
        IOException full = new IOException("the disk is full");
        Writer failing = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw full;
            }

            @Override
            public void flush() throws IOException {
                throw full;
            }

            @Override
            public void close() {
                // nothing is held
            }
        };

        assertThatThrownBy(() -> XmlWriter.fragment(
                        failing, xml -> xml.open("a").text("b".repeat(100_000)).close()))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }
}
