package io.broadsheet.parser.internal.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the two forms that the data of GeoNames come in: protocol buffers and gettext catalogues. */
final class GeoNamesFiles {
    private static final int MO_MAGIC = 0x950412de;

    private GeoNamesFiles() {}

    static List<City> cities(Path file, Map<Integer, Integer> languages) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
        List<City> cities = new ArrayList<>();
        while (in.hasRemaining()) {
            int length = (int) varint(in);
            cities.add(city(in, in.position() + length, languages));
        }
        return cities;
    }

    private static City city(ByteBuffer in, int end, Map<Integer, Integer> languages) {
        Map<Integer, Long> numbers = new HashMap<>();
        Map<Integer, String> strings = new HashMap<>();
        while (in.position() < end) {
            int tag = (int) varint(in);
            if ((tag & 7) == 0) {
                numbers.put(tag >> 3, varint(in));
            } else {
                byte[] bytes = new byte[(int) varint(in)];
                in.get(bytes);
                strings.put(tag >> 3, new String(bytes, StandardCharsets.UTF_8));
            }
        }
        long id = numbers.get(1);
        int number = (int) (id >>> 1 ^ -(id & 1));
        return new City(
                number,
                strings.get(2),
                strings.get(3),
                strings.getOrDefault(7, ""),
                strings.getOrDefault(8, ""),
                numbers.getOrDefault(9, 0L).intValue(),
                languages.getOrDefault(number, 0));
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    static Map<Integer, String> names(Path catalog) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(catalog)).order(ByteOrder.LITTLE_ENDIAN);
        if (in.getInt(0) != MO_MAGIC) {
            throw new IOException("not a gettext catalogue: " + catalog);
        }
        Map<Integer, String> names = new HashMap<>();
        for (int i = 0; i < in.getInt(8); i++) {
            String key = string(in, in.getInt(12) + 8 * i);
            if (!key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9')) {
                names.put(Integer.parseInt(key), string(in, in.getInt(16) + 8 * i));
            }
        }
        return names;
    }

    private static String string(ByteBuffer in, int descriptor) {
        return StandardCharsets.UTF_8
                .decode(in.slice(in.getInt(descriptor + 4), in.getInt(descriptor)))
                .toString();
    }
}
