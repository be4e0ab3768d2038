package io.broadsheet.parser.internal.wire;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
        /** No part of a person's name, though headlines capitalise it: {@code Any}, {@code When}. */
        FUNCTION_WORD,
        /** Joins two names: {@code and}, {@code und}. */
        AND,
        /** Stands before the place where somebody wrote: {@code in}, {@code à}. */
        PLACE_PREPOSITION,
        /** Begins what stands after the names of a byline and is not part of it: {@code Updated}, {@code Published}. */
        TAIL,
        /** Opens a line that only looks like a dateline: {@code EXCLUSIVE}. */
        NOT_DATELINE
    }

    private static final Map<Kind, PhraseTable<String>> TABLES = new EnumMap<>(Kind.class);
    private static final PhraseTable<Word> WORDS = new PhraseTable<>();

    static {
        for (Kind kind : Kind.values()) {
            TABLES.put(kind, new PhraseTable<>());
        }
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
                table(kind).add(ending ? new StringBuilder(phrase).reverse().toString() : phrase, value);
                index(kind, phrase);
            }
        }
    }

    /**
     * The phrases of a kind.
     *
     * @param kind the kind
     * @return its table
     */
    public static PhraseTable<String> table(Kind kind) {
        return Objects.requireNonNull(TABLES.get(kind), "every kind has a table");
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
     * Says whether a word ends like those of a kind: {@code Sportredakteurin}, {@code Bauernverband}.
     *
     * @param kind {@link Kind#ROLE_ENDING} or {@link Kind#ORGANIZATION_ENDING}
     * @param word the word
     * @return true when an ending of that kind closes it
     */
    public static boolean endsLike(Kind kind, String word) {
        return table(kind).holdsEndOf(word);
    }

    /**
     * What the lexicon knows of a word.
     *
     * @param kinds the kinds that it is of by itself
     * @param openings the kinds of which it opens a phrase, itself included
     */
    record Word(Set<Kind> kinds, Set<Kind> openings) {
        static final Word UNKNOWN = new Word(EnumSet.noneOf(Kind.class), EnumSet.noneOf(Kind.class));

        private Word() {
            this(EnumSet.noneOf(Kind.class), EnumSet.noneOf(Kind.class));
        }
    }

    /** What is known of a word, in one look for all kinds. */
    static Word word(String word) {
        Word known = WORDS.get(word, 0, word.length());
        return known == null ? Word.UNKNOWN : known;
    }

    private static void index(Kind kind, String phrase) {
        int end = 0;
        while (end < phrase.length() && " :/,".indexOf(phrase.charAt(end)) < 0) {
            end++;
        }
        if (end == phrase.length()) {
            entry(phrase).kinds().add(kind);
        }
        if (end > 0) {
            entry(phrase.substring(0, end)).openings().add(kind);
        }
    }

    private static Word entry(String word) {
        WORDS.add(word, new Word());
        return Objects.requireNonNull(WORDS.get(word, 0, word.length()));
    }
}
