package io.broadsheet.parser.internal.wire;

/**
 * A city of the source data.
 *
 * @param id its number there
 * @param name its name in its country
 * @param country ISO 3166-1 alpha-2 code
 * @param feature what it is: {@code PPLC} a capital, {@code PPLX} a part of a city
 * @param division first-level division of the country
 * @param population inhabitants, 0 when unknown
 * @param languages in how many languages it has a name of its own, which tells how well it is known
 */
record City(int id, String name, String country, String feature, String division, int population, int languages) {
    boolean isCapital() {
        return feature.equals("PPLC");
    }

    boolean isPart() {
        return feature.equals("PPLX");
    }

    /** How much comes to mind when its name is heard. */
    double weight() {
        return Math.max(population, 500.0) * (1 + languages) * (isCapital() ? 5 : 1);
    }
}
