package io.broadsheet.parser.internal.wire;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is known of the names of places: cities of the {@link Gazetteer}, regions, sites and countries. */
public final class Places {
    /** Countries whose name is that of their capital too, in English or in their own language. */
    private static final Set<String> CITY_STATES =
            Set.of("DJ", "GI", "GT", "HK", "KW", "LU", "MC", "MO", "MX", "PA", "SG", "SM", "VA");

    private static final PhraseTable<KnownPlace> NAMED = new PhraseTable<>();

    static {
        KnownPlace.Kind kind = KnownPlace.Kind.REGION;
        for (String line : Resource.lines("places.txt")) {
            if (line.startsWith("[")) {
                kind = KnownPlace.Kind.valueOf(
                        line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                continue;
            }
            int equals = line.indexOf(" = ");
            String code = line.substring(0, equals);
            KnownPlace place = KnownPlace.of(code.equals("-") ? "" : code, kind);
            for (String name : line.substring(equals + 3).split(" \\| ", -1)) {
                NAMED.add(name, place);
            }
        }
        Countries.forEach((name, code) -> NAMED.add(name, KnownPlace.of(code, KnownPlace.Kind.COUNTRY)));
        Regions.forEach((name, code) -> NAMED.add(name, KnownPlace.of(code, KnownPlace.Kind.REGION)));
    }

    private Places() {}

    /**
     * What a name in a line names.
     *
     * @param line the line
     * @param from index of the name's first character
     * @param to index after its last character
     * @return the place, null when no table has the name
     */
    public static @Nullable KnownPlace find(String line, int from, int to) {
        KnownPlace named = NAMED.get(line, from, to);
        if (named == null) {
            return Gazetteer.get().find(line, from, to);
        }
        return switch (named.kind()) {
            case COUNTRY -> country(named, line, from, to);
            case REGION -> region(named, line, from, to);
            default -> named;
        };
    }

    private static KnownPlace country(KnownPlace country, String line, int from, int to) {
        if (!CITY_STATES.contains(country.country())) {
            return country;
        }
        KnownPlace city = Gazetteer.get().find(line, from, to);
        return city != null && !city.country().isEmpty()
                ? city
                : KnownPlace.of(country.country(), KnownPlace.Kind.CITY);
    }

    /** {@code New York} and {@code Quebec} are cities first, {@code Texas} and {@code Ontario} are not. */
    private static KnownPlace region(KnownPlace region, String line, int from, int to) {
        KnownPlace city = region.region().isEmpty() ? null : Gazetteer.get().find(line, from, to);
        return city != null && city.country().equals(region.country()) ? city : region;
    }
}
