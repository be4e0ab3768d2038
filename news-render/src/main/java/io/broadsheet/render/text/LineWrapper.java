package io.broadsheet.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Breaks a line into lines of a width: at spaces, and between the characters of scripts that are written without them,
 * but never so that closing punctuation begins a line or opening punctuation ends one.
 */
final class LineWrapper {
    private static final String NOT_FIRST = "、。，．：；！？）］｝〉》」』】〕〗’”…‥・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)]}";
    private static final String NOT_LAST = "（［｛〈《「『【〔〖‘“([{";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int lineWidth;

    LineWrapper(int width) {
        this.width = width;
    }

    List<String> wrap(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            int wordEnd = end < 0 ? text.length() : end;
            if (wordEnd > start) {
                word(text.substring(start, wordEnd));
            }
            start = wordEnd + 1;
        }
        newLine();
        return lines;
    }

    private void word(String word) {
        int wordWidth = DisplayWidth.of(word);
        boolean first = lineWidth == 0;
        if (lineWidth + (first ? 0 : 1) + wordWidth <= width) {
            add(first ? "" : " ", 0);
            add(word, wordWidth + (first ? 0 : 1));
        } else if (wordWidth > width ? !isAddress(word) : hasWide(word)) {
            characters(word, wordWidth > width);
        } else {
            newLine();
            add(word, wordWidth);
        }
    }

    /** Fills the line with the characters of a word as far as they may be parted. */
    private void characters(String word, boolean anywhere) {
        if (lineWidth > 0) {
            add(" ", 1);
        }
        int pieceStart = 0;
        int pieceWidth = 0;
        for (Matcher grapheme = DisplayWidth.graphemes(word); grapheme.find(); ) {
            if (grapheme.start() > pieceStart && mayPart(word, grapheme.start(), anywhere && pieceWidth >= width - 1)) {
                piece(word.substring(pieceStart, grapheme.start()), pieceWidth);
                pieceStart = grapheme.start();
                pieceWidth = 0;
            }
            pieceWidth += DisplayWidth.ofGrapheme(word, grapheme.start(), grapheme.end());
        }
        piece(word.substring(pieceStart), pieceWidth);
    }

    private void piece(String piece, int pieceWidth) {
        if (lineWidth > 0 && lineWidth + pieceWidth > width) {
            newLine();
        }
        add(piece, pieceWidth);
    }

    private static boolean mayPart(String word, int at, boolean anywhere) {
        int before = word.codePointBefore(at);
        int after = word.codePointAt(at);
        return anywhere
                || ((DisplayWidth.isWide(before) || DisplayWidth.isWide(after))
                        && NOT_LAST.indexOf(before) < 0
                        && NOT_FIRST.indexOf(after) < 0);
    }

    private static boolean hasWide(String word) {
        return word.codePoints().anyMatch(DisplayWidth::isWide);
    }

    private static boolean isAddress(String word) {
        return word.contains("://");
    }

    private void add(String piece, int pieceWidth) {
        line.append(piece);
        lineWidth += pieceWidth;
    }

    private void newLine() {
        if (line.length() > 0) {
            lines.add(line.toString());
            line.setLength(0);
            lineWidth = 0;
        }
    }
}
