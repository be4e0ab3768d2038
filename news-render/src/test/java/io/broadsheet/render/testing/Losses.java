package io.broadsheet.render.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the formats do not hold, or hold in part: the table {@code losses.tsv}. */
public final class Losses {
    private final String format;
    private final List<Loss> losses = new ArrayList<>();

    private record Loss(Pattern path, String source, String reason, boolean marksOnly) {}

    private Losses(String format) {
        this.format = format;
    }

    /** {@return what one format loses} */
    public static Losses of(String format) {
        Losses out = new Losses(format);
        for (String line : table()) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(format)) {
                String pattern = cells[1].replace("**", ".+").replace("*", "[^/]+");
                out.losses.add(new Loss(
                        Pattern.compile(pattern + "(/.*)?"), cells[1], cells[2], cells[2].startsWith("marks")));
            }
        }
        return out;
    }

    private static List<String> table() {
        try (InputStream in = Losses.class.getResourceAsStream("losses.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away the differences that are in the table. */
    public Map<String, String> unexplained(Map<String, String> differences) {
        differences
                .keySet()
                .removeIf(path ->
                        losses.stream().anyMatch(loss -> loss.path.matcher(path).matches()));
        return differences;
    }

    /** Takes away the differences that are in the table, but for those that concern marks only. */
    public Map<String, String> unexplainedInWords(Map<String, String> differences) {
        differences
                .keySet()
                .removeIf(path -> losses.stream()
                        .anyMatch(loss ->
                                !loss.marksOnly && loss.path.matcher(path).matches()));
        return differences;
    }

    /** {@return whether a path, or something below it, is lost} */
    public boolean touch(String path) {
        return losses.stream()
                .anyMatch(loss ->
                        loss.source.startsWith(path) || loss.path.matcher(path).matches());
    }

    /** {@return each loss of the format with its reason, as lines of a list} */
    public List<String> lines() {
        return losses.stream()
                .map(loss -> "- `" + loss.source + "`: " + loss.reason)
                .toList();
    }

    /** {@return the lines of the table that none of the paths needs} */
    public List<String> unused(Iterable<String> paths) {
        List<String> out = new ArrayList<>();
        for (Loss loss : losses) {
            boolean used = loss.reason.startsWith("seldom");
            for (String path : paths) {
                used |= loss.path.matcher(path).matches();
            }
            if (!used) {
                out.add(format + " " + loss.source);
            }
        }
        return out;
    }
}
