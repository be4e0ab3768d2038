package io.broadsheet.model.testing;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Words, names and sentences: readable ones, or with strings among them that break careless code. */
final class TextSource {
    private static final List<String> WORDS = List.of(
            "harbour",
            "ministers",
            "signed",
            "the",
            "after",
            "a",
            "ferry",
            "two-year",
            "talks",
            "of",
            "council",
            "said",
            "on",
            "Monday",
            "budget",
            "island",
            "would",
            "their",
            "fishing",
            "grounds",
            "in",
            "reopen",
            "3.5",
            "million",
            "crowns",
            "autumn",
            "Élodie",
            "naïve",
            "Straße",
            "don’t",
            "U.S.",
            "No.",
            "17",
            "€40",
            "per cent",
            "and",
            "to");

    private static final List<String> GIVEN =
            List.of("Maren", "Tobias", "Ines", "Okello", "Søren", "Yuki", "Paloma", "Rhys");

    private static final List<String> FAMILY = List.of(
            "Castellow", "Brightwater", "Okonjo", "Vantongeren", "Ashgrove-Lim", "de Marsh", "Tillery", "Hollin");

    private static final List<String> OTHER_SCRIPTS = List.of(
            "東京で会談が行われた",
            "정부는 오늘 발표했다",
            "وقال الوزير إن المحادثات",
            "המועצה אמרה",
            "Совет сообщил",
            "สภากล่าวว่า",
            "👩‍👩‍👧‍👦 🇳🇴 👍🏽",
            "e\u0301te\u0301 noe\u0308l",
            "नमस्ते");

    private static final List<String> HOSTILE = List.of(
            "</script><script>alert(1)</script>",
            "<!-- <script> -->",
            "]]>",
            "<![CDATA[x]]>",
            "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' autofocus onfocus='alert(1)",
            "&lt;b&gt; &amp;amp; &#0; &#x80;",
            "javascript:alert(1)",
            "{{constructor.constructor('x')()}}",
            "${7*7} #{7*7} <%= 7*7 %>",
            "\u0000nul \u0007bell \u001B[31mred\u001B[0m \u0008back \u007Fdel \u0085next \u009Bcsi",
            "\uD800 high alone",
            "low alone \uDFFF",
            "\uDC00\uD800 turned round",
            "\uFFFE \uFFFF \uFDD0 \uD83F\uDFFE",
            "\u202Egnp.txt\u202C \u2066isolate\u2069 \u200Fmark",
            "line\u2028separator paragraph\u2029separator",
            "a\r\nb\rc\nd\te\u000Bf\fg",
            "  leading, trailing and   inner   ",
            "no\u00A0break \u202Fnarrow \u2003em \u3000wide",
            "zero\u200Bwidth \uFEFFbom so\u00ADft \u2060join",
            "*not* _markdown_ # [x](y) `code` | cell | > quote",
            "1. not a list - nor this",
            "Z\u0351\u036B\u0343\u036A\u0302A\u0334\u0335\u031E\u0330L\u034D\u0316",
            "\\\" \\u003c \\n \\",
            "=HYPERLINK(\"x\")",
            "\uFB01 \u2126 \u212B \u0958",
            "\uD834\uDD1E\uD83D\uDE00\uDB40\uDC01",
            "By Copyright 2031 (HWS) — Categories / A, B");

    private final Random random;
    private final boolean hostile;

    TextSource(Random random, boolean hostile) {
        this.random = random;
        this.hostile = hostile;
    }

    boolean isHostile() {
        return hostile;
    }

    /** One word, sometimes a string that breaks things. */
    String word() {
        return odd() ? oddity() : pick(WORDS);
    }

    /** A few words without punctuation at the end. */
    String phrase() {
        return odd() ? oddity() : capitalized(words(2 + random.nextInt(5)));
    }

    /** A sentence with its full stop. */
    String sentence() {
        if (random.nextInt(12) == 0) {
            return pick(OTHER_SCRIPTS) + ".";
        }
        String words = capitalized(words(6 + random.nextInt(16)));
        return odd() ? words + " " + oddity() + "." : words + ".";
    }

    /** The name of a person. */
    String name() {
        return odd() ? oddity() : pick(GIVEN) + " " + pick(FAMILY);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String words(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return out.toString();
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private boolean odd() {
        return hostile && random.nextInt(4) == 0;
    }

    private String oddity() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(OTHER_SCRIPTS);
            case 1 -> "x" + anyCharacters();
            default -> pick(HOSTILE);
        };
    }

    /** Any UTF-16 units whatever, pairs and halves of pairs. */
    private String anyCharacters() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            if (random.nextBoolean()) {
                out.append((char) random.nextInt(0x10000));
            } else {
                out.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return out.toString();
    }
}
