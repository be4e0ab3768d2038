package io.broadsheet.parser.internal.metadata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text: by its script where that script is of one language, else by the small words that every
 * sentence has. Says nothing rather than a guess between close relatives.
 */
final class TextLanguage {
    private static final int MAX_CHARACTERS = 700;
    private static final int MIN_LETTERS = 40;
    private static final int MIN_WORDS = 5;

    /** Languages whose small words are mostly the same: either name is right for a text that looks like the other. */
    private static final List<Set<String>> RELATIVES = List.of(
            Set.of("no", "nb", "nn", "da"), Set.of("hr", "bs", "sr", "sl"), Set.of("id", "ms"), Set.of("gl", "pt"));

    /** The language of each script that has one; of the others the most frequent one. */
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(Character.UnicodeScript.HANGUL, "ko"),
            Map.entry(Character.UnicodeScript.HAN, "zh"),
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
            Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
            Map.entry(Character.UnicodeScript.TAMIL, "ta"),
            Map.entry(Character.UnicodeScript.TELUGU, "te"),
            Map.entry(Character.UnicodeScript.KANNADA, "kn"),
            Map.entry(Character.UnicodeScript.MALAYALAM, "ml"),
            Map.entry(Character.UnicodeScript.GUJARATI, "gu"),
            Map.entry(Character.UnicodeScript.GURMUKHI, "pa"),
            Map.entry(Character.UnicodeScript.SINHALA, "si"),
            Map.entry(Character.UnicodeScript.KHMER, "km"),
            Map.entry(Character.UnicodeScript.LAO, "lo"),
            Map.entry(Character.UnicodeScript.MYANMAR, "my"));

    private static final Map<String, String[]> WORDS = new HashMap<>();
    private static final String[] NONE = {};

    static {
        words("en", "the of and to in that was for is with his has from were which this");
        words("de", "der die und das den nicht mit von ist sich ein eine auch dem des auf");
        words("fr", "le les des est une dans pour que qui sur pas avec par plus du au");
        words("es", "el los las que del una por con para se su como más al lo pero");
        words("pt", "os que uma não com para do da em por mais dos das ao foi são");
        words("it", "il che di della per una non con sono del gli dei nel alla è più");
        words("nl", "de het een van en dat niet zijn voor met op aan ook bij werd naar");
        words("sv", "och att det som en för på är med av inte till har den ett om");
        words("no", "og det som en på er med av ikke til har at for seg ble fra");
        words("da", "og det som en på er med af ikke til har at for sig blev fra");
        words("fi", "ja on ei että se hän ovat oli mutta myös kun joka sen tai mukaan ole");
        words("is", "og að er sem til um við var það ekki hann hefur en frá með því");
        words("pl", "nie się na że jest do to jak przez od po dla oraz jego który w");
        words("cs", "se na že je to ale jako jeho podle byl který od které pro také by");
        words("sk", "sa na že je to ale ako jeho podľa bol ktorý od ktoré pre aj by");
        words("hu", "a az és hogy nem is egy volt meg már csak szerint mint ez lesz ha");
        words("ro", "și de la în pe care din nu cu este pentru mai sunt că fi au");
        words("tr", "ve bir bu da için ile olarak olan çok daha gibi kadar sonra en dedi ise");
        words("id", "yang dan di dengan untuk dari pada ini itu tidak dalam akan juga telah kata bisa");
        words("vi", "của và là các được cho trong không có với những một người đã khi này");
        words("hr", "je u i na se da za su od kako što nije koji ali iz će");
        words("lt", "ir kad yra su iš kaip bet tai į buvo apie nuo už po jau dėl");
        words("et", "ja on et ei ta oli see kui aga ka mis ning oma selle või mida");
        words("ca", "el els les que amb una per del al és no més també dels aquest ha");
        words("gl", "o os que da do unha non por co para é polo máis na no dos");
    }

    private TextLanguage() {}

    private static void words(String language, String words) {
        for (String word : words.split(" ", -1)) {
            WORDS.merge(word, new String[] {language}, TextLanguage::joined);
        }
    }

    private static String[] joined(String[] some, String[] more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** {@return the language of the body's first texts, or of all texts when none is of the body; empty when not sure} */
    static String of(List<PrintedText> printed) {
        StringBuilder text = new StringBuilder();
        for (PrintedText each : printed) {
            if (each.kind() == PrintedText.Kind.BODY && text.length() < MAX_CHARACTERS) {
                text.append(each.text()).append(' ');
            }
        }
        text.setLength(Math.min(text.length(), MAX_CHARACTERS));
        return of(text.toString());
    }

    /** {@return the language of a text, or empty} */
    static String of(String text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x24f && Character.isLetter(c)) {
                counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                letters++;
            } else if (c > '@' && Character.isLetter(c)) {
                letters++;
            }
        }
        if (letters < MIN_LETTERS) {
            return "";
        }
        for (Map.Entry<Character.UnicodeScript, Integer> script : counts.entrySet()) {
            if (script.getValue() * 10 > letters * 4) {
                return ofScript(script.getKey(), counts, text);
            }
        }
        return ofWords(text);
    }

    private static String ofScript(
            Character.UnicodeScript script, Map<Character.UnicodeScript, Integer> counts, String text) {
        boolean kana = counts.containsKey(Character.UnicodeScript.HIRAGANA)
                || counts.containsKey(Character.UnicodeScript.KATAKANA);
        return switch (script) {
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> kana ? "ja" : "zh";
            case CYRILLIC -> cyrillic(text);
            case ARABIC ->
                text.indexOf('\u067e') >= 0 || text.indexOf('\u06af') >= 0 || text.indexOf('\u06cc') >= 0
                        ? arabic(text)
                        : "ar";
            default -> SCRIPTS.getOrDefault(script, "");
        };
    }

    private static String cyrillic(String text) {
        if (text.indexOf('\u0457') >= 0 || text.indexOf('\u0454') >= 0) {
            return "uk";
        }
        return text.indexOf('\u044b') >= 0 && text.indexOf('\u0456') < 0 ? "ru" : "";
    }

    private static String arabic(String text) {
        return text.indexOf('\u06d2') >= 0 || text.indexOf('\u0679') >= 0 ? "ur" : "fa";
    }

    private static String ofWords(String text) {
        Map<String, Integer> votes = new HashMap<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                for (String language : languages(text.substring(start, i))) {
                    votes.merge(language, 1, Integer::sum);
                }
                start = -1;
            }
        }
        return winner(votes);
    }

    private static String[] languages(String word) {
        return WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), NONE);
    }

    private static String winner(Map<String, Integer> votes) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most
                    || (vote.getValue() == most && vote.getKey().compareTo(best) < 0)) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            boolean other = !isAlike(vote.getKey(), best);
            if (other && vote.getValue() * 3 > most * 2) {
                return "";
            }
        }
        return most >= MIN_WORDS ? best : "";
    }

    /** {@return whether a text in one language may be taken for one in the other} */
    static boolean isAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        for (Set<String> family : RELATIVES) {
            if (family.contains(one) && family.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
