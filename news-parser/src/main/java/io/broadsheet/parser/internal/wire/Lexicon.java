package io.broadsheet.parser.internal.wire;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words that introduce a part of wire copy or tell what a word stands for, in the languages of the copy. A phrase's
 * value is its sense (the act of a credit), empty where the kind says all.
 */
public final class Lexicon {
    /** What phrases are for. */
    public enum Kind {
        /** Introduces a byline: {@code By}, {@code Ein Kommentar von}. Value: the act when it is not writing. */
        BYLINE,
        /** Introduces contributors: {@code Additional reporting by}. Value: the act. */
        CREDIT,
        /** Closes a clause that names contributors: {@code contributed to this report}. Value: the act. */
        CREDIT_VERB,
        /** Introduces the outlet that a story came from: {@code originally appeared on}. */
        REPUBLISHED,
        /** Introduces a photo credit: {@code Photo by}. Value: {@code illustration} where no photo is meant. */
        PHOTO,
        /** Stands among the names of a photo credit and names nobody: {@code File}, {@code Symbolbild}. */
        DESK_WORD,
        /** Marks a copyright notice: {@code ©}, {@code Copyright}. */
        COPYRIGHT_MARK,
        /** Stands behind the word "Copyright" and makes it a topic: {@code policy}. */
        COPYRIGHT_TOPIC,
        /** Stands before a holder. Value: {@code weak} where it may be part of the name. */
        HOLDER_HEAD,
        /** Stands in the place of a holder and names nobody: {@code All content}. */
        NO_HOLDER,
        /** Reserves all rights. */
        RIGHTS,
        /** Restricts the use of a text. */
        RESTRICTION,
        /** Stands behind the holder of a copyright and speaks of something else. Value: {@code seam} where only glued. */
        HOLDER_STOP,
        /** Stands before a word of office: {@code Senior}, {@code Politics}. */
        OFFICE_QUALIFIER,
        /** A word of office: {@code Writer}, {@code Redakteurin}. */
        ROLE,
        /** The end of a compound word of office: {@code -korrespondentin}. */
        ROLE_ENDING,
        /** A word that only the names of organisations hold: {@code University}. */
        ORGANIZATION,
        /** The end of a compound word of that kind: {@code -verband}. */
        ORGANIZATION_ENDING,
        /** A legal form: {@code GmbH}. */
        LEGAL_FORM,
        /** A group of writers without names: {@code Redacción}, {@code Staff Reports}. */
        COLLECTIVE,
        /** An academic title or degree: {@code Dr.}, {@code PhD}. */
        CREDENTIAL,
        /** A courtesy title or rank before a name. */
        TITLE,
        /** A part of a name that is not capitalised: {@code von}, {@code al-}. */
        PARTICLE,
        /** Belongs to the name that it follows: {@code Jr.}, {@code III}. */
        SUFFIX,
        /** A short form of a given name, which keeps its point: {@code Md.}. */
        NAME_ABBREVIATION,
        /** No part of a person's name, though headlines capitalise it: {@code Any}, {@code When}. */
        FUNCTION_WORD,
        /** Joins two names: {@code and}, {@code und}. */
        AND,
        /** Stands before the place where somebody wrote: {@code in}, {@code à}. */
        PLACE_PREPOSITION,
        /** Begins what stands after the names of a byline and is not part of it: {@code Updated}, {@code Published}. */
        TAIL,
        /** Opens a line that only looks like a dateline: {@code EXCLUSIVE}. */
        NOT_DATELINE,
        /** A month or a day of the week, full or short. No section of the file: other tables have the names. */
        CALENDAR,
        /** A news agency. No section of the file: {@link Agencies} have the names. */
        AGENCY;

        /** The kind's bit in a set of kinds. */
        private final long bit = 1L << ordinal();

        /** {@return the kind's bit in a set of kinds} */
        public long bit() {
            return bit;
        }
    }

    private static final List<PhraseTable<String>> TABLES = Stream.generate(PhraseTable<String>::new)
            .limit(Kind.values().length)
            .toList();
    private static final WordTable WORDS = new WordTable();

    /** The first runs of letters of all phrases. */
    private static final WordTable OPENINGS = new WordTable();

    static {
        read();
    }

    private Lexicon() {}

    private static void read() {
        Kind kind = Kind.BYLINE;
        for (String line : Resource.lines("lexicon.txt")) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.indexOf(']')).replace('-', '_');
                kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
                continue;
            }
            int equals = line.indexOf(" = ");
            String value = equals < 0 ? "" : line.substring(0, equals);
            for (String phrase : line.substring(equals < 0 ? 0 : equals + 3).split(" \\| ", -1)) {
                boolean ending = kind == Kind.ROLE_ENDING || kind == Kind.ORGANIZATION_ENDING;
                index(kind, phrase);
                if (value.equals("day")) {
                    WORDS.add(phrase, Kind.CALENDAR, true);
                }
                table(kind).add(ending ? new StringBuilder(phrase).reverse().toString() : phrase, value);
            }
        }
        Months.forEachName(name -> WORDS.add(name, Kind.CALENDAR, true));
        Agencies.forEachName(name -> index(Kind.AGENCY, name));
    }

    /**
     * The phrases of a kind.
     *
     * @param kind the kind
     * @return its table
     */
    public static PhraseTable<String> table(Kind kind) {
        return TABLES.get(kind.ordinal());
    }

    /**
     * Says whether a word or phrase is of a kind.
     *
     * @param kind the kind
     * @param phrase the whole phrase
     * @return true when the table of the kind holds it
     */
    public static boolean is(Kind kind, CharSequence phrase) {
        return table(kind).contains(phrase);
    }

    /**
     * Says whether a stretch of a line is a word or phrase of a kind.
     *
     * @param kind the kind
     * @param line the line
     * @param from index of the first character
     * @param to index after the last character
     * @return true when the table of the kind holds it
     */
    public static boolean is(Kind kind, CharSequence line, int from, int to) {
        return table(kind).get(line, from, to) != null;
    }

    /**
     * Says whether a word ends like those of a kind: {@code Sportredakteurin}, {@code Bauernverband}.
     *
     * @param kind {@link Kind#ROLE_ENDING} or {@link Kind#ORGANIZATION_ENDING}
     * @param line the line
     * @param from index of the word's first character
     * @param to index after its last character
     * @return true when an ending of that kind closes it
     */
    static boolean endsLike(Kind kind, String line, int from, int to) {
        return table(kind).holdsEndOf(line, from, to);
    }

    /** What is known of a word, in one look for all kinds, by its {@link LetterHash hash}. */
    static WordTable.Word word(long hash) {
        return WORDS.find(hash);
    }

    /** Of which kinds phrases begin with a run of letters. */
    static WordTable.Word opening(long hash) {
        return OPENINGS.find(hash);
    }

    private static void index(Kind kind, String phrase) {
        int end = 0;
        while (end < phrase.length() && " :/,".indexOf(phrase.charAt(end)) < 0) {
            end++;
        }
        if (end > 0) {
            WORDS.add(phrase.substring(0, end), kind, end == phrase.length());
            // The scanner of a line keeps points only with abbreviations.
            boolean point = end > 1 && phrase.charAt(end - 1) == '.';
            WORDS.add(phrase.substring(0, point ? end - 1 : end), kind, !point && end == phrase.length());
        }
        String trigger = Triggers.of(phrase);
        if (!trigger.isEmpty()) {
            OPENINGS.add(trigger, kind, false);
        }
    }
}
