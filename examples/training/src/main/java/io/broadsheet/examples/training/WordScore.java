package io.broadsheet.examples.training;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Word-level precision and recall, as multisets of words in small letters. */
final class WordScore {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private WordScore() {}

    /** The harmonic mean of precision and recall, 0 to 1. */
    static double f1(String predicted, String expected) {
        Map<String, Integer> words = count(expected);
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        int got = 0;
        int hits = 0;
        Matcher matcher = WORD.matcher(predicted.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            got++;
            Integer left = words.computeIfPresent(matcher.group(), (word, n) -> n - 1);
            hits += left != null && left >= 0 ? 1 : 0;
        }
        if (all == 0 && got == 0) {
            return 1;
        }
        return hits == 0 ? 0 : 2.0 * hits / (all + got);
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
        }
        return words;
    }
}
