package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.parser.internal.wire.DateReader;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.Tails;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells names from buttons, offices and headings by the shape and the meaning of their words. */
final class NameShape {
    private static final int MAX_WORDS = 5;
    private static final int MAX_NAME = 40;

    /** Words that begin what stands behind a name in its line. */
    private static final List<String> BEHIND = List.of(
            " in ", " on ", " at ", " for ", " is ", " has ", " was ", " writes ", " covers ", " works ", " joined ");

    /** Kinds of words that no name of a person has, where they begin with a capital. */
    private static final List<Kind> NOT_IN_NAMES = List.of(Kind.ROLE, Kind.OFFICE_QUALIFIER, Kind.TAIL);

    /** Last words of the names of desks, in lower case. */
    private static final Set<String> DESKS = words("team staff desk editors newsroom redaktion redazione newsdesk");

    private static final Set<String> DESKS_FIRST = words("team redaktion redazione redacci\u00f3n r\u00e9daction");

    /** Words of buttons and headings beside names, in lower case. */
    private static final Set<String> LABELS =
            words("about all and author authors articles article audio back bio biography"
                    + " blog body book buy caption care cart community contact content contents copy data details demo discuss"
                    + " download email enterprise editorial explore expert fact feature features facebook find follow free full"
                    + " get guide guidelines guides health help highlights home image insights instagram key latest learn link"
                    + " links linkedin listen live login main marketing media member menu min minutes mobile more navigation"
                    + " network news newsletter offers online opinion overview page photo picks play podcast popular post posted"
                    + " posts premium primary print process product profile program published read reading related report review"
                    + " reviews save saved search security see services set share show sign site skip small social source sports"
                    + " start stories story subhead subscribe summary support table tags tech text the tips toggle"
                    + " tools top topics tracker trending trial twitter update updated verified video view watch website whatsapp"
                    + " why words x youtube your \u8457\u8005\u4e00\u89a7");

    private NameShape() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" ", -1));
    }

    /** {@return where the names of a line end and dates, counts or places begin; the whole length when nothing does} */
    static int end(String line) {
        int end = line.length();
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            char last = line.charAt(i - 1);
            boolean wordStart = last == ' ' || (Character.isUpperCase(c) && Character.isLowerCase(last));
            if (Character.isDigit(c) || (wordStart && isBehind(line, i, last))) {
                end = i;
                break;
            }
        }
        while (end > 0 && " ,;:(-\u2013\u2014/".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isBehind(String line, int at, char last) {
        if (DateReader.at(line, at) != null) {
            return true;
        }
        if (last != ' ') {
            return false;
        }
        for (String word : BEHIND) {
            if (line.startsWith(word, at - 1)) {
                return true;
            }
        }
        return Lexicon.table(Kind.TAIL).longestAt(line, at) != null;
    }

    /** {@return whether a name has two words or more, each like a part of the name of a person} */
    static boolean isName(Contributor each) {
        String name = each.name();
        if (name.isEmpty() || each.kind().equals(ContributorKind.COLLECTIVE)) {
            return false;
        }
        String[] words = name.split(" ", -1);
        boolean unspaced = Character.isIdeographic(name.codePointAt(0)) || name.charAt(0) >= '\uac00';
        return name.length() <= MAX_NAME
                && words.length <= MAX_WORDS
                && (words.length > 1 || unspaced)
                && areParts(words);
    }

    /** {@return whether a name is that of a desk: its last word, or its first, says so} */
    static boolean isDesk(String name) {
        int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
        int first = name.indexOf(' ');
        return last > 0
                && (DESKS.contains(name.substring(last + 1).toLowerCase(Locale.ROOT))
                        || (first > 0
                                && DESKS_FIRST.contains(name.substring(0, first).toLowerCase(Locale.ROOT))));
    }

    /** {@return whether what was read as a person is an office that stood behind one} */
    static boolean isOffice(Contributor each) {
        return each.kind().equals(ContributorKind.PERSON)
                && each.name().indexOf(' ') > 0
                && !areParts(each.name().split(" ", -1));
    }

    /** {@return whether a name is a single word that may be one} */
    static boolean isWord(Contributor each) {
        return each.name().length() > 2
                && each.name().length() <= MAX_NAME
                && each.name().indexOf(' ') < 0
                && !Tails.isCalendarWord(each.name())
                && areParts(new String[] {each.name()});
    }

    private static boolean areParts(String[] words) {
        for (String word : words) {
            boolean plain = word.chars().noneMatch(c -> Character.isDigit(c) || ":?!&#+/".indexOf(c) >= 0);
            boolean start = !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
            boolean part = start ? !isForeign(word, word.equals(words[0])) : Lexicon.is(Kind.PARTICLE, word);
            if (!plain || !part) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForeign(String word, boolean first) {
        boolean degree = first
                && word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && Lexicon.is(Kind.CREDENTIAL, word);
        if (degree
                || LABELS.contains(word.toLowerCase(Locale.ROOT))
                || (first && Lexicon.is(Kind.FUNCTION_WORD, word))) {
            return true;
        }
        for (Kind kind : NOT_IN_NAMES) {
            if (Lexicon.is(kind, word)) {
                return true;
            }
        }
        return false;
    }
}
