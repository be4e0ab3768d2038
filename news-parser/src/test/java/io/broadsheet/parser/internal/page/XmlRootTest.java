package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.parser.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRootTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?>\n<project><description>The ferry sails again.</description></project>",
                "<?xml version='1.0'?><!-- <html> --><urlset></urlset>",
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY ferry 'x'>]><rss/>",
                "\uFEFF<?xml version='1.0'?><?xml-stylesheet href='a.xsl'?><nitf></nitf>",
                "<project xmlns='http://build.example/4.0'><name>Ferry</name></project>",
                "  <rss version='2.0' xmlns:ferry='http://ferry.example/'><channel>",
                "<!-- made by hand --><feed xmlns='http://www.w3.org/2005/Atom'>"
            })
    void refusesXmlThatIsNoPage(String text) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> XmlRoot.requireHtml(text))
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(Reason.NOT_HTML))
                .withMessageContaining("not an HTML page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<?xml",
                "<!--",
                "</rss>",
                "<!DOCTYPE html><html>",
                "<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'>",
                "<HTML xmlns='http://www.w3.org/TR/REC-html40'>",
                "<?xml version='1.0'?><div>The ferry sails again.</div>",
                "<?xml version='1.0'?>The ferry <b>sails</b> again.",
                "<x:html xmlns:x='http://www.w3.org/1999/xhtml'>",
                "<svg xmlns='http://www.w3.org/2000/svg'></svg><p>The ferry sails again.</p>",
                "<ferry-times><p>The ferry sails again.</p></ferry-times>",
                "<font><rss xmlns='http://ferry.example/'>"
            })
    void takesPagesAndPartsOfThem(String text) {
        assertThatCode(() -> XmlRoot.requireHtml(text)).doesNotThrowAnyException();
    }
}
