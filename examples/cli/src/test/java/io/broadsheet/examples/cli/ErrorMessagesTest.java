package io.broadsheet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.examples.archives.synthetic.SyntheticArchives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is told in one line, with a hint below it where the options are wrong, and never as a trace. */
class ErrorMessagesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeWhatIsWrong() throws IOException {
        Files.createDirectories(folder.resolve("none"));
        Files.writeString(folder.resolve("list.html"), "<title>Shop</title><ul><li><a href=/x>Buy now</a></ul>");
        for (String empty : List.of("empty.html", "empty.txt", "empty.warc.gz", "empty.jsonl")) {
            Files.writeString(folder.resolve(empty), "");
        }
        Files.writeString(folder.resolve("bad.json"), "{\"headline\"");
        Files.writeString(folder.resolve("bad.jsonl"), "{\"headline\"");
        byte[] noise = {0x1F, (byte) 0x8B, 8, 'n', 'o', 'i', 's', 'e'};
        Files.write(folder.resolve("bad.html.gz"), noise);
        Files.write(folder.resolve("bad.warc.gz"), noise);
        new SyntheticArchives(12, 0).write(folder.resolve("crawl"), 1);
        byte[] archive = Files.readAllBytes(folder.resolve("crawl/synthetic-00.warc.gz"));
        Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(archive, archive.length - 100));
        Sample.write(folder.resolve("good.html"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parse %/gone.html                       | 2 | there is no file or folder %/gone.html
            parse %/none                            | 2 | there is no page or archive in %/none
            parse %/*.rtf                           | 2 | no file matches %/*.rtf
            parse @%/gone.txt                       | 2 | there is no file or folder %/gone.txt
            parse %/empty.html                      | 1 | no article in %/empty.html: EMPTY, the input is empty
            parse %/list.html                       | 1 | no article in %/list.html: NO_ARTICLE
            parse %/bad.html.gz                     | 1 | no article in %/bad.html.gz: UNDECODABLE
            parse %/empty.warc.gz -q                | 1 | there is no record in %/empty.warc.gz
            parse --jsn                             | 2 | Unknown option: '--jsn'
            parse --jsn=1                           | 2 | Unknown option: '--jsn=1'
            parse                                   | 2 | Missing required parameter: 'INPUT'
            parse -f papyrus %/good.html            | 2 | there is no format 'papyrus'; the formats are text, markdown,
            parse -o %/good.html/x.json %/good.html | 1 | %/good.html cannot be read or written
            parse --dead %/gone/d %/good.html       | 2 | there is no file or folder %/gone/d
            parse -o %/good.html/ -q %/bad.warc.gz  | 1 | %/good.html cannot be read or written
            parse -o \0/ %/good.html                | 2 | not the name of a file
            explain %/gone.html                     | 2 | there is no file or folder %/gone.html
            explain %/empty.html -o %/why.html      | 1 | no article in %/empty.html: EMPTY, the input is empty
            explain %/bad.warc.gz                   | 2 | explain takes a page, but %/bad.warc.gz is a web archive
            explain %/good.html -o %/none           | 1 | %/none
            convert %/gone.json                     | 2 | there is no file or folder %/gone.json
            convert %/bad.json                      | 1 | no article in %/bad.json: UNREADABLE
            convert %/empty.jsonl                   | 1 | no article in %/empty.jsonl: EMPTY, the document holds none
            convert %/good.html                     | 2 | the format of %/good.html is not known: name it with --from
            convert %/bad.json --from papyrus       | 2 | '--from': expected one of
            lines %/gone.txt                        | 2 | there is no file or folder %/gone.txt
            lines %/empty.txt --kind papyrus        | 2 | '--kind' (KIND): expected one of
            retry %/gone.jsonl                      | 2 | there is no file or folder %/gone.jsonl
            retry %/bad.jsonl                       | 2 | line 1 of %/bad.jsonl is no dead letter
            synthesize %/good.html                  | 1 | %/good.html cannot be read or written
            synthesize %/new --pages %/gone         | 2 | there is no file or folder %/gone
            synthesize %/new --pages %/none         | 2 | there is no page or archive in %/none
            synthesize %/new --pages -              | 2 | there is no .html or .html.gz page in -
            synthesize %/new --pages %/bad.warc.gz  | 2 | there is no .html or .html.gz page in %/bad.warc.gz
            synthesize %/new --pages %/bad.html.gz  | 1 | %/bad.html.gz cannot be read
            fetch paper.example                     | 1 | NO_WEB_ADDRESS, an address begins with http:// or https://
            serve --port 99999                      | 2 | --port is a number from 0 to 65535, but is 99999
            divine                                  | 2 | Unmatched argument at index 0: 'divine'
            """)
    void tellsInOneLineWhatIsWrong(String line, int code, String message) {
        String[] arguments =
                line.replace("\\0", "\0").replace("%", folder.toString()).split(" ", -1);

        CommandRun run = CommandRun.of(arguments);

        assertThat(run.err()).startsWith("broadsheet: ").contains(message.replace("%", folder.toString()));
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines().skip(1))
                .allMatch(more -> more.endsWith("--help explains the options)") || more.contains(" explains "))
                .hasSizeLessThan(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void tellsWhereAnArchiveIsDamagedAndKeepsTheRest() {
        CommandRun run = CommandRun.of("parse", folder.resolve("cut.warc.gz").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("{\"file\"").contains("\"reason\":\"TRUNCATED\"", "dead letters");
        assertThat(run.out().lines()).hasSizeGreaterThan(5);
    }
}
