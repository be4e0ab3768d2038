package io.broadsheet.parser.line;

import java.util.List;

/** Whether an unknown name in capitals has the shape of a town's name. */
final class PlaceShape {
    private static final int SHORTEST = 7;

    private static final List<String> ENDINGS =
            List.of(("feld felden dorf heim hausen ingen stadt stedt städt burg bach kirchen kirch furt hafen brück "
                            + "brücken münster reuth leben walde weiler hofen wangen roda büttel ville burgh boro borough bury "
                            + "ford shire pur pura abad garh nagar palli patnam grad gorod polis kirk borg köping hamn vik "
                            + "gaard drecht dijk")
                    .split(" ", -1));

    private PlaceShape() {}

    static boolean isLikely(String name) {
        if (GeographicWords.looksLikeSettlement(name)) {
            return true;
        }
        String lower = NameText.lower(name);
        return lower.indexOf(' ') < 0
                && lower.length() >= SHORTEST
                && ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
