package io.broadsheet.parser.internal.metadata;

import java.util.ArrayList;
import java.util.List;

/** Splits attribute values at white space. */
final class Words {
    private Words() {}

    static List<String> of(String value) {
        List<String> words = new ArrayList<>(2);
        int start = -1;
        for (int i = 0; i <= value.length(); i++) {
            boolean space = i == value.length() || value.charAt(i) <= ' ';
            if (space && start >= 0) {
                words.add(value.substring(start, i));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
