package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredCharsetTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        <meta charset=utf-8>|UTF-8
        <META CHARSET="Shift_JIS">|windows-31j
        <meta charset='windows-1251' >|windows-1251
        <meta\tcharset = "koi8-r"/>|KOI8-R
        <meta/charset=gbk>|GB18030
        <meta name=x content=y><meta charset=big5>|Big5-HKSCS
        <meta charset=bogus><meta charset=euc-kr>|x-windows-949
        <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">|windows-1252
        <meta content='text/html;charset="euc-jp"' http-equiv=Content-Type>|EUC-JP
        <meta content="text/html; charset = iso-8859-2; x=y">|ISO-8859-2
        <!-- <meta charset=big5> --><meta charset=utf-8>|UTF-8
        <!--><meta charset=utf-8>|UTF-8
        <title>a</title><p><meta charset=iso-8859-15>|ISO-8859-15
        <meta charset=utf-16>|UTF-8
        <meta charset=utf-16be>|UTF-8
        <meta = charset=utf-8>|UTF-8
        <?xml version="1.0" encoding="windows-1250"?><html>|windows-1250
        <?xml version="1.0" encoding="bogus"?><meta charset=windows-1253>|windows-1253
        """)
    void findsTheLabel(String head, String charset) {
        assertThat(DeclaredCharset.of(bytes(head))).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<meta",
                "<meta charset",
                "<meta charset=",
                "<meta charset=\"utf-8",
                "<meta charset=>",
                "<meta charset=> charset=utf-8",
                "<meta charset=utf-7>",
                "<meta content='text/html; charset='>",
                "<meta content='charset utf-8'>",
                "<metal charset=utf-8>",
                "<p charset=utf-8>",
                "<!-- <meta charset=utf-8>",
                "<meta name='charset' content='utf-8'>",
                "charset=utf-8",
                "<?xml version='1.0'?>"
            })
    void findsNothingWhereNothingIsDeclared(String head) {
        assertThat(DeclaredCharset.of(bytes(head))).as(head).isEmpty();
    }

    @Test
    void looksAtTheFirstEightKilobytes() {
        String label = "<meta charset=big5>";

        assertThat(DeclaredCharset.of(bytes(" ".repeat(8_192 - label.length()) + label)))
                .isPresent();
        assertThat(DeclaredCharset.of(bytes(" ".repeat(8_192) + label))).isEmpty();
    }

    private static byte[] bytes(String head) {
        return head.getBytes(StandardCharsets.US_ASCII);
    }
}
