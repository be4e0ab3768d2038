package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.Tokens;
import java.util.List;

/** The name of a holder of rights: what belongs to it, and whether words are one. */
final class HolderName {
    private static final int MOST_WORDS = 14;

    private static final List<String> PUBLISHED =
            List.of(" kiadója a ", " kiadója az ", " kiadó: ", " uitgever: ", " Herausgeber: ");

    private HolderName() {}

    static String clean(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (text.charAt(start) == '.' || isAround(text.charAt(start)))) {
            start++;
        }
        while (end > start && isAround(text.charAt(end - 1))) {
            end--;
        }
        String cleaned = withoutMarks(text.substring(start, end));
        return cleaned.endsWith(".") && !isAbbreviated(cleaned) ? cleaned.substring(0, cleaned.length() - 1) : cleaned;
    }

    /** Signs that stand around a name and are not part of it. */
    private static boolean isAround(char c) {
        return !Characters.isLetterOrDigit(c) && " ,:;-\u2013\u2014\"'\u2122\u00AE*&/".indexOf(c) >= 0;
    }

    private static String withoutMarks(String text) {
        boolean marked = text.indexOf('\u00AE') >= 0 || text.indexOf('\u2122') >= 0;
        return marked ? text.replace("\u00AE", "").replace("\u2122", "") : text;
    }

    /** Whether a text ends in a legal form of one word to three: {@code Inc.}, {@code Sp. z o.o.}. */
    static boolean isAbbreviated(String text) {
        int from = text.length();
        for (int words = 0; words < 3 && from > 0; words++) {
            from = text.lastIndexOf(' ', from - 1);
            if (Lexicon.is(Kind.LEGAL_FORM, text.substring(from + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words can be a holder's name; prose, themes and words such as "all content" are none. */
    static boolean isHolder(String holder) {
        if (holder.isEmpty() || Lexicon.is(Kind.NO_HOLDER, holder) || !hasLetter(holder)) {
            return false;
        }
        if (holder.contains("Theme") || holder.startsWith("Creative Commons") || holder.contains("Template")) {
            return false;
        }
        boolean lower = Characters.isLower(holder.charAt(0));
        if (!lower && mostWords(holder) <= MOST_WORDS) {
            return true;
        }
        int words = Tokens.of(holder, 0, MOST_WORDS + 1).size();
        return words <= MOST_WORDS && (!lower || words <= 3 || isOrganization(holder));
    }

    /** No fewer than the words and marks of a text: a look that spares most names the cutting into words. */
    private static int mostWords(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words += c == ' ' ? 1 : Characters.isLetterOrDigit(c) ? 0 : 2;
        }
        return words;
    }

    /** Whether a holder is an organisation beyond doubt. */
    static boolean isOrganization(String holder) {
        List<Token> tokens = Tokens.of(holder, 0);
        return !tokens.isEmpty() && Shapes.isOrganization(holder, tokens, 0, tokens.size());
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Most words of a name printed before the sign are capitalised; prose is not. */
    static boolean isTitleLike(String holder) {
        int lower = 0;
        int words = 0;
        for (Token token : Tokens.of(holder, 0)) {
            if (token.isWord()) {
                words++;
                lower += token.isCapitalised() || token.isDomain() ? 0 : 1;
            }
        }
        return lower * 3 <= words;
    }

    /** {@code A Példa kiadója a Példa Média Zrt.}: the publisher's name behind the words that say so. */
    static String withoutPublished(String text) {
        for (String words : PUBLISHED) {
            int at = text.indexOf(words);
            if (at > 0) {
                return text.substring(at + words.length());
            }
        }
        return text;
    }

    /** Two holders only where the second is complete by itself. */
    static List<String> split(String holder) {
        int at = holder.indexOf(" & ");
        int length = 3;
        if (at < 0) {
            at = holder.indexOf(" and ");
            length = 5;
        }
        if (at < 0) {
            return List.of(holder);
        }
        String first = holder.substring(0, at);
        String second = holder.substring(at + length);
        boolean two = second.startsWith("The ")
                || second.startsWith("Our ")
                || isDomain(second)
                || Agencies.contains(second)
                || (isAbbreviated(first) && length == 5);
        return two || (isPerson(first) && isPerson(second)) ? List.of(first, second) : List.of(holder);
    }

    private static boolean isPerson(String text) {
        List<Token> tokens = Tokens.of(text, 0);
        return Shapes.isPerson(tokens, 0, tokens.size(), 2) && !Shapes.isOrganization(text, tokens, 0, tokens.size());
    }

    private static boolean isDomain(String text) {
        List<Token> tokens = Tokens.of(text, 0);
        return tokens.size() == 1 && tokens.get(0).isDomain();
    }
}
