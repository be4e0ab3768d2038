package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Characters;

/**
 * What parts a dateline from the story.
 *
 * @param kind the sign
 * @param start index of the sign
 * @param end index of the first character of the story
 */
record Separator(Kind kind, int start, int end) {
    /** The signs. */
    enum Kind {
        /** Nothing but perhaps a space. */
        NONE,
        /** A long dash or two hyphens. */
        DASH,
        /** A hyphen with a space after it. */
        HYPHEN,
        /** A point and a dash or hyphen, as Spanish agencies set them. */
        POINT_DASH,
        /** A colon. */
        COLON,
        /** A point. */
        POINT
    }

    /**
     * Reads the separator at a position.
     *
     * @param line the line
     * @param from index after the last part of the dateline
     * @return the separator; {@link Kind#NONE} when there is no sign
     */
    static Separator at(String line, int from) {
        int at = skipSpaces(line, from);
        Separator first = sign(line, at);
        if (first.kind == Kind.NONE) {
            return new Separator(Kind.NONE, from, skipLostDash(line, at, from));
        }
        int end = skipSpaces(line, first.end);
        // A second sign is set by mistake: "PARIS (AFP) - – More".
        Separator second = first.kind == Kind.COLON || first.kind == Kind.POINT ? first : sign(line, end);
        boolean doubled = !second.equals(first)
                && second.kind != Kind.NONE
                && second.kind != Kind.COLON
                && second.kind != Kind.POINT;
        return new Separator(first.kind, at, doubled ? skipSpaces(line, second.end) : end);
    }

    /** A dash that was decoded wrongly is a quotation mark or a replacement character between spaces. */
    private static int skipLostDash(String line, int at, int from) {
        boolean alone = at > from && at + 1 < line.length() && line.charAt(at + 1) == ' ';
        boolean lost = alone && (line.charAt(at) == '"' || line.charAt(at) == '\uFFFD' || line.charAt(at) == '?');
        return lost ? at + 2 : at;
    }

    private static Separator sign(String line, int at) {
        if (at >= line.length()) {
            return new Separator(Kind.NONE, at, at);
        }
        char c = line.charAt(at);
        if (c == ':' || c == '\uFF1A') {
            return new Separator(Kind.COLON, at, at + 1);
        }
        if (c == '.' || c == ',') {
            return afterPoint(line, at);
        }
        int dashes = dashes(line, at);
        if (dashes == 0) {
            // Old news feeds wrote the dash as an underscore.
            boolean underscore = line.startsWith("_ ", at) && at > 0 && line.charAt(at - 1) == ' ';
            return underscore ? new Separator(Kind.DASH, at, at + 1) : new Separator(Kind.NONE, at, at);
        }
        return dash(line, at, at + dashes);
    }

    /** {@code .-} and {@code . -}, or the point alone; a comma only with a dash. */
    private static Separator afterPoint(String line, int at) {
        int dash = skipSpaces(line, at + 1);
        int end = dash + dashes(line, dash);
        boolean parts = end > dash && (dash == at + 1 || end >= line.length() || line.charAt(end) == ' ');
        if (parts) {
            return new Separator(Kind.POINT_DASH, at, end);
        }
        return new Separator(line.charAt(at) == '.' ? Kind.POINT : Kind.NONE, at, at + 1);
    }

    private static Separator dash(String line, int at, int end) {
        boolean hyphen = end == at + 1 && isHyphen(line.charAt(at));
        boolean spaceAfter = end >= line.length() || line.charAt(end) == ' ';
        boolean spaceBefore = at > 0 && line.charAt(at - 1) == ' ';
        if (hyphen) {
            boolean parts = spaceAfter || (at > 0 && !Characters.isLetterOrDigit(line.charAt(at - 1)));
            return parts ? new Separator(Kind.HYPHEN, at, end) : new Separator(Kind.NONE, at, at);
        }
        boolean range = line.charAt(at) == '\u2013'
                && !spaceAfter
                && !spaceBefore
                && at > 0
                && Characters.isLetterOrDigit(line.charAt(at - 1));
        return range ? new Separator(Kind.NONE, at, at) : new Separator(Kind.DASH, at, end);
    }

    private static int dashes(String line, int at) {
        int end = at;
        while (end < line.length() && end - at < 3 && isDashOrHyphen(line.charAt(end))) {
            end++;
        }
        return end - at;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2212' || c == '\u00AD';
    }

    static boolean isDashOrHyphen(char c) {
        return isHyphen(c) || Characters.isDash(c);
    }

    static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
