package io.broadsheet.examples.cli;

/** Text of files and pages as a terminal may show it: nothing in it moves the cursor or changes colours. */
final class Neutral {
    private Neutral() {}

    /** {@return the text on one line, with control and direction characters as {@code ?}} */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isSafe(c) ? c : '?'));
        return out.toString();
    }

    private static boolean isSafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
