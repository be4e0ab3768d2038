package io.broadsheet.parser.internal.wire;

import java.util.Locale;
import java.util.Optional;

/** Finds a Creative Commons licence in a line and names it in one form: {@code CC-BY-SA-3.0-US}. */
public final class CreativeCommons {
    private static final String[][] ELEMENTS = {
        {"BY", "by", "attribution", "namensnennung", "reconocimiento", "atribución", "atribuição", "attribuzione"},
        {"NC", "nc", "noncommercial", "non-commercial", "nichtkommerziell", "nicht-kommerziell", "nocomercial"},
        {"ND", "nd", "noderivs", "noderivatives", "no-derivatives", "no-derivs"},
        {"SA", "sa", "sharealike", "share-alike", "compartirigual"},
    };

    private final String line;
    private final boolean[] given = new boolean[ELEMENTS.length];
    private String version = "";
    private String country = "";
    private int end;

    private CreativeCommons(String line) {
        this.line = line;
    }

    /**
     * A licence in a line.
     *
     * @param name its normalised name, {@code CC} when the line does not say which
     * @param start index of its first character
     * @param end index after its last character
     */
    public record Found(String name, int start, int end) {}

    /**
     * Finds the licence; of several forms of it the one that says most.
     *
     * @param line the line
     * @return the licence, empty when the line names none
     */
    public static Optional<Found> find(String line) {
        Found best = null;
        int at = next(line, 0);
        while (at >= 0) {
            Found found = new CreativeCommons(line).read(at);
            if (best == null || found.name().length() > best.name().length()) {
                best = found;
            }
            at = next(line, Math.max(found.end(), at + 2));
        }
        return Optional.ofNullable(best);
    }

    /** {@return whether the line names a licence} */
    static boolean isIn(String line) {
        return next(line, 0) >= 0;
    }

    private static int next(String line, int from) {
        for (int i = from; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            boolean starts = (c == 'C' || c == 'c') && (i == 0 || !Characters.isLetterOrDigit(line.charAt(i - 1)));
            if (starts && isMark(line, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMark(String line, int at) {
        return switch (line.charAt(at + 1)) {
            case 'C' -> line.charAt(at) == 'C' && endsMark(line, at + 2);
            case 'r', 'R' -> line.regionMatches(true, at, "creative commons", 0, 16);
            default -> false;
        };
    }

    private static boolean endsMark(String line, int at) {
        return at == line.length() || !Characters.isLetter(line.charAt(at));
    }

    private Found read(int start) {
        boolean spelled = line.charAt(start + 1) != 'C';
        end = start + (spelled ? 16 : 2);
        if (end < line.length() && line.charAt(end) == '0') {
            end++;
            return new Found("CC0", start, end);
        }
        int at = end;
        boolean reading = true;
        while (reading && at < line.length()) {
            int from = skipSeparators(at);
            int to = endOfWord(from);
            reading = to > from && readWord(from, to);
            at = to;
        }
        return new Found(name(), start, end);
    }

    private int skipSeparators(int from) {
        int at = from;
        while (at < line.length() && " -\u2013(/,".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < line.length() && (Characters.isLetterOrDigit(line.charAt(at)) || isVersionPoint(at))) {
            at++;
        }
        return at;
    }

    private boolean isVersionPoint(int at) {
        return line.charAt(at) == '.' && at + 1 < line.length() && Characters.isDigit(line.charAt(at + 1));
    }

    private boolean readWord(int from, int to) {
        String word = line.substring(from, to).toLowerCase(Locale.ROOT);
        for (int i = 0; i < ELEMENTS.length; i++) {
            for (int j = 1; j < ELEMENTS[i].length; j++) {
                if (word.equals(ELEMENTS[i][j])) {
                    given[i] = true;
                    end = to;
                    return true;
                }
            }
        }
        if (word.equals("share") || word.equals("non") || word.equals("no")) {
            return true;
        }
        if (word.equals("alike")) {
            given[3] = true;
        } else if (word.equals("commercial")) {
            given[1] = true;
        } else if (word.equals("derivs") || word.equals("derivatives")) {
            given[2] = true;
        } else if (Characters.isDigit(word.charAt(0)) && word.indexOf('.') > 0) {
            version = word;
        } else if (word.equals("cc0") || word.equals("zero")) {
            version = "0";
        } else {
            return isFiller(word) || (!version.isEmpty() && readCountry(from, to));
        }
        end = to;
        return true;
    }

    private static boolean isFiller(String word) {
        return switch (word) {
            case "international",
                    "unported",
                    "generic",
                    "license",
                    "licence",
                    "lizenz",
                    "public",
                    "licencia",
                    "licença" -> true;
            default -> false;
        };
    }

    private boolean readCountry(int from, int to) {
        String code = line.substring(from, to);
        if (code.length() == 2 && code.equals(code.toUpperCase(Locale.ROOT))) {
            country = code;
            end = to;
            return false;
        }
        int space = line.indexOf(' ', to + 1);
        int two = space < 0 ? line.length() : space;
        if (!readCountryTo(line.substring(from, two), two)) {
            readCountryTo(code, to);
        }
        return false;
    }

    private boolean readCountryTo(String name, int to) {
        Optional<String> found = Countries.find(name);
        country = found.orElse(country);
        end = found.isPresent() ? to : end;
        return found.isPresent();
    }

    private String name() {
        if (version.equals("0")) {
            return "CC0";
        }
        StringBuilder out = new StringBuilder("CC");
        for (int i = 0; i < ELEMENTS.length; i++) {
            if (given[i] && i != 2) {
                out.append('-').append(ELEMENTS[i][0]);
            }
            if (i == 1 && given[2]) {
                out.append("-ND");
            }
        }
        if (!version.isEmpty() && out.length() > 2) {
            out.append('-').append(version);
        }
        return country.isEmpty()
                ? out.toString()
                : out.append('-').append(country).toString();
    }
}
