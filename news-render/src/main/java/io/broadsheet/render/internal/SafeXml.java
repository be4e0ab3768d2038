package io.broadsheet.render.internal;

import io.broadsheet.render.ArticleReadException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that somebody else made. A document type is refused, so no entity but the five of XML is known; nothing
 * outside the document is ever opened; elements may be nested {@value #MAX_DEPTH} deep.
 */
public final class SafeXml {
    /** How deep elements may be nested. */
    public static final int MAX_DEPTH = 1000;

    private SafeXml() {}

    /**
     * Reads a document.
     *
     * @param in the document; not closed
     * @return its root element
     * @throws ArticleReadException when it is malformed, too deep or has a document type
     */
    public static XmlElement read(Reader in) {
        try {
            XMLStreamReader stream = factory().createXMLStreamReader(in);
            try {
                return read(stream);
            } finally {
                stream.close();
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            throw new ArticleReadException(
                    "malformed XML: " + firstLine(e),
                    at == null ? 0 : at.getLineNumber(),
                    at == null ? 0 : at.getColumnNumber(),
                    e);
        }
    }

    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.lastIndexOf('\n') + 1);
    }

    /**
     * The JDK's own factory, whose settings are known; a new one each time, since factories are not safe for threads.
     */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // The limit of the JDK differs from one version to the next; the one of this class holds on all.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read: " + systemId);
        });
        return factory;
    }

    private static XmlElement read(XMLStreamReader stream) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        int foreign = 0;
        while (stream.hasNext()) {
            switch (stream.next()) {
                case XMLStreamConstants.DTD ->
                    throw new XMLStreamException("a document type is not allowed", stream.getLocation());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException(
                            "an undeclared entity: " + stream.getLocalName(), stream.getLocation());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (foreign > 0 || isForeign(root, stream)) {
                        foreign++;
                    } else {
                        XmlElement element = start(stream, open);
                        root = root == null ? element : root;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (foreign > 0) {
                        foreign--;
                    } else {
                        open.pop();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (foreign == 0 && !open.isEmpty()) {
                        open.element().add(stream.getText());
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing about the story.
                }
            }
        }
        if (root == null) {
            throw new XMLStreamException("no element", stream.getLocation());
        }
        return root;
    }

    private static XmlElement start(XMLStreamReader stream, Deque<XmlElement> open) throws XMLStreamException {
        if (open.size() >= MAX_DEPTH) {
            throw new XMLStreamException("elements nested deeper than " + MAX_DEPTH, stream.getLocation());
        }
        Location at = stream.getLocation();
        XmlElement element = new XmlElement(stream.getLocalName(), at.getLineNumber(), at.getColumnNumber());
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            String namespace = stream.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty() || namespace.equals(XMLConstants.XML_NS_URI)) {
                element.put(stream.getAttributeLocalName(i), stream.getAttributeValue(i));
            }
        }
        if (!open.isEmpty()) {
            open.element().add(element);
        }
        open.push(element);
        return element;
    }

    /** An element of another vocabulary than the news standards, such as a ruby or a form. */
    private static boolean isForeign(@Nullable XmlElement root, XMLStreamReader stream) {
        String namespace = stream.getNamespaceURI();
        return root != null && namespace != null && !namespace.isEmpty() && !namespace.contains("iptc.org");
    }
}
