package io.broadsheet.examples.training;

/** A text reduced to its letters and digits, lower case, with the places where words and lines begin and end. */
final class Squeezed {
    final String text;
    private final boolean[] wordStart;
    private final boolean[] lineStart;

    Squeezed(String source) {
        StringBuilder letters = new StringBuilder(source.length());
        boolean[] words = new boolean[source.length() + 1];
        boolean[] lines = new boolean[source.length() + 1];
        boolean inWord = false;
        boolean inLine = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words[letters.length()] = !inWord;
                lines[letters.length()] = !inLine;
                letters.append(Character.toLowerCase(c));
                inWord = true;
                inLine = true;
            } else {
                inWord = false;
                inLine &= c != '\n' && c != '\r';
            }
        }
        words[letters.length()] = true;
        lines[letters.length()] = true;
        text = letters.toString();
        wordStart = words;
        lineStart = lines;
    }

    static String of(String source) {
        return new Squeezed(source).text;
    }

    /** Whether a word begins, or the text ends, there. */
    boolean isWordStart(int at) {
        return wordStart[at];
    }

    /** Whether a line begins, or the text ends, there. */
    boolean isLineStart(int at) {
        return lineStart[at];
    }
}
