package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.CreativeCommons;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.Tokens;
import io.broadsheet.parser.internal.wire.WordSet;
import java.util.List;
import java.util.Optional;

/** Cuts a photo credit into its parts: at labels, strokes, commas, dashes and the small words between names. */
final class PhotoCutter {
    /** No name has more words. */
    private static final int LONGEST_NAME = 8;

    private static final WordSet BY = WordSet.of("by von par por");

    private final String line;
    private final Parts parts;

    /** Whether the line names a licence. */
    private final boolean licensed;

    private boolean stopped;

    PhotoCutter(String line, Parts parts, boolean licensed) {
        this.licensed = licensed;
        this.line = line;
        this.parts = parts;
    }

    /** Takes the parts of a credit in their order. */
    interface Parts {
        /** Takes a part; false when it is prose, so that the rest need not be cut. */
        boolean part(String printed);

        /** Says that a label was met: who follows it made an illustration, or took the picture. */
        void label(boolean illustration, boolean by);

        /** Says that a licence was met. */
        void license();

        /** Says that a stroke parts two names. */
        void stroke();
    }

    /** Cuts at labels first, then each stretch at its separators; false when a part was refused. */
    boolean cut(int from, List<PhotoLabel> labels) {
        int at = from;
        for (PhotoLabel label : labels) {
            if (label.start() >= from) {
                cut(at, label.start());
                at = label.end();
                while (at < line.length() && ": \uFF1A".indexOf(line.charAt(at)) >= 0) {
                    at++;
                }
                parts.label(label.illustration(), isBy(label));
            }
        }
        cut(at, line.length());
        return !stopped;
    }

    /** {@code Photos by}: whoever follows took them. */
    private boolean isBy(PhotoLabel label) {
        int word = line.lastIndexOf(' ', label.end() - 1) + 1;
        return word > label.start() + 1 && BY.contains(line, word, label.end());
    }

    private void cut(int start, int end) {
        Optional<CreativeCommons.Found> license = stopped || !licensed || start >= end
                ? Optional.empty()
                : CreativeCommons.find(line.substring(start, end));
        if (license.isPresent()) {
            parts.license();
            cutStretch(start, start + license.get().start());
            cutStretch(start + license.get().end(), end);
        } else {
            cutStretch(start, end);
        }
    }

    private void cutStretch(int start, int end) {
        int begin = start;
        int at = start;
        while (at < end && !stopped) {
            int length = separatorLength(begin, at, end);
            if (length > 0) {
                addPart(begin, at);
                begin = at + length;
                at = begin;
            } else {
                at++;
            }
        }
        addPart(begin, end);
    }

    private int separatorLength(int begin, int at, int end) {
        char c = line.charAt(at);
        if (c == ' ') {
            return joinerLength(begin, at, end);
        }
        if (Characters.isLetterOrDigit(c)) {
            return 0;
        }
        return switch (c) {
            case '/', '\uFF0F' -> {
                parts.stroke();
                yield 1;
            }
            case '|', ';', '[', ']', '\u2022', '\u00B7', '\u3001', '\uFF08', '\uFF09' -> 1;
            case '(', ')' -> isBracketOfName(at) ? 0 : 1;
            case ',' -> isLegalFormNext(at, end) ? 0 : 1;
            case '-' -> isSpaced(at, end) ? 1 : 0;
            case '.' -> at + 1 < end && line.charAt(at + 1) == ' ' && isSentenceEnd(at) ? 1 : 0;
            default -> Characters.isDash(c) ? 1 : 0;
        };
    }

    private boolean isSpaced(int at, int end) {
        return at > 0 && line.charAt(at - 1) == ' ' && at + 1 < end && line.charAt(at + 1) == ' ';
    }

    private int joinerLength(int begin, int at, int end) {
        String joiner = joinerAt(at);
        boolean joins = !joiner.isEmpty() && at + joiner.length() < end && joins(begin, at, joiner);
        return joins ? joiner.length() - 1 : 0;
    }

    /** The small word between two spaces that starts at a position, with its spaces; empty when there is none. */
    private String joinerAt(int at) {
        if (at + 1 >= line.length()) {
            return "";
        }
        return switch (line.charAt(at + 1)) {
            case 'v' -> first(at, " via ");
            case 'o' -> first(at, " on ", " of ");
            case 'a' -> first(at, " and ", " at ", " auf ");
            case '&' -> first(at, " & ");
            case 'u' -> first(at, " und ");
            case 'e' -> first(at, " et ");
            case 'y' -> first(at, " y ");
            case 'f' -> first(at, " für ", " from ");
            case 'b' -> first(at, " bei ", " by ");
            case 'd' -> first(at, " durch ");
            case 'p' -> first(at, " pour ", " para ");
            case 'c' -> first(at, " courtesy of ");
            case 't' -> first(at, " through ");
            default -> "";
        };
    }

    private String first(int at, String... joiners) {
        for (String joiner : joiners) {
            if (line.startsWith(joiner, at)) {
                return joiner;
            }
        }
        return "";
    }

    /** {@code Example Media, Inc.}. */
    private boolean isLegalFormNext(int at, int end) {
        int begin = at + 2;
        int stop = begin;
        while (stop < end && Characters.isLetter(line.charAt(stop))) {
            stop++;
        }
        return stop > begin && Lexicon.is(Kind.LEGAL_FORM, line.substring(begin, stop));
    }

    /** A bracket inside a user's name: {@code 401(K) 2012}. */
    private boolean isBracketOfName(int at) {
        boolean open = line.charAt(at) == '(' && at > 0 && Characters.isDigit(line.charAt(at - 1));
        boolean close = line.charAt(at) == ')'
                && at > 2
                && line.charAt(at - 2) == '('
                && Characters.isDigit(line.charAt(at - 3));
        return open || close;
    }

    private boolean isSentenceEnd(int at) {
        return at > 1
                && Characters.isLower(line.charAt(at - 1))
                && Characters.isLetterOrDigit(line.charAt(at - 2))
                && !line.startsWith("St", at - 2)
                && !line.startsWith("Jr", at - 2);
    }

    /** Whether a small word parts two names and not the words of one. */
    private boolean joins(int begin, int at, String joiner) {
        String before = line.substring(begin, at).strip();
        if (!before.isEmpty() && DeskWords.isDropped(before)) {
            return false;
        }
        if (joiner.equals(" via ") || joiner.equals(" courtesy of ") || joiner.equals(" durch ")) {
            return true;
        }
        List<Token> left = Tokens.of(before, 0, LONGEST_NAME + 1);
        if (left.size() > LONGEST_NAME) {
            return false;
        }
        boolean person = !left.isEmpty()
                && Shapes.isPerson(left, 0, left.size(), 1)
                && !Shapes.isOrganization(before, left, 0, left.size());
        boolean and = joiner.equals(" and ") || (joiner.length() < 5 && !joiner.equals(" on "));
        if (and) {
            return person && left.size() > 1 && startsPerson(at + joiner.length());
        }
        char next = line.charAt(at + joiner.length());
        boolean user = left.size() == 1 && joiner.equals(" on ");
        return (person || user) && (Characters.isUpper(next) || Characters.isDigit(next) || joiner.length() == 5);
    }

    private boolean startsPerson(int at) {
        int end = at;
        while (end < line.length() && "/|,;()".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        List<Token> right = Tokens.of(line.substring(at, end), 0);
        return right.size() > 1 && Shapes.isPerson(right, 0, 2, 2);
    }

    private void addPart(int start, int end) {
        int from = start;
        int to = end;
        while (to > from && isBehind(line.charAt(to - 1)) && !endsAbbreviated(from, to)) {
            to--;
        }
        while (from < to && isBefore(line.charAt(from))) {
            from++;
        }
        if (from < to && !stopped) {
            stopped = !parts.part(line.substring(from, to));
        }
    }

    private static boolean isBehind(char c) {
        return !Characters.isLetterOrDigit(c) && " .:,-\"'\u00BB\u201D*>".indexOf(c) >= 0;
    }

    private static boolean isBefore(char c) {
        return !Characters.isLetterOrDigit(c) && " .:,-\u00A9=\uFF1D*".indexOf(c) >= 0;
    }

    private boolean endsAbbreviated(int from, int to) {
        int word = Math.max(from, line.lastIndexOf(' ', to - 1) + 1);
        return (to - word == 2 && line.charAt(to - 1) == '.')
                || Lexicon.is(Kind.SUFFIX, line, word, to)
                || Lexicon.is(Kind.LEGAL_FORM, line, word, to);
    }
}
