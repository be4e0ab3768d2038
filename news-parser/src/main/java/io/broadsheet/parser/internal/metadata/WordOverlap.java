package io.broadsheet.parser.internal.metadata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How many words two short texts share. */
final class WordOverlap {
    private WordOverlap() {}

    /** {@return the share of the shorter text's words that the longer one has, 0 to 1} */
    static double of(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> shorter = first.size() <= second.size() ? first : second;
        Set<String> longer = shorter == first ? second : first;
        if (shorter.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : shorter) {
            shared += longer.contains(word) ? 1 : 0;
        }
        return (double) shared / shorter.size();
    }

    /** {@return the words in lower case; in scripts without spaces every character is one} */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean single = Character.isIdeographic(c);
            boolean inside = Character.isLetterOrDigit(c) && !single;
            if (start >= 0 && !inside) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            } else if (start < 0 && inside) {
                start = i;
            }
            if (single) {
                words.add(String.valueOf(c));
            }
        }
        return words;
    }
}
