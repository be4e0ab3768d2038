package io.broadsheet.parser.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.broadsheet.parser.internal.wire.PhraseTable.Found;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The tables in which words and phrases are looked up by their hashes. */
class PhraseTableTest {
    private static final int MANY = 1_500;

    @Test
    void everyHashKeepsItsValueWhileATableGrows() {
        HashTable<Integer> table = new HashTable<>();
        for (int i = 0; i < MANY; i++) {
            table.put(LetterHash.of("word" + i), i);
        }

        for (int i = 0; i < MANY; i++) {
            assertThat(table.find(LetterHash.of("word" + i))).isEqualTo(i);
            assertThat(table.find(LetterHash.of("other" + i))).isNull();
        }
    }

    @Test
    void hashesThatFallOnTheSamePlaceStayApart() {
        HashTable<Integer> table = new HashTable<>();
        for (int i = 1; i <= 6; i++) {
            table.put(i * 987_654_321_987L, i);
            table.put(Long.rotateLeft(i, 60), -i);
        }

        for (int i = 1; i <= 6; i++) {
            assertThat(table.find(i * 987_654_321_987L)).isEqualTo(i);
            assertThat(table.find(Long.rotateLeft(i, 60))).isEqualTo(-i);
        }
        assertThat(table.find(99)).isNull();
    }

    @Test
    void aHashThatIsGivenTwiceHasItsLastValue() {
        HashTable<String> table = new HashTable<>();
        table.put(7, "first");
        table.put(7, "second");

        assertThat(table.find(7)).isEqualTo("second");
    }

    @Test
    void findsAPhraseInAnyCaseAndFormOfApostrophe() {
        PhraseTable<String> table = table("editor's note", "by", "写真＝");

        assertThat(table.find("Editor’s Note")).contains("editor's note");
        assertThat(table.contains("EDITOR'S NOTE")).isTrue();
        assertThat(table.contains("editors note")).isFalse();
        assertThat(table.contains("editor's")).isFalse();
        assertThat(table.contains("editor")).isFalse();
        assertThat(table.contains("")).isFalse();
        assertThat(table.get("said by me", 5, 7)).isEqualTo("by");
        assertThat(table.get("said by me", 5, 6)).isNull();
        assertThat(table.get("said by me", 5, 10)).isNull();
        assertThat(table.find("写真＝")).contains("写真＝");
    }

    @Test
    void theFirstValueOfAPhraseStays() {
        PhraseTable<Integer> table = new PhraseTable<>();
        table.add("by", 1);
        table.add("by the", 2);
        table.add("By", 3);
        table.add("by", 4);

        assertThat(table.find("by")).contains(1);
        assertThat(table.find("by the")).contains(2);
    }

    @Test
    void aPhraseMayBeTheBeginningOfOneThatWasThereBefore() {
        PhraseTable<Integer> table = new PhraseTable<>();
        table.add("by the way", 1);
        table.add("by the", 2);

        assertThat(table.longestAt("by the way", 0)).isEqualTo(new Found<>(0, 10, 1));
        assertThat(table.longestAt("by the wa", 0)).isEqualTo(new Found<>(0, 6, 2));
        assertThat(table.longestAt("by that", 0)).isNull();
    }

    @Test
    void takesTheLongestPhraseThatEndsAWord() {
        PhraseTable<String> table = table("all", "all rights reserved", "all rights", "x", "版权");

        assertThat(end(table, "All rights reserved.", 0)).isEqualTo(19);
        assertThat(end(table, "all rights reservedly", 0)).isEqualTo(10);
        assertThat(end(table, "of all right", 3)).isEqualTo(6);
        assertThat(end(table, "allrights", 0)).isEqualTo(-1);
        assertThat(end(table, "al", 0)).isEqualTo(-1);
        assertThat(end(table, "x", 0)).isEqualTo(1);
        assertThat(end(table, "a", 0)).isEqualTo(-1);
        assertThat(end(table, "xy", 0)).isEqualTo(-1);
        assertThat(end(table, "版权所有", 0)).isEqualTo(2);
        assertThat(end(table, "y", 1)).isEqualTo(-1);
    }

    @Test
    void aGluedPhraseRunsIntoACapital() {
        PhraseTable<String> table = table("by", "by the");

        assertThat(table.longestGluedAt("ByAnna Field", 0)).isEqualTo(new Found<>(0, 2, "by"));
        assertThat(table.longestGluedAt("by theField", 0)).isEqualTo(new Found<>(0, 6, "by the"));
        assertThat(table.longestGluedAt("byanna", 0)).isNull();
        assertThat(table.longestGluedAt("BYANNA", 0)).isNull();
        assertThat(table.longestGluedAt("by1", 0)).isNull();
        assertThat(table.longestAt("ByAnna Field", 0)).isNull();
        assertThat(table.longestGluedAt("c", 0)).isNull();
    }

    @Test
    void aLetterForAnApostropheEndsNoWord() {
        PhraseTable<String> table = table("editor's note", "l'éditeur");

        assertThat(end(table, "editor\u02BCs note", 0)).isEqualTo(13);
        assertThat(end(table, "L\u02BCéditeur", 0)).isEqualTo(9);
    }

    @Test
    void findsEndingsOfWords() {
        PhraseTable<String> endings = table("gnutiez", "dnabrev");

        assertThat(endings.holdsEndOf("Beispielzeitung", 0, 15)).isTrue();
        assertThat(endings.holdsEndOf("die Beispielzeitung", 4, 19)).isTrue();
        assertThat(endings.holdsEndOf("Zeitung", 0, 7)).isFalse();
        assertThat(endings.holdsEndOf("AZeitung", 0, 8)).isTrue();
        assertThat(endings.holdsEndOf("Beispielzeitungen", 0, 17)).isFalse();
        assertThat(endings.holdsEndOf("Beispielverbund", 0, 15)).isFalse();
        assertThat(endings.holdsEndOf("g", 0, 1)).isFalse();
        assertThat(endings.holdsEndOf("ng", 0, 2)).isFalse();
    }

    @Test
    void aSetOfWordsKnowsThemInAnyCase() {
        WordSet set = WordSet.of("and und Et");

        assertThat(set.contains("AND")).isTrue();
        assertThat(set.contains("et")).isTrue();
        assertThat(set.contains("Anna und Ben", 5, 8)).isTrue();
        assertThat(set.contains("Anna und Ben", 5, 5)).isFalse();
        assertThat(set.contains("Anna und Ben", 5, 9)).isFalse();
        assertThat(set.contains("a")).isFalse();
        assertThat(set.contains("")).isFalse();
    }

    @Test
    void aWordIsOfItsKindsAndOpensThePhrasesOfOthers() {
        WordTable table = new WordTable();
        table.add("staff", Lexicon.Kind.COLLECTIVE, true);
        table.add("staff", Lexicon.Kind.ROLE, false);
        WordTable.Word staff = table.find(LetterHash.of("Staff"));

        assertThat(staff.is(Lexicon.Kind.COLLECTIVE)).isTrue();
        assertThat(staff.is(Lexicon.Kind.ROLE)).isFalse();
        assertThat(staff.opens(Lexicon.Kind.ROLE)).isTrue();
        assertThat(staff.opens(Lexicon.Kind.COLLECTIVE)).isTrue();
        assertThat(table.find(LetterHash.of("stuff")).openings()).isZero();
    }

    @Test
    void saysWhichTableIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Resource.lines("no-such.txt"))
                .withMessage("table is missing: no-such.txt");
    }

    private static PhraseTable<String> table(String... phrases) {
        PhraseTable<String> table = new PhraseTable<>();
        for (String phrase : phrases) {
            table.add(phrase.toLowerCase(Locale.ROOT), phrase);
        }
        return table;
    }

    private static int end(PhraseTable<String> table, String line, int from) {
        Found<String> found = table.longestAt(line, from);
        return found == null ? -1 : found.end();
    }
}
