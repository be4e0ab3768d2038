package io.broadsheet.parser.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the form of {@link SiteRules}. Good for one text. */
final class SiteRuleReader {
    private final String name;
    private final List<SiteRule> rules = new ArrayList<>();
    private SiteRule.@Nullable Builder section;
    private int sectionLine;

    SiteRuleReader(String name) {
        this.name = name;
    }

    List<SiteRule> read(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            readLine(lines.get(i), i + 1);
        }
        endSection();
        return rules;
    }

    private void readLine(String raw, int number) {
        String line = raw.strip();
        if (number == 1 && line.startsWith("\uFEFF")) {
            line = line.substring(1).strip();
        }
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        try {
            if (line.startsWith("[")) {
                endSection();
                section = SiteRule.forHosts(hosts(line));
                sectionLine = number;
            } else {
                readSetting(line);
            }
        } catch (SiteRuleException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new SiteRuleException(name, number, String.valueOf(e.getMessage()), e);
        }
    }

    private static String[] hosts(String line) {
        if (!line.endsWith("]")) {
            throw new IllegalArgumentException("a section ends with ]");
        }
        return line.substring(1, line.length() - 1).split(",", -1);
    }

    private void readSetting(String line) {
        SiteRule.Builder rule = section;
        if (rule == null) {
            throw new IllegalArgumentException("a section such as [paper.example] must come first");
        }
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("expected a name, = and a value, but found '" + line + "'");
        }
        String key = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(equals + 1).strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("'" + key + "' has no value");
        }
        if (key.equals("path")) {
            rule.path(value);
            return;
        }
        SitePart part = SitePart.of(key)
                .orElseThrow(() -> new IllegalArgumentException("'" + key + "' is none of path, " + SitePart.labels()));
        int at = attributeStart(value);
        rule.select(part, at < 0 ? value : value.substring(0, at).strip(), at < 0 ? "" : value.substring(at + 1));
    }

    /** The at sign of an attribute stands after the last space; elsewhere it is part of the selector. */
    private static int attributeStart(String value) {
        int at = value.lastIndexOf(' ') + 1;
        return at > 0 && value.charAt(at) == '@' && at + 1 < value.length() ? at : -1;
    }

    private void endSection() {
        if (section != null) {
            if (section.isEmpty()) {
                throw new SiteRuleException(name, sectionLine, "the section has no selector", null);
            }
            rules.add(section.build());
        }
        section = null;
    }
}
