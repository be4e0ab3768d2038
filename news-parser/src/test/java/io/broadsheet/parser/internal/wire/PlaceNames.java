package io.broadsheet.parser.internal.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that go into the gazetteer: the local name of every city with at least {@value #LOCAL_POPULATION}
 * inhabitants, in other languages those of cities with at least {@value #FOREIGN_POPULATION}, and what
 * {@code gazetteer-sources.txt} adds, decides or leaves out.
 */
final class PlaceNames {
    private static final int LOCAL_POPULATION = 1000;
    private static final int PART_POPULATION = 50_000;
    private static final int FOREIGN_POPULATION = 50_000;
    private static final int HOME_POPULATION = 10_000;

    /** Languages that datelines are read in, and the countries whose smaller cities have their names in them. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("ar", "AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE"),
            Map.entry("be", "BY"),
            Map.entry("bg", "BG"),
            Map.entry("ca", "ES"),
            Map.entry("cs", "CZ"),
            Map.entry("da", "DK"),
            Map.entry("de", "AT CH DE IT"),
            Map.entry("el", "CY GR"),
            Map.entry("en", "AU CA GB IE IN NZ US ZA"),
            Map.entry("es", "ES"),
            Map.entry("et", "EE"),
            Map.entry("fa", "IR AF"),
            Map.entry("fi", "FI"),
            Map.entry("fr", "BE CA CH FR"),
            Map.entry("he", "IL"),
            Map.entry("hi", "IN"),
            Map.entry("hr", "HR"),
            Map.entry("hu", "HU RO SK"),
            Map.entry("id", "ID"),
            Map.entry("it", "IT CH"),
            Map.entry("ja", "JP"),
            Map.entry("ko", "KR KP"),
            Map.entry("lt", "LT"),
            Map.entry("lv", "LV"),
            Map.entry("ms", "MY"),
            Map.entry("nb", "NO"),
            Map.entry("nl", "BE NL"),
            Map.entry("no", "NO"),
            Map.entry("pl", "PL"),
            Map.entry("pt", "BR PT"),
            Map.entry("ro", "MD RO"),
            Map.entry("ru", "BY KG KZ RU UA"),
            Map.entry("sk", "SK"),
            Map.entry("sl", "SI"),
            Map.entry("sr", "RS BA"),
            Map.entry("sv", "FI SE"),
            Map.entry("th", "TH"),
            Map.entry("tr", "TR"),
            Map.entry("uk", "UA"),
            Map.entry("vi", "VN"),
            Map.entry("zh", "CN HK MO TW"),
            Map.entry("zh_CN", "CN"),
            Map.entry("zh_TW", "TW"));

    private static final List<String> UNIT_ENDINGS =
            List.of("特別市", "特别市", "広域市", "广域市", "廣域市", "特别行政区", "市", "특별자치시", "특별시", "광역시", " 시", "시", "군");

    private final Map<Integer, City> cities = new HashMap<>();
    private final Map<Long, Set<City>> byHash = new HashMap<>();
    private final Map<Long, String> decided = new HashMap<>();
    private final Set<Long> excluded = new HashSet<>();

    private PlaceNames() {}

    static PlaceNames read(Path pbf, Path locales) throws IOException {
        Map<String, Map<Integer, String>> translations = new HashMap<>();
        Map<Integer, Integer> languages = new HashMap<>();
        for (Path catalog : catalogs(locales)) {
            Map<Integer, String> names = GeoNamesFiles.names(catalog);
            names.keySet().forEach(id -> languages.merge(id, 1, Integer::sum));
            translations.put(catalog.getName(catalog.getNameCount() - 3).toString(), names);
        }
        PlaceNames names = new PlaceNames();
        for (City city : GeoNamesFiles.cities(pbf, languages)) {
            names.cities.put(city.id(), city);
            names.addLocal(city);
        }
        LANGUAGES.forEach((language, home) -> names.addAll(translations.getOrDefault(language, Map.of()), home));
        names.addSources();
        return names;
    }

    private static List<Path> catalogs(Path locales) throws IOException {
        try (Stream<Path> folders = Files.list(locales)) {
            return folders.map(folder -> folder.resolve("LC_MESSAGES").resolve("geonames.mo"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    private void addLocal(City city) {
        int least = city.isPart() ? PART_POPULATION : LOCAL_POPULATION;
        if (city.population() >= least || city.isCapital()) {
            add(city.name(), city);
        }
    }

    private void addAll(Map<Integer, String> names, String home) {
        names.forEach((id, name) -> {
            City city = cities.get(id);
            if (city != null
                    && city.population() >= (home.contains(city.country()) ? HOME_POPULATION : FOREIGN_POPULATION)) {
                add(name, city);
            }
        });
    }

    private void add(String name, City city) {
        for (String form : forms(name)) {
            if (form.length() > 2 || (Characters.isUnspaced(form.charAt(0)) && form.length() == 2)) {
                byHash.computeIfAbsent(hash(form), key -> new LinkedHashSet<>()).add(city);
            }
        }
    }

    /** The name, its halves if it is double, and without the word for its kind of town where East Asian copy drops it. */
    private static List<String> forms(String printed) {
        String name = printed.codePoints()
                .filter(c -> !Characters.isInvisible((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceFirst(" ?\\(.*", "")
                .replaceFirst(", D\\.C\\.$", "")
                .strip();
        List<String> forms = new ArrayList<>();
        if (name.isEmpty()) {
            return forms;
        }
        forms.add(name);
        if (name.indexOf('/') > 0) {
            forms.addAll(List.of(name.split(" ?/ ?")));
        }
        for (String ending : UNIT_ENDINGS) {
            if (name.endsWith(ending) && name.length() - ending.length() >= 2) {
                forms.add(name.substring(0, name.length() - ending.length()));
                break;
            }
        }
        return forms;
    }

    private static long hash(String name) {
        return NameHash.of(name, 0, name.length());
    }

    private void addSources() {
        String section = "";
        for (String line : Resource.lines("gazetteer-sources.txt")) {
            if (line.startsWith("[")) {
                section = line;
                continue;
            }
            int equals = line.indexOf(" = ");
            String code = equals < 0 ? "" : line.substring(0, equals);
            for (String name : line.substring(equals < 0 ? 0 : equals + 3).split(" \\| ", -1)) {
                addSource(section, code, name);
            }
        }
    }

    private void addSource(String section, String code, String name) {
        switch (section) {
            case "[not a place]" -> excluded.add(hash(name));
            case "[name]" -> decided.put(hash(name), code.equals("-") ? "" : code);
            case "[city]" -> decideAllNames(code, name);
            default -> throw new IllegalStateException("unknown section " + section);
        }
    }

    /** What is decided for a city holds for all its names in other languages, unless another city is meant by them. */
    private void decideAllNames(String code, String name) {
        City city = byHash.getOrDefault(hash(name), Set.of()).stream()
                .filter(candidate -> isIn(candidate, code))
                .max((a, b) -> Double.compare(a.weight(), b.weight()))
                .orElseThrow(() -> new IllegalStateException("unknown city " + name));
        String value = code.equals("-") ? "" : code;
        byHash.forEach((hash, bearers) -> {
            boolean first = bearers.stream().allMatch(bearer -> bearer.weight() <= city.weight());
            if (bearers.contains(city) && first) {
                decided.put(hash, value);
            }
        });
        decided.put(hash(name), value);
    }

    private static boolean isIn(City city, String code) {
        return code.equals("-")
                || city.country().equals(code)
                || (code.startsWith("US-") && code.equals("US-" + city.division()))
                || (code.startsWith("CA-") && city.country().equals("CA"));
    }

    Map<Long, Set<City>> byHash() {
        return byHash;
    }

    Map<Long, String> decided() {
        return decided;
    }

    Set<Long> excluded() {
        return excluded;
    }
}
