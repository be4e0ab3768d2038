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
        if (atEnd(">")) {
            return "";
        }
        if (!atEnd("\"'")) {
            return run(" \t\n\r\f>");
        }
        int end = text.indexOf(text.charAt(at), at + 1);
        String quoted = end < 0 ? "" : text.substring(at + 1, end);
        at = end < 0 ? text.length() : end + 1;
        return quoted;
    }

    private String run(String ends) {
        int from = at;
        do { // a stray delimiter where a name is due is a name of its own, so that each step moves on
            at++;
        } while (!atEnd(ends));
        return text.substring(from, at);
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
