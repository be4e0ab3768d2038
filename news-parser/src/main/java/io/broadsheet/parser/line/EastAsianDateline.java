package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import io.broadsheet.parser.internal.wire.CalendarDate;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.DateReader;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Places;
import org.jspecify.annotations.Nullable;

/**
 * The datelines of Chinese, Japanese and Korean papers: in brackets, with the reporters' names inside, or opened by the
 * agency and closed by the sign for a cable.
 */
final class EastAsianDateline {
    /** No head is longer than this. */
    private static final int LONGEST = 64;

    /** Signs that close a Chinese head: a cable or a message. */
    private static final String CABLE_SIGNS = "电電讯訊";

    private static final String[] OWN_PAPER = {"本报", "本報", "本刊", "本网", "本網", "本台", "本社"};
    private static final String[] REPORTERS = {"记者", "記者", "特派员", "特派員", "通讯员", "通訊員", "编译", "編譯", "特约记者"};

    private final String line;
    private final DatelineDraft draft = new DatelineDraft();

    private EastAsianDateline(String line) {
        this.line = line;
    }

    /** Whether a line may open with such a dateline: by its first character. */
    static boolean mayStart(String line) {
        char first = line.charAt(0);
        return Characters.isUnspaced(first)
                || (isOpening(first) && line.length() > 1 && hasUnspaced(line, Math.min(line.length(), LONGEST)));
    }

    private static boolean hasUnspaced(String line, int to) {
        for (int i = 1; i < to; i++) {
            if (Characters.isUnspaced(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpening(char c) {
        return "【（［〔(〈[".indexOf(c) >= 0;
    }

    private static char closing(char opening) {
        return "】）］〕)〉]".charAt("【（［〔(〈[".indexOf(opening));
    }

    /** The dateline at the start of the line, null when there is none. */
    static @Nullable DatelineDraft read(String line) {
        EastAsianDateline dateline = new EastAsianDateline(line);
        boolean found = isOpening(line.charAt(0)) ? dateline.bracketed() : dateline.cable() || dateline.unbracketed();
        return found ? dateline.draft : null;
    }

    private boolean bracketed() {
        int close = line.indexOf(closing(line.charAt(0)), 1);
        String inside =
                close < 2 || close > LONGEST ? "" : line.substring(1, close).strip();
        if (inside.isEmpty()) {
            return false;
        }
        draft.end = Separator.skipSpaces(line, close + 1);
        if (KoreanDateline.isKorean(inside)) {
            return KoreanDateline.read(line, inside, close + 1, draft);
        }
        if (!content(inside)) {
            return false;
        }
        Separator separator = Separator.at(line, close + 1);
        draft.end = separator.kind() == Separator.Kind.NONE || separator.kind() == Separator.Kind.POINT
                ? draft.end
                : separator.end();
        return draft.end < line.length();
    }

    private boolean content(String inside) {
        if (inside.indexOf('＝') > 0 || inside.indexOf('=') > 0) {
            return placesWithReporters(inside);
        }
        if (inside.startsWith("记者") || inside.startsWith("記者") || inside.startsWith("編譯") || inside.startsWith("编译")) {
            return reportersAndPlace(inside);
        }
        if (CABLE_SIGNS.indexOf(inside.charAt(inside.length() - 1)) >= 0
                || inside.endsWith("報導")
                || inside.endsWith("报道")) {
            return agencyReportersPlaceDate(inside);
        }
        return placeDateAgency(inside);
    }

    /** {@code パリ＝山田花子、ロンドン＝佐藤太郎}. */
    private boolean placesWithReporters(String inside) {
        for (String part : NameText.split(inside.replace('=', '＝'), "、，,")) {
            int sign = part.indexOf('＝');
            if (sign == 0 || part.length() > 24) {
                return false;
            }
            if (sign < 0) {
                draft.addReporter(part.strip());
                continue;
            }
            addPlaces(part.substring(0, sign).strip());
            String person = part.substring(sign + 1).strip();
            if (Agencies.contains(person)) {
                draft.agencies.add(person);
            } else if (!person.isEmpty()) {
                draft.addReporter(person);
            }
        }
        return !draft.places.isEmpty() && (!draft.reporters.isEmpty() || !draft.agencies.isEmpty());
    }

    private void addPlaces(String names) {
        for (String name : NameText.split(names, "・･/／·")) {
            addPlace(name);
        }
    }

    private void addPlace(String name) {
        int from = line.indexOf(name);
        if (name.isBlank() || from < 0) {
            return;
        }
        draft.places.add(new PlaceDraft(from, from + name.length(), Places.find(line, from, from + name.length())));
    }

    /** {@code 記者巫某／台北報導}. */
    private boolean reportersAndPlace(String inside) {
        int slash = Math.max(inside.indexOf('／'), inside.indexOf('/'));
        if (slash < 0) {
            return false;
        }
        addReporters(inside.substring(0, slash));
        String place = withoutEnding(inside.substring(slash + 1).strip(), "報導", "报道", "電", "电", "專訪");
        for (String name : NameText.split(place, "、，")) {
            if (!name.isBlank() && !isNoPlace(name)) {
                addPlace(name.strip());
            }
        }
        return !draft.reporters.isEmpty();
    }

    /** "General report", "foreign cables": the words in a place's position that name none. */
    private static boolean isNoPlace(String name) {
        return name.startsWith("綜合") || name.startsWith("综合") || name.startsWith("即時") || name.startsWith("外電");
    }

    private static String withoutEnding(String text, String... endings) {
        for (String ending : endings) {
            if (text.endsWith(ending)) {
                return text.substring(0, text.length() - ending.length());
            }
        }
        return text;
    }

    private void addReporters(String printed) {
        String names = printed.strip();
        for (String title : REPORTERS) {
            names = names.replace(title, "、");
        }
        names = names.replace("实习生", "、").replace("實習生", "、").replace("摄影", "、");
        for (String name : NameText.split(names, "、，,；;／/ 　")) {
            if (!name.isBlank() && name.length() <= 16) {
                draft.addReporter(name.strip());
            }
        }
    }

    /** {@code 中央社記者王某台北4日電}: what stands before the date ends with a place; names come before it. */
    private boolean agencyReportersPlaceDate(String inside) {
        PhraseTable.Found<Agency> agency = firstAgency(inside);
        if (agency == null) {
            return false;
        }
        addPlace(inside.substring(0, agency.start()));
        draft.agencies.add(inside.substring(agency.start(), agency.end()));
        int end = dateBeforeCable(inside, agency.end());
        String middle = inside.substring(agency.end(), end);
        boolean named = middle.startsWith("記者") || middle.startsWith("记者");
        int place = placeStart(middle, named);
        if (place < middle.length()) {
            addPlace(middle.substring(place));
        }
        if (named) {
            addReporters(middle.substring(0, place));
        }
        return !draft.places.isEmpty() || draft.date != null;
    }

    private static PhraseTable.@Nullable Found<Agency> firstAgency(String inside) {
        PhraseTable.Found<Agency> agency = null;
        for (int i = 0; i < inside.length() && agency == null; i++) {
            agency = Agencies.longestAt(inside, i);
        }
        return agency;
    }

    /** Where the date before the cable's sign starts; its length when there is no date. */
    private int dateBeforeCable(String head, int from) {
        for (int i = from; i < head.length(); i++) {
            if (Characters.isDigit(head.charAt(i))) {
                CalendarDate date = DateReader.at(head, i);
                if (date != null) {
                    draft.date = date;
                    return i;
                }
            }
        }
        String stripped = withoutEnding(head, "专电", "專電", "综合电", "報導", "报道", "电", "電", "讯", "訊");
        return Math.max(from, stripped.length());
    }

    /** Where the place at the end of names and place begins: the longest known name, else all or, after names, two signs. */
    private static int placeStart(String text, boolean named) {
        int known = knownPlaceStart(text, named ? 4 : 0);
        return known < text.length() ? known : named ? Math.max(0, text.length() - 2) : 0;
    }

    /** Where the longest known place at the end of a text starts, its length when there is none. */
    private static int knownPlaceStart(String text, int from) {
        for (int i = from; i <= text.length() - 2; i++) {
            if (Places.find(text, i, text.length()) != null) {
                return i;
            }
        }
        return text.length();
    }

    /** {@code 5月4日 AFP}, {@code パリ共同}, {@code ロンドン：ロイター}, {@code 東京　４日　ロイター}, {@code 共同}. */
    private boolean placeDateAgency(String inside) {
        int agency = agencyAtEnd(inside);
        if (agency < 0) {
            return false;
        }
        draft.agencies.add(inside.substring(agency));
        String head = inside.substring(0, agency).strip();
        for (int i = 0; i < head.length() && draft.date == null; i++) {
            if (Characters.isDigit(head.charAt(i))) {
                draft.date = DateReader.at(head, i);
                head = draft.date == null ? head : head.substring(0, i) + " " + head.substring(draft.date.end());
            }
        }
        for (String place : NameText.split(head, "：:・ 　、＝/")) {
            if (!place.isBlank()) {
                addPlace(place);
            }
        }
        return draft.places.stream().allMatch(place -> place.known != null || draft.date != null);
    }

    private static int agencyAtEnd(String inside) {
        for (int i = 0; i < inside.length(); i++) {
            if (Agencies.contains(inside.substring(i))) {
                return i;
            }
        }
        return -1;
    }

    /** {@code 新华社北京5月4日电（记者张某）}, {@code 本报上海5月4日电}, {@code 本报讯（记者 张某）}. */
    private boolean cable() {
        int sign = cableSign();
        if (sign < 0) {
            return false;
        }
        String head = line.substring(0, sign);
        int place = source(head);
        if (place < 0) {
            return false;
        }
        int end = dateBeforeCable(head, place);
        namesAndPlace(withoutEnding(head.substring(place, end), "专", "專").strip());
        draft.end = Separator.skipSpaces(line, line.startsWith("报道", sign) ? sign + 2 : sign + 1);
        reportersAfter();
        return draft.end < line.length();
    }

    /** {@code 记者张某北京}: a place, or reporters and perhaps a known place behind them. */
    private void namesAndPlace(String text) {
        boolean named = text.startsWith("记者") || text.startsWith("記者");
        int place = named ? knownPlaceStart(text, 2) : 0;
        addPlace(text.substring(place));
        addReporters(text.substring(0, place));
    }

    private int cableSign() {
        for (int i = 2; i < line.length() && i < LONGEST / 2; i++) {
            char c = line.charAt(i);
            if ("。，！？；".indexOf(c) >= 0) {
                return -1;
            }
            boolean closes =
                    i + 1 >= line.length() || !Characters.isHan(line.charAt(i + 1)) || line.charAt(i - 1) == '日';
            boolean report = line.startsWith("报道", i) && line.charAt(i - 1) == '日';
            if ((CABLE_SIGNS.indexOf(c) >= 0 && closes) || report) {
                return i;
            }
        }
        return -1;
    }

    /** {@code 記者王某／台北報導} without brackets. */
    private boolean unbracketed() {
        int end = line.startsWith("記者") || line.startsWith("记者") ? line.indexOf("報導") : -1;
        if (end < 0 || end > LONGEST / 2 || !reportersAndPlace(line.substring(0, end))) {
            return false;
        }
        draft.end = Separator.skipSpaces(line, end + 2);
        return draft.end < line.length();
    }

    /** Reads who sends the cable; returns where the place starts, -1 when it is no sender. */
    private int source(String head) {
        for (String paper : OWN_PAPER) {
            if (head.startsWith(paper)) {
                return paper.length();
            }
        }
        PhraseTable.Found<Agency> agency = Agencies.longestAt(head, 0);
        if (agency != null) {
            draft.agencies.add(head.substring(0, agency.end()));
            return agency.end();
        }
        return paperBeforePlace(head);
    }

    /** A paper that no table has, by the sign that ends its name: {@code 某某日报北京5月4日电}. */
    private int paperBeforePlace(String head) {
        for (int i = 1; i < head.length() - 1 && i < 12; i++) {
            if ("社报報网網".indexOf(head.charAt(i)) >= 0) {
                int end = dateBeforeCable(head, i + 1);
                if (draft.date != null && (end == i + 1 || Places.find(head, i + 1, end) != null)) {
                    draft.agencies.add(head.substring(0, i + 1));
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /** The reporters in brackets after the cable's sign. */
    private void reportersAfter() {
        int open = draft.end;
        if (open >= line.length() || (line.charAt(open) != '（' && line.charAt(open) != '(')) {
            return;
        }
        int close = line.indexOf(closing(line.charAt(open)), open);
        String inside = close < 0 || close - open > LONGEST ? "" : line.substring(open + 1, close);
        for (String title : REPORTERS) {
            if (inside.contains(title)) {
                addReporters(inside);
                draft.end = Separator.skipSpaces(line, close + 1);
                return;
            }
        }
    }
}
