package io.broadsheet.render.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.render.ArticleReadException;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of this machine must see no request, and the text of a file must come out nowhere. */
class SafeXmlTest {
    private static final String CANARY = "canary-7f3a";

    private final AtomicInteger requests = new AtomicInteger();
    private ServerSocket server;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listener = new Thread(this::count);
        listener.setDaemon(true);
        listener.start();
        Files.writeString(folder.resolve("canary.txt"), CANARY);
    }

    private void count() {
        try {
            while (true) {
                Socket visitor = server.accept();
                requests.incrementAndGet();
                visitor.close();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void refusesDocumentTypesOfEveryKind() {
        String web = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        String file = folder.resolve("canary.txt").toUri().toString();
        for (String type : List.of(
                "<!DOCTYPE nitf>",
                "<!DOCTYPE nitf SYSTEM \"" + web + "\">",
                "<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.6//EN\" \"" + web + "\">",
                "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + file + "\">]>",
                "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + web + "\">]>",
                "<!DOCTYPE nitf [<!ENTITY % p SYSTEM \"" + web + "\">%p;]>",
                "<!DOCTYPE nitf [<!ENTITY a \"lol\"><!ENTITY x \"&a;&a;&a;&a;\">]>")) {
            for (String body : List.of("<nitf/>", "<nitf>&x;</nitf>", "<nitf a=\"&x;\"/>")) {
                assertThatThrownBy(() -> read(type + body))
                        .isInstanceOf(ArticleReadException.class)
                        .hasMessageNotContaining(CANARY);
            }
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void looksAtNoAddressInTheDocument() {
        String web = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        String xml = "<?xml-stylesheet href=\"" + web
                + "\"?><nitf xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:schemaLocation=\"urn:x " + web + "\"><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" "
                + "href=\"" + URI.create(web) + "\"/><p>text</p></nitf>";

        assertThat(read(xml).text()).isEqualTo("text");
        assertThat(requests).hasValue(0);
    }

    @Test
    void refusesEntitiesThatXmlDoesNotKnow() {
        assertThatThrownBy(() -> read("<nitf>&nbsp;</nitf>")).isInstanceOf(ArticleReadException.class);
        assertThat(read("<nitf>&amp;&lt;&#65;</nitf>").text()).isEqualTo("&<A");
    }

    @Test
    void keepsTextInOnePieceAroundCharacterData() {
        assertThat(read("<p>a<![CDATA[<b>]]>c</p>").text()).isEqualTo("a<b>c");
    }

    @Test
    void leavesOutElementsOfOtherVocabularies() {
        assertThat(read("<p>a<x:b xmlns:x=\"urn:other\">hidden<x:c/></x:b>c</p>")
                        .text())
                .isEqualTo("ac");
    }

    @Test
    void refusesElementsThatAreTooDeep() {
        String deepest = "<a>".repeat(SafeXml.MAX_DEPTH) + "</a>".repeat(SafeXml.MAX_DEPTH);

        assertThat(read(deepest).name()).isEqualTo("a");
        assertThatThrownBy(() -> read("<a>" + deepest + "</a>"))
                .isInstanceOf(ArticleReadException.class)
                .hasMessageContaining("nested deeper than 1000");
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertThatThrownBy(() -> read("<a>\n  <b></a>"))
                .isInstanceOfSatisfying(ArticleReadException.class, fault -> {
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.column()).isPositive();
                })
                .hasMessageStartingWith("malformed XML: ")
                .hasMessageContaining("\"b\"")
                .hasMessageNotContaining("\n");
    }

    @Test
    void keepsPlainAttributesAndTheLanguage() {
        XmlElement element = read("<a b=\"1\" xml:lang=\"fr\" x:c=\"2\" xmlns:x=\"urn:other\"/>");

        assertThat(element.attribute("b")).contains("1");
        assertThat(element.attribute("lang")).contains("fr");
        assertThat(element.attribute("c")).isEmpty();
    }

    private static XmlElement read(String xml) {
        return SafeXml.read(new StringReader(xml));
    }
}
