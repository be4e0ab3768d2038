package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Places;

/**
 * The heads of Korean papers: {@code (서울=연합뉴스) 김모 기자 =}, {@code [서울=뉴시스] 김모 기자 =}, {@code [부산=예시일보 김모 기자]}.
 */
final class KoreanDateline {
    private static final String[] TITLES = {"기자", "특파원", "통신원", "선임기자", "인턴기자", "논설위원"};
    private static final int LONGEST_NAMES = 40;

    private KoreanDateline() {}

    static boolean isKorean(String text) {
        return text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    /** Reads the bracket's content and the names after it. */
    static boolean read(String line, String inside, int after, DatelineDraft draft) {
        int equals = inside.indexOf('=');
        String left = equals < 0 ? "" : inside.substring(0, equals).strip();
        String right = inside.substring(equals + 1).strip();
        boolean titled = hasTitle(right);
        if (equals < 0 && Agencies.contains(right)) {
            draft.agencies.add(right);
            return draft.end < line.length();
        }
        if ((right.isEmpty() || equals < 0) ? !titled : left.isEmpty()) {
            return false;
        }
        if (equals >= 0 && !(titled && isOutletRather(left))) {
            addPlaces(line, left, draft);
        } else if (equals >= 0) {
            draft.agencies.add(left);
        }
        outletAndReporters(right, titled, equals >= 0 && draft.places.isEmpty(), draft);
        draft.end = Separator.skipSpaces(line, after);
        if (!titled) {
            namesAfter(line, draft);
        }
        return draft.end < line.length() && !(draft.agencies.isEmpty() && draft.reporters.isEmpty());
    }

    /** {@code [예시경제=김모 기자]}: the paper, not the place, stands before the sign. */
    private static boolean isOutletRather(String left) {
        return Places.find(left, 0, left.length()) == null && (left.length() > 3 || Agencies.contains(left));
    }

    private static void addPlaces(String line, String names, DatelineDraft draft) {
        for (String name : NameText.split(names, "·ㆍ・/,")) {
            String place = name.strip();
            int from = line.indexOf(place);
            if (!place.isEmpty()) {
                draft.places.add(
                        new PlaceDraft(from, from + place.length(), Places.find(line, from, from + place.length())));
            }
        }
    }

    private static boolean hasTitle(String text) {
        for (String title : TITLES) {
            if (text.endsWith(title)) {
                return true;
            }
        }
        return false;
    }

    private static void outletAndReporters(String right, boolean titled, boolean namesOnly, DatelineDraft draft) {
        if (!titled) {
            draft.agencies.add(right);
            return;
        }
        int space = namesOnly ? -1 : right.indexOf(' ');
        if (space > 0) {
            draft.agencies.add(right.substring(0, space));
        }
        addNames(right.substring(space + 1), draft);
    }

    /** {@code 김모 기자 =} after the bracket. */
    private static void namesAfter(String line, DatelineDraft draft) {
        int equals = line.indexOf('=', draft.end);
        if (equals < 0 || equals - draft.end > LONGEST_NAMES) {
            return;
        }
        String names = line.substring(draft.end, equals).strip();
        if (hasTitle(names)) {
            addNames(names, draft);
            draft.end = Separator.skipSpaces(line, equals + 1);
        }
    }

    private static void addNames(String printed, DatelineDraft draft) {
        for (String name : NameText.split(printed, " ·ㆍ・,")) {
            if (!name.isBlank() && !hasTitle(name)) {
                draft.addReporter(name);
            }
        }
    }
}
