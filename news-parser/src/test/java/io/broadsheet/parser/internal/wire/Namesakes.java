package io.broadsheet.parser.internal.wire;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Chooses the country of a name among the cities that bear it: that of the city that outweighs the others, where weight
 * is population, times the number of languages with a name for it, times five for a capital. Outside the United States
 * the cities of one country count together; inside they do not, since there a name alone ("Springfield") tells nobody
 * where the place is.
 */
final class Namesakes {
    /** How many times the weight of all others; tuned so that Barcelona and Oxford are clear, Fremont is not. */
    private static final double DOMINANCE = 7.5;

    private static final double DOMINANCE_IN_US = 13;

    /** A smaller American town that shares its name is known to its neighbours only. */
    private static final int KNOWN_IN_US = 50_000;

    private Namesakes() {}

    static String code(Collection<City> cities) {
        City first = cities.stream()
                .max(Comparator.comparingDouble(City::weight).thenComparing(City::id))
                .orElseThrow();
        boolean american = first.country().equals("US");
        double others = weight(cities.stream().filter(city -> !isSame(city, first, american)));
        double own = american ? first.weight() : weight(cities.stream().filter(city -> isSame(city, first, false)));
        if (american && others > 0 && first.population() < KNOWN_IN_US) {
            return "";
        }
        return own >= others * (american ? DOMINANCE_IN_US : DOMINANCE) ? first.country() : "";
    }

    private static boolean isSame(City city, City first, boolean byDivision) {
        return city.country().equals(first.country())
                && (!byDivision || city.division().equals(first.division()));
    }

    private static double weight(Stream<City> cities) {
        return cities.mapToDouble(City::weight).sum();
    }
}
