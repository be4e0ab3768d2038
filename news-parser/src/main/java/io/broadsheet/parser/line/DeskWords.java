package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.WordSet;

/** Words among the names of a photo credit that name nobody: {@code File}, {@code Symbolbild}, {@code left}. */
final class DeskWords {
    private static final WordSet POSITIONS =
            WordSet.of("left right top bottom center centre above below links rechts oben unten l r and");
    private static final WordSet VERTICAL = WordSet.of("top bottom");
    private static final WordSet SIDES = WordSet.of("left right");

    private DeskWords() {}

    /** {@return whether words say which of several pictures is meant} */
    static boolean isPosition(String part) {
        int space = part.indexOf(' ');
        return space < 0
                ? POSITIONS.contains(part)
                : VERTICAL.contains(part, 0, space) && SIDES.contains(part, space + 1, part.length());
    }

    /** {@return whether a desk word stands as a part of its own: {@code Handout}, {@code Pool}} */
    static boolean isOwn(String part) {
        return "own".equals(Lexicon.table(Kind.DESK_WORD).get(part, 0, part.length()));
    }

    /** Drops desk words around a name: {@code File}, {@code Symbolbild}, {@code for Example Holdings}. */
    static String around(String printed) {
        String part = withoutClient(printed);
        if (part.startsWith("for ")) {
            return "";
        }
        part = part.startsWith("and ") || part.startsWith("und ") ? part.substring(4) : part;
        part = withoutLast(withoutFirst(withoutDate(part.startsWith("the ") ? part.substring(4) : part)));
        int license = part.indexOf("-Lizenz");
        return license > 0 ? part.substring(0, license) : part;
    }

    private static String withoutClient(String part) {
        int client = part.indexOf(" for ");
        boolean cut = client > 0
                && client + 5 < part.length()
                && Characters.isUpper(part.charAt(client + 5))
                && part.indexOf("Center for") < 0
                && part.indexOf("Institute for") < 0;
        return cut ? part.substring(0, client) : part;
    }

    private static String withoutFirst(String part) {
        PhraseTable.Found<String> first = Lexicon.table(Kind.DESK_WORD).longestAt(part, 0);
        if (first == null || !first.value().isEmpty()) {
            return part;
        }
        String rest = part;
        boolean agency = Agencies.longestAt(part, 0) != null;
        if (!agency && first.end() == part.length()) {
            rest = "";
        } else if (!agency && part.charAt(first.end()) == ' ') {
            rest = part.substring(first.end()).strip();
        }
        return rest.startsWith("durch ") || rest.startsWith("via ") ? "" : rest;
    }

    private static String withoutLast(String printed) {
        String part = printed;
        for (int i = part.lastIndexOf(' '); i > 0; i = part.lastIndexOf(' ', i - 1)) {
            if (isDropped(part, i + 1, part.length()) && !Agencies.contains(part)) {
                part = part.substring(0, i).strip();
            }
        }
        return part;
    }

    /** {@code Example News 15.05.2023}. */
    private static String withoutDate(String part) {
        int space = part.lastIndexOf(' ');
        boolean date = space > 0
                && part.length() - space > 8
                && Characters.isDigit(part.charAt(space + 1))
                && part.indexOf('.', space) > 0
                && part.indexOf('.', space) != part.lastIndexOf('.');
        return date ? part.substring(0, space) : part;
    }

    /** {@return whether words are desk words that are left out} */
    static boolean isDropped(String words) {
        return isDropped(words, 0, words.length());
    }

    private static boolean isDropped(String line, int from, int to) {
        String desk = Lexicon.table(Kind.DESK_WORD).get(line, from, to);
        return desk != null && desk.isEmpty();
    }
}
