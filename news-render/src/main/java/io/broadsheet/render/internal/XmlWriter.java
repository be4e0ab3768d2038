package io.broadsheet.render.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML through StAX. Texts are cleaned of what XML forbids; line feeds in attributes, which XML readers do not
 * keep, become spaces. Failures of the output are thrown as {@link UncheckedIOException}. Not safe for several threads.
 */
public final class XmlWriter {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final XMLStreamWriter out;

    private XmlWriter(XMLStreamWriter out) {
        this.out = out;
    }

    /** What writes a document. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the root element.
         *
         * @param out where to write it
         */
        void write(XmlWriter out);
    }

    /**
     * Writes a document in UTF-8 with its declaration and a line feed at its end.
     *
     * @param out where to write it; neither flushed nor closed
     * @param content writes the root element
     * @throws IOException when {@code out} throws it
     */
    public static void document(Appendable out, Content content) throws IOException {
        out.append(DECLARATION);
        fragment(out, content);
        out.append('\n');
    }

    /**
     * Writes an element that stands inside another document.
     *
     * @param out where to write it; neither flushed nor closed
     * @param content writes the element
     * @throws IOException when {@code out} throws it
     */
    public static void fragment(Appendable out, Content content) throws IOException {
        try {
            // The JDK's own factory, so that a library on the class path changes no byte.
            XMLStreamWriter stream =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new AppendableWriter(out));
            content.write(new XmlWriter(stream));
            stream.flush();
        } catch (XMLStreamException e) {
            throw asIoException(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static IOException asIoException(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }

    /**
     * Opens an element.
     *
     * @param name the name, with its prefix if it has one
     * @return this writer
     */
    public XmlWriter open(String name) {
        return write(() -> out.writeStartElement(name));
    }

    /**
     * Writes an element without content, to which attributes may be added.
     *
     * @param name the name, with its prefix if it has one
     * @return this writer
     */
    public XmlWriter empty(String name) {
        return write(() -> out.writeEmptyElement(name));
    }

    /**
     * Adds an attribute to the element opened last.
     *
     * @param name the name, with its prefix if it has one
     * @param value the value
     * @return this writer
     */
    public XmlWriter attribute(String name, String value) {
        String clean = CleanText.cleanLine(value);
        return write(() -> out.writeAttribute(name, clean));
    }

    /**
     * Adds text.
     *
     * @param text the text
     * @return this writer
     */
    public XmlWriter text(String text) {
        String clean = CleanText.clean(text);
        return write(() -> out.writeCharacters(clean));
    }

    /**
     * Closes the element opened last.
     *
     * @return this writer
     */
    public XmlWriter close() {
        return write(out::writeEndElement);
    }

    /**
     * Writes an element that holds nothing but text.
     *
     * @param name the name, with its prefix if it has one
     * @param text the text
     * @return this writer
     */
    public XmlWriter element(String name, String text) {
        return open(name).text(text).close();
    }

    /**
     * Writes an element that holds nothing but text, with each run of white space made one space.
     *
     * @param name the name, with its prefix if it has one
     * @param text the text
     * @return this writer
     */
    public XmlWriter lineElement(String name, String text) {
        return element(name, Spaces.collapse(CleanText.clean(text)));
    }

    /**
     * Begins a new line, for those who look at the document; only where white space does not matter.
     *
     * @return this writer
     */
    public XmlWriter line() {
        return write(() -> out.writeCharacters("\n"));
    }

    private XmlWriter write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(asIoException(e));
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
