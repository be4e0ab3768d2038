package io.broadsheet.examples.cli.serve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of a form that was sent as {@code multipart/form-data}, each as bytes. */
final class Upload {
    private static final int MOST_FIELDS = 16;

    private final Map<String, byte[]> fields = new HashMap<>();

    private Upload() {}

    /**
     * Reads a form.
     *
     * @param contentType the header of the request
     * @param body the body of the request
     * @return the fields; nothing when the body is no such form
     */
    static Optional<Upload> of(String contentType, byte[] body) {
        Optional<String> boundary = boundary(contentType);
        if (boundary.isEmpty()) {
            return Optional.empty();
        }
        Upload upload = new Upload();
        byte[] mark = ("--" + boundary.get()).getBytes(StandardCharsets.ISO_8859_1);
        int at = find(body, mark, 0);
        while (at >= 0 && upload.fields.size() < MOST_FIELDS) {
            int start = at + mark.length;
            int next = find(body, mark, start);
            if (next < 0) {
                break;
            }
            upload.add(body, start, next);
            at = next;
        }
        return Optional.of(upload);
    }

    byte[] bytes(String name) {
        return fields.getOrDefault(name, new byte[0]);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static Optional<String> boundary(String contentType) {
        String sign = "boundary=";
        int at = contentType.toLowerCase(Locale.ROOT).indexOf(sign);
        if (at < 0 || !contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        String boundary =
                contentType.substring(at + sign.length()).split(";", 2)[0].strip();
        String bare = boundary.replace("\"", "");
        return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
    }

    /** A part: a line end, headers, an empty line, the value, a line end. */
    private void add(byte[] body, int start, int end) {
        byte[] gap = {'\r', '\n', '\r', '\n'};
        int value = find(body, gap, start);
        if (value < 0 || value + gap.length > end - 2) {
            return;
        }
        String headers = new String(body, start, value - start, StandardCharsets.UTF_8);
        String sign = " name=\"";
        int name = headers.indexOf(sign);
        int nameEnd = name < 0 ? -1 : headers.indexOf('"', name + sign.length());
        if (nameEnd > 0) {
            byte[] bytes = Arrays.copyOfRange(body, value + gap.length, end - 2);
            fields.put(headers.substring(name + sign.length(), nameEnd), bytes);
        }
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int i = from; i + what.length <= in.length; i++) {
            int k = 0;
            while (k < what.length && in[i + k] == what[k]) {
                k++;
            }
            if (k == what.length) {
                return i;
            }
        }
        return -1;
    }
}
