package io.broadsheet.parser.internal.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The character encoding that a page's first bytes declare: by a {@code meta} element in the first 8 kB, else by an XML
 * declaration. (HTML asks for it in the first 1,024 bytes; one page in nine has it later.)
 */
final class DeclaredCharset {
    private static final int PRESCAN_BYTES = 8_192;

    private final String head;

    private DeclaredCharset(String head) {
        this.head = head;
    }

    /** The first declaration whose label is known; a declared UTF-16 means UTF-8, since it could be read at all. */
    static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(bytes.length, PRESCAN_BYTES);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        DeclaredCharset declared = new DeclaredCharset(head);
        return declared.inMeta().or(declared::inXmlDeclaration).map(DeclaredCharset::readable);
    }

    private static Charset readable(Charset declared) {
        boolean wide = declared.equals(StandardCharsets.UTF_16LE) || declared.equals(StandardCharsets.UTF_16BE);
        return wide ? StandardCharsets.UTF_8 : declared;
    }

    private Optional<Charset> inMeta() {
        int at = head.indexOf('<');
        while (at >= 0) {
            int next = at + 1;
            if (head.startsWith("<!--", at)) {
                int end = head.indexOf("-->", at + 2);
                next = end < 0 ? head.length() : end;
            } else if (head.startsWith("<meta", at) && endsName(at + "<meta".length())) {
                Optional<Charset> found = inAttributes(at + "<meta".length());
                if (found.isPresent()) {
                    return found;
                }
            }
            at = head.indexOf('<', next);
        }
        return Optional.empty();
    }

    private boolean endsName(int at) {
        return at < head.length() && " \t\n\r\f/".indexOf(head.charAt(at)) >= 0;
    }

    /** The charset attribute, or the charset parameter of the content attribute, of the tag whose name ends here. */
    private Optional<Charset> inAttributes(int from) {
        AttributeScanner attributes = new AttributeScanner(head, from);
        while (attributes.next()) {
            if (attributes.name().equals("charset")) {
                return CharsetLabels.charset(attributes.value());
            }
            if (attributes.name().equals("content")) {
                Optional<Charset> parameter = inContentType(attributes.value());
                if (parameter.isPresent()) {
                    return parameter;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> inContentType(String value) {
        int at = value.indexOf("charset");
        int equals = at < 0 ? -1 : value.indexOf('=', at);
        if (equals < 0) {
            return Optional.empty();
        }
        String label = value.substring(equals + 1).strip();
        if (!label.isEmpty() && (label.charAt(0) == '"' || label.charAt(0) == '\'')) {
            label = label.substring(1);
        }
        int end = 0;
        while (end < label.length() && "; \"',".indexOf(label.charAt(end)) < 0) {
            end++;
        }
        return CharsetLabels.charset(label.substring(0, end));
    }

    private Optional<Charset> inXmlDeclaration() {
        if (!head.startsWith("<?xml")) {
            return Optional.empty();
        }
        AttributeScanner attributes = new AttributeScanner(head, "<?xml".length());
        while (attributes.next()) {
            if (attributes.name().equals("encoding")) {
                return CharsetLabels.charset(attributes.value());
            }
        }
        return Optional.empty();
    }
}
