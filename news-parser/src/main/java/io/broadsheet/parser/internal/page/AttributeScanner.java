package io.broadsheet.parser.internal.page;

/** Steps through the attributes of one tag, as the prescan of the HTML standard does ("get an attribute"). */
final class AttributeScanner {
    private final String text;
    private int at;
    private String name = "";
    private String value = "";

    /** Starts after the tag's name. */
    AttributeScanner(String text, int from) {
        this.text = text;
        this.at = from;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    /** Moves to the next attribute; false at the end of the tag. */
    boolean next() {
        skip(" \t\n\r\f/");
        if (atEnd(">")) {
            return false;
        }
        name = run(" \t\n\r\f/>=");
        skip(" \t\n\r\f");
        value = "";
        if (!atEnd("") && text.charAt(at) == '=') {
            at++;
            skip(" \t\n\r\f");
            value = readValue();
        }
        return true;
    }

    private String readValue() {
        if (!atEnd("\"'")) {
            return run(" \t\n\r\f>");
        }
        if (atEnd("")) {
            return "";
        }
        String quoted = run(text, at + 1, String.valueOf(text.charAt(at)));
        at = Math.min(text.length(), at + quoted.length() + 2);
        return quoted;
    }

    private String run(String ends) {
        String found = run(text, at, ends);
        // A stray delimiter, such as "=" where a name is due, is a name of its own, so that each step moves on.
        String taken = found.isEmpty() ? text.substring(at, Math.min(text.length(), at + 1)) : found;
        at += taken.length();
        return taken;
    }

    private static String run(String text, int from, String ends) {
        int end = from;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    private void skip(String chars) {
        while (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean atEnd(String ends) {
        return at >= text.length() || ends.indexOf(text.charAt(at)) >= 0;
    }
}
