package io.broadsheet.model;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Invariants that several values share; builders throw {@link IllegalStateException}, constructors of records {@link
 * IllegalArgumentException}.
 */
final class Checks {
    static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private Checks() {}

    static void notBlank(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalStateException(name + " must not be blank");
        }
    }

    static void notEmpty(Collection<?> values, String name) {
        if (values.isEmpty()) {
            throw new IllegalStateException(name + " must not be empty");
        }
    }

    static void inRange(int value, int from, int to, String name) {
        if (value < from || value > to) {
            throw new IllegalStateException(name + " must be " + from + " to " + to + ", but is " + value);
        }
    }

    static void matches(String text, Pattern pattern, String name, String what) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalStateException(name + " must be " + what + ", but is " + text);
        }
    }

    static void argumentNotBlank(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
