package io.broadsheet.parser.internal.wire;

import java.util.Optional;
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
                kind = line.equals("[site]") ? KnownPlace.Kind.SITE : KnownPlace.Kind.REGION;
                continue;
            }
            int equals = line.indexOf(" = ");
            String code = line.substring(0, equals);
            KnownPlace place = KnownPlace.of(code.equals("-") ? "" : code, kind);
            for (String name : line.substring(equals + 3).split(" \\| ")) {
                NAMED.add(name, place);
            }
        }
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
        CharSequence name = line.subSequence(from, to);
        Optional<KnownPlace> named = NAMED.find(name);
        if (named.isPresent()) {
            return named.get();
        }
        KnownPlace city = Gazetteer.get().find(line, from, to);
        Optional<String> country = Countries.find(name);
        if (country.isPresent()) {
            return country(country.get(), city);
        }
        Optional<String> region = Regions.find(name);
        return region.isPresent() ? region(region.get(), city) : city;
    }

    private static KnownPlace country(String code, @Nullable KnownPlace city) {
        if (CITY_STATES.contains(code)) {
            return city == null || city.country().isEmpty() ? KnownPlace.of(code, KnownPlace.Kind.CITY) : city;
        }
        return KnownPlace.of(code, KnownPlace.Kind.COUNTRY);
    }

    /** {@code New York} and {@code Quebec} are cities first, {@code Texas} and {@code Ontario} are not. */
    private static KnownPlace region(String code, @Nullable KnownPlace city) {
        boolean cityFirst = city != null && city.country().equals(Regions.country(code));
        return cityFirst ? city : KnownPlace.of(code, KnownPlace.Kind.REGION);
    }
}
