package io.broadsheet.parser.internal.wire;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The short forms of time zones beside printed times, and printed offsets. A form that several zones share is read as
 * the one that news prints most: {@code IST} is India's time, {@code CST} that of Chicago.
 */
final class PrintedZones {
    private static final Map<String, ZoneId> ZONES = new HashMap<>();

    static {
        addOffsets(
                "-10 HST; -9 AKST; -8 AKDT PST; -7 PDT MST; -6 MDT CST; -5 CDT EST; -4 EDT; -3 ADT BRT ART; 0 GMT UTC Z WET; "
                        + "1 CET MEZ BST WAT WEST; 2 CEST MESZ EET SAST CAT; 3 EEST MSK МСК EAT AST; 4 GST; 5 PKT; 7 WIB ICT; "
                        + "8 SGT HKT AWST WITA MYT PHT; 9 JST KST WIT; 10 AEST; 11 AEDT; 12 NZST; 13 NZDT");
        ZONES.put("IST", ZoneOffset.ofHoursMinutes(5, 30));
        ZONES.put("NPT", ZoneOffset.ofHoursMinutes(5, 45));
        ZONES.put("ACST", ZoneOffset.ofHoursMinutes(9, 30));
        ZONES.put("ACDT", ZoneOffset.ofHoursMinutes(10, 30));
        ZONES.put("ET", ZoneId.of("America/New_York"));
        ZONES.put("CT", ZoneId.of("America/Chicago"));
        ZONES.put("MT", ZoneId.of("America/Denver"));
        ZONES.put("PT", ZoneId.of("America/Los_Angeles"));
    }

    private PrintedZones() {}

    private static void addOffsets(String table) {
        for (String row : table.split("; ", -1)) {
            String[] words = row.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                ZONES.put(words[i], ZoneOffset.ofHours(Integer.parseInt(words[0])));
            }
        }
    }

    /**
     * The zone of a printed form.
     *
     * @param form in capitals: {@code EDT}, {@code GMT+2}, {@code +0200}
     * @return the zone, empty when it is none
     */
    static Optional<ZoneId> find(String form) {
        ZoneId zone = ZONES.get(form);
        if (zone != null) {
            return Optional.of(zone);
        }
        String offset = form.startsWith("GMT") || form.startsWith("UTC") ? form.substring(3) : form;
        return offset.length() >= 2 && "+-\u2212".indexOf(offset.charAt(0)) >= 0
                ? offset(offset.replace('\u2212', '-'))
                : Optional.empty();
    }

    private static Optional<ZoneId> offset(String printed) {
        try {
            return Optional.of(ZoneOffset.of(printed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
