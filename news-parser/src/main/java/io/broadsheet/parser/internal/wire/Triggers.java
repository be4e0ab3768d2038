package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;

/**
 * Which kinds of phrases may stand in a line, found in one walk that makes no objects: for each run of letters the kinds
 * of the phrases that begin with it. A kind that is not among them stands nowhere in the line, so that most lines are
 * turned away before they are cut into words.
 */
public final class Triggers {
    /** Every kind: what is said of a line in a script without spaces between words. */
    private static final long ALL = -1;

    /** Signs that stand for words. */
    private static final long OF_SIGNS = Kind.COPYRIGHT_MARK.bit() | Kind.PHOTO.bit();

    private static final long OF_CREDITS = Kind.CREDIT.bit() | Kind.CREDIT_VERB.bit() | Kind.REPUBLISHED.bit();

    private static final long OF_COPYRIGHTS = Kind.COPYRIGHT_MARK.bit() | Kind.RIGHTS.bit() | Kind.RESTRICTION.bit();

    /** A line of more words than these names more than agencies. */
    private static final int MOST_SOURCE_WORDS = 16;

    private static final int MOST_COLLECTIVE_WORDS = 2;

    private final String line;
    private long kinds;

    private Triggers(String line) {
        this.line = line;
    }

    /**
     * The kinds of which a phrase may stand in a line: runs of letters and digits, and what follows a small letter with
     * a capital ({@code FieldReporting by}).
     *
     * @param line the line
     * @return the kinds
     */
    public static Triggers in(PrintedLine line) {
        Triggers triggers = new Triggers(line.text());
        if (line.hasUnspaced()) {
            triggers.kinds = ALL;
        } else {
            triggers.walk();
        }
        return triggers;
    }

    /** The first run of letters of a phrase, of the second word where the first is an article; empty for signs alone. */
    static String of(String phrase) {
        int start = phrase.regionMatches(true, 0, "the ", 0, 4) ? 4 : 0;
        while (start < phrase.length() && !Characters.isLetterOrDigit(phrase.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < phrase.length() && Characters.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(start, end);
    }

    /**
     * Says whether a phrase of a kind may stand in the line.
     *
     * @param kind the kind
     * @return false when none does
     */
    public boolean has(Kind kind) {
        return (kinds & kind.bit()) != 0;
    }

    /**
     * Says whether the line may be a credit.
     *
     * @return false when it is none
     */
    public boolean mayBeCredit() {
        return (kinds & OF_CREDITS) != 0 || mayBeSource();
    }

    /**
     * Says whether the line may be one of agencies and short forms of writers and nothing else.
     *
     * @return false when it is none
     */
    public boolean mayBeSource() {
        boolean agency = has(Kind.AGENCY);
        if (!agency && !has(Kind.COLLECTIVE)) {
            return false;
        }
        int spaces = agency ? MOST_SOURCE_WORDS : MOST_COLLECTIVE_WORDS;
        for (int at = line.indexOf(' '); at >= 0 && spaces >= 0; at = line.indexOf(' ', at + 1)) {
            spaces--;
        }
        return spaces >= 0;
    }

    /**
     * Says whether the line may be a copyright notice.
     *
     * @return false when it is none
     */
    public boolean mayBeCopyright() {
        return (kinds & OF_COPYRIGHTS) != 0 || line.indexOf('@') >= 0 || CreativeCommons.isIn(line);
    }

    private void walk() {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Characters.isLetterOrDigit(c)) {
                at = run(at);
            } else {
                kinds |= c == '\u00A9' || c == '\u24D2' ? OF_SIGNS : 0;
                at++;
            }
        }
    }

    /** Looks a run of letters and digits up, and each part of it that begins with a seam. */
    private int run(int start) {
        long whole = LetterHash.EMPTY;
        int part = start;
        int at = start;
        while (at < line.length() && Characters.isLetterOrDigit(line.charAt(at))) {
            if (at > start && isSeam(at)) {
                open(LetterHash.of(line, part, at));
                part = at;
            }
            whole = LetterHash.with(whole, line.charAt(at));
            at++;
        }
        open(whole);
        if (part > start) {
            open(LetterHash.of(line, part, at));
        }
        return at;
    }

    private boolean isSeam(int at) {
        char before = line.charAt(at - 1);
        return Characters.isUpper(line.charAt(at)) && (Characters.isLower(before) || Characters.isDigit(before));
    }

    private void open(long hash) {
        kinds |= Lexicon.opening(hash).openings();
    }
}
