package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.CreativeCommons;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.Tokens;
import io.broadsheet.parser.internal.wire.Years;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who holds the rights: the words behind the mark and the years, or those before the mark. */
final class HolderReader {
    private static final int MOST_WORDS = 14;

    /** Words behind "Copyright" that make it a topic. */
    private static final Set<String> TOPICS = Set.of(
            "and",
            "&",
            "notice",
            "notices",
            "policy",
            "information",
            "law",
            "laws",
            "claims",
            "claim",
            "infringement",
            "act",
            "office",
            "licensing",
            "complaint",
            "complaints",
            "violation",
            "agent",
            "statement",
            "disclaimer",
            "issues",
            "protection",
            "is",
            "in",
            "for",
            "hinweis",
            "bildmaterial",
            "/",
            "-",
            "|",
            "und",
            "et",
            "y",
            "permissions",
            "registration",
            "material",
            "reform",
            "holder",
            "owner",
            "owners",
            "holders",
            "dispute",
            "lawsuit",
            "terms",
            "digital",
            "privacy",
            "faq",
            "contact",
            "trolls",
            "free",
            "industry",
            "protected",
            "\u2013");

    private static final Set<String> CLOSING_FORMS =
            Set.of("Limited", "Ltd", "Ltd.", "LLC", "Inc", "Inc.", "PLC", "plc", "GmbH", "LLP", "B.V.");

    private static final Set<String> NO_HOLDERS = Set.of(
            "all content",
            "all contents",
            "content",
            "contents",
            "this site",
            "portions",
            "site",
            "website",
            "this website",
            "all material",
            "all materials",
            "all text",
            "images",
            "all images",
            "all articles",
            "text",
            "all",
            "rights",
            "legal",
            "copyright",
            "all photos",
            "photos",
            "material",
            "terms");

    private final String line;
    private final List<int[]> marks;
    private final List<int[]> statements;
    private final CreativeCommons.@Nullable Found license;
    private boolean sure;

    HolderReader(String line, List<int[]> marks, List<int[]> statements, CreativeCommons.@Nullable Found license) {
        this.line = line;
        this.marks = marks;
        this.statements = statements;
        this.license = license;
    }

    /** {@return whether the word "Copyright" at an index is followed by what makes it a topic} */
    static boolean isTopic(String line, int end) {
        int from = end;
        while (from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < line.length() && line.charAt(to) != ' ' && line.charAt(to) != ',' && line.charAt(to) != '.') {
            to++;
        }
        if (from == line.length()) {
            return true;
        }
        String word = line.substring(from, to).toLowerCase(Locale.ROOT);
        boolean dash = word.equals("-") || word.equals("\u2013") || word.equals("|");
        return dash ? !startsNotice(line, to) : TOPICS.contains(word);
    }

    private static boolean startsNotice(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() && (Character.isDigit(line.charAt(at)) || line.charAt(at) == '\u00A9');
    }

    /** {@return whether the holder is an organisation beyond doubt, or is introduced by "by"} */
    boolean isSure() {
        return sure;
    }

    List<String> read() {
        String titled = beforeStatement();
        if (!titled.isEmpty()) {
            return split(titled);
        }
        for (int[] mark : marks) {
            String holder = behind(mark[1]);
            if (!holder.isEmpty()) {
                return split(holder);
            }
        }
        for (int[] mark : marks) {
            String holder = before(mark[0]);
            if (!holder.isEmpty()) {
                return split(holder);
            }
        }
        Years first = marks.isEmpty() && !statements.isEmpty() ? Years.at(line, 0) : null;
        if (first != null && !behind(first.end()).isEmpty()) {
            return split(behind(first.end()));
        }
        for (int[] statement : statements) {
            String holder = statement[2] == CopyrightReader.RIGHTS ? behindStatement(statement[1]) : "";
            if (!holder.isEmpty()) {
                return split(holder);
            }
        }
        return license == null ? List.of() : licensor();
    }

    /** {@code 示例公司 版權所有 © example.com}: Chinese names the holder before the statement. */
    private String beforeStatement() {
        if (statements.isEmpty()
                || statements.get(0)[2] != CopyrightReader.RIGHTS
                || !Characters.isUnspaced(line.charAt(statements.get(0)[0]))) {
            return "";
        }
        int start = statements.get(0)[0];
        boolean first = marks.isEmpty() || marks.get(0)[0] > start;
        return first && start > 1 ? before(start) : "";
    }

    /** The words after a mark, its years and the small words between. */
    private String behind(int from) {
        int at = skipHead(from);
        return at >= line.length() ? "" : cut(at);
    }

    private int skipHead(int from) {
        int at = from;
        while (at < line.length()) {
            int next = skipOne(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int skipOne(int at) {
        Years years = Years.at(line, at);
        if (years != null) {
            return years.end();
        }
        for (int[] mark : marks) {
            if (mark[0] == at) {
                return mark[1];
            }
        }
        if (" .,:;-\u2013\u2014@&\u2122\u00AE*[]()\u00A9\u24D2\u060C".indexOf(line.charAt(at)) >= 0) {
            return at + 1;
        }
        for (String word : new String[] {
            "by ",
            "by: ",
            "of ",
            "owned or licensed by ",
            "owned by ",
            "held by ",
            "powered by ",
            "bei ",
            "von ",
            "par ",
            "por ",
            "de "
        }) {
            if (line.regionMatches(true, at, word, 0, word.length())) {
                sure |= !word.equals("de ");
                return at + word.length();
            }
        }
        return skipRoman(at);
    }

    private int skipRoman(int at) {
        int end = at;
        while (end < line.length() && "MDCLXVI".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        boolean roman = end - at > 3
                && line.charAt(at) == 'M'
                && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
        return roman ? end : at;
    }

    /** From a position to where the holder's name ends. */
    private String cut(int from) {
        int end = from;
        while (end < line.length() && !endsAt(from, end)) {
            end++;
        }
        boolean point = end < line.length() && line.charAt(end) == '.' && isAbbreviated(line.substring(from, end + 1));
        String holder = clean(line.substring(from, point ? end + 1 : end));
        return isHolder(holder) && !startsWithStop(holder) ? holder : "";
    }

    private boolean endsAt(int from, int at) {
        char c = line.charAt(at);
        if ("|\u2022\u00B7;<>\u00A9\u24D2[]".indexOf(c) >= 0) {
            return true;
        }
        if ("\"\u201C\u201D".indexOf(c) >= 0) {
            return line.substring(from, at).indexOf('\u00AB') < 0;
        }
        boolean spaceAfter = at + 1 >= line.length() || line.charAt(at + 1) == ' ';
        if (c == '.') {
            return spaceAfter && !continuesBehindPoint(from, at);
        }
        if (c == ',') {
            return !continuesBehindComma(at);
        }
        if ((c == ':' && spaceAfter) || (c == ' ' && endsInLegalForm(from, at))) {
            return true;
        }
        boolean spaced = at > 0 && line.charAt(at - 1) == ' ';
        if (((Characters.isDash(c) || c == '-' || c == '/') && spaced && spaceAfter)
                || c == '('
                || c == '\uFF0C'
                || c == '\u3002') {
            return true;
        }
        return startsOther(from, at);
    }

    private static boolean startsWithStop(String holder) {
        PhraseTable.Found<String> stop = Lexicon.table(Kind.HOLDER_STOP).longestAt(holder, 0);
        return stop != null && stop.value().isEmpty();
    }

    /** An address printed behind the name without a comma: {@code Example Limited Harbour House}. */
    private boolean endsInLegalForm(int from, int at) {
        int word = line.lastIndexOf(' ', at - 1) + 1;
        boolean form = word > from && CLOSING_FORMS.contains(line.substring(word, at));
        String next = wordAt(at + 1);
        return form && !next.isEmpty() && Character.isUpperCase(next.charAt(0)) && !Lexicon.is(Kind.LEGAL_FORM, next);
    }

    /** Another part of the notice: a statement, a mark, a year, or words about something else. */
    private boolean startsOther(int from, int at) {
        boolean wordStart = (at > 0 && !Character.isLetterOrDigit(line.charAt(at - 1))) || isSeam(at);
        if (!wordStart && !Characters.isUnspaced(line.charAt(at))) {
            return false;
        }
        for (int[] statement : statements) {
            if (statement[0] == at) {
                return true;
            }
        }
        for (int[] mark : marks) {
            if (mark[0] == at) {
                return true;
            }
        }
        if ((license != null && license.start() == at) || Years.at(line, at) != null) {
            return true;
        }
        if (Characters.isUnspaced(line.charAt(at)) && at > from && line.charAt(at - 1) == ' ') {
            return true;
        }
        return at > from && startsStop(at);
    }

    private boolean isSeam(int at) {
        return at > 1 && Character.isUpperCase(line.charAt(at)) && Character.isLowerCase(line.charAt(at - 1));
    }

    private boolean startsStop(int at) {
        PhraseTable.Found<String> stop = Lexicon.table(Kind.HOLDER_STOP).longestGluedAt(line, at);
        return stop != null && (stop.value().isEmpty() || isSeam(at));
    }

    /** A point belongs to a legal form or an initial; the name goes on when another legal form follows. */
    private boolean continuesBehindPoint(int from, int at) {
        String next = wordAt(at + 2);
        if (Lexicon.is(Kind.LEGAL_FORM, next) || next.startsWith("&")) {
            return true;
        }
        int start = Math.max(from, line.lastIndexOf(' ', at - 1) + 1);
        PhraseTable.Found<String> form = Lexicon.table(Kind.LEGAL_FORM).longestAt(line, start);
        if (form != null && form.end() > at + 1) {
            return true;
        }
        boolean initial = (at - start == 1 && Character.isUpperCase(line.charAt(start)))
                || (line.startsWith("St", start) && at - start == 2);
        boolean dotted = line.substring(start, at).indexOf('.') > 0
                && Lexicon.is(Kind.LEGAL_FORM, line.substring(start, at + 1));
        if (start == from && line.substring(start, at).indexOf('.') > 0 && line.charAt(at - 2) == '.') {
            return !next.isEmpty();
        }
        return initial && !next.isEmpty() && !dotted && Character.isLetter(next.charAt(0));
    }

    private boolean continuesBehindComma(int at) {
        String next = wordAt(at + 1 < line.length() && line.charAt(at + 1) == ' ' ? at + 2 : at + 1);
        if (Lexicon.is(Kind.LEGAL_FORM, next)) {
            return true;
        }
        int start = at + 2;
        boolean article = line.regionMatches(true, start, "a ", 0, 2) || line.regionMatches(true, start, "an ", 0, 3);
        return article && isCompanyClause(start);
    }

    /** {@code , a division of Example Holdings}, {@code , an Example Company}. */
    private boolean isCompanyClause(int from) {
        int end = from;
        while (end < line.length() && ".,|".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String clause = line.substring(from, end);
        return clause.contains("division of")
                || clause.contains("ompany")
                || clause.contains("subsidiary")
                || clause.contains("unit of")
                || clause.contains("member of")
                || clause.contains("part of");
    }

    private String wordAt(int from) {
        int end = from;
        while (end < line.length() && (" ,;|".indexOf(line.charAt(end)) < 0)) {
            end++;
        }
        boolean point =
                end > from && line.charAt(end - 1) == '.' && end - from > 1 && line.lastIndexOf('.', end - 2) < from;
        return from >= line.length() ? "" : line.substring(from, point ? end - 1 : end);
    }

    /** The words before the mark, up to a stop or another part. */
    private String before(int mark) {
        int end = mark;
        while (end > 0
                && (" ,:-\u2013\u2014|\u2122\u00AE&*(".indexOf(line.charAt(end - 1)) >= 0 || isPlainPoint(end - 1))) {
            end--;
        }
        if (end >= 4 && Years.at(line, end - 4) != null) {
            return before(end - 4);
        }
        for (int[] statement : statements) {
            if (statement[1] == end || statement[1] == end - 1) {
                return before(statement[0]);
            }
        }
        int start = end;
        while (start > 0 && !isBreak(start - 1)) {
            start--;
        }
        String holder = clean(withoutPublished(line.substring(start, end)));
        boolean capital = !holder.isEmpty() && (!Character.isLowerCase(holder.charAt(0)) || holder.indexOf('.') > 0);
        return capital && isHolder(holder) && isTitleLike(holder) ? holder : "";
    }

    /** {@code A Példa kiadója a Példa Média Zrt.}: the publisher's name behind the words that say so. */
    private static String withoutPublished(String text) {
        for (String words : new String[] {" kiadója a ", " kiadója az ", " kiadó: ", " uitgever: ", " Herausgeber: "}) {
            int at = text.indexOf(words);
            if (at > 0) {
                return text.substring(at + words.length());
            }
        }
        return text;
    }

    private boolean isPlainPoint(int at) {
        return line.charAt(at) == '.' && !isAbbreviated(line.substring(0, at + 1));
    }

    private boolean isBreak(int at) {
        char c = line.charAt(at);
        boolean spaceAfter = at + 1 < line.length() && line.charAt(at + 1) == ' ';
        if (c == '.' && spaceAfter) {
            return !Lexicon.is(Kind.LEGAL_FORM, line.substring(line.lastIndexOf(' ', at - 1) + 1, at + 1));
        }
        return "|\u2022;:!?".indexOf(c) >= 0
                || ((c == '-' || Characters.isDash(c)) && spaceAfter && at > 0 && line.charAt(at - 1) == ' ');
    }

    /** Most words of a name printed before the sign are capitalised; prose is not. */
    private static boolean isTitleLike(String holder) {
        int lower = 0;
        int words = 0;
        for (Token token : Tokens.of(holder, 0)) {
            if (token.isWord()) {
                words++;
                lower += token.isCapitalised() || token.isDomain() ? 0 : 1;
            }
        }
        return lower * 3 <= words;
    }

    /** {@code 版权所有：示例网}, {@code حقوق محفوظة لـ}: the holder behind the statement itself. */
    private String behindStatement(int from) {
        int at = from;
        while (at < line.length() && " :\uFF1A\"\u00A9".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        boolean colon = line.substring(from, at).indexOf(':') >= 0
                || line.substring(from, at).indexOf('\uFF1A') >= 0;
        if (at < line.length() && line.charAt(at) == '\u0644') {
            return arabicHolder(at);
        }
        boolean spaceless = at < line.length() && Characters.isUnspaced(line.charAt(at));
        boolean to = line.regionMatches(true, at, "to ", 0, 3) || line.regionMatches(true, at, "by ", 0, 3);
        boolean arabic =
                at < line.length() && Character.UnicodeScript.of(line.charAt(at)) == Character.UnicodeScript.ARABIC;
        if (colon || (spaceless && from == at) || to || arabic) {
            return cut(skipHead(to ? at + 3 : at));
        }
        return "";
    }

    /** The Arabic preposition is written together with the name. */
    private String arabicHolder(int at) {
        int start = at + 1;
        while (start < line.length() && " \u0640\"\u201C\u00AB".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        String holder = cut(start);
        return holder.startsWith("\u0644") && start == at + 1 ? "\u0627" + holder : holder;
    }

    /** {@code All content by Example News is licensed under}. */
    private List<String> licensor() {
        int by = line.indexOf(" by ");
        int licensed = line.indexOf(" is licensed");
        boolean named = by > 0 && licensed > by && licensed - by < 80;
        return named && isHolder(line.substring(by + 4, licensed))
                ? List.of(line.substring(by + 4, licensed))
                : List.of();
    }

    private static String clean(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " ,.:;-\u2013\u2014\"'\u2122\u00AE*&/".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ,:;-\u2013\u2014\"'\u2122\u00AE*&/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String cleaned = text.substring(start, end).replace("\u00AE", "").replace("\u2122", "");
        return cleaned.endsWith(".") && !isAbbreviated(cleaned) ? cleaned.substring(0, cleaned.length() - 1) : cleaned;
    }

    private static boolean isAbbreviated(String text) {
        return Lexicon.is(Kind.LEGAL_FORM, text.substring(text.lastIndexOf(' ') + 1));
    }

    private boolean isHolder(String holder) {
        if (holder.isEmpty() || NO_HOLDERS.contains(holder.toLowerCase(Locale.ROOT)) || !hasLetter(holder)) {
            return false;
        }
        List<Token> tokens = Tokens.of(holder, 0);
        boolean organization = !tokens.isEmpty() && Shapes.isOrganization(holder, tokens, 0, tokens.size());
        sure |= organization || Agencies.contains(holder);
        boolean lower = Character.isLowerCase(holder.charAt(0));
        boolean theme =
                holder.contains("Theme") || holder.startsWith("Creative Commons") || holder.contains("Template");
        return !theme && tokens.size() <= MOST_WORDS && (!lower || organization || tokens.size() <= 3);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** Two holders only where the second is complete by itself. */
    private static List<String> split(String holder) {
        int at = holder.indexOf(" & ");
        int length = 3;
        if (at < 0) {
            at = holder.indexOf(" and ");
            length = 5;
        }
        if (at < 0) {
            return List.of(holder);
        }
        String first = holder.substring(0, at);
        String second = holder.substring(at + length);
        boolean two = second.startsWith("The ")
                || second.startsWith("Our ")
                || isDomain(second)
                || Agencies.contains(second)
                || (isAbbreviated(first) && length == 5);
        return two || (isPerson(first) && isPerson(second)) ? List.of(first, second) : List.of(holder);
    }

    private static boolean isPerson(String text) {
        List<Token> tokens = Tokens.of(text, 0);
        return Shapes.isPerson(tokens, 0, tokens.size(), 2) && !Shapes.isOrganization(text, tokens, 0, tokens.size());
    }

    private static boolean isDomain(String text) {
        List<Token> tokens = Tokens.of(text, 0);
        return tokens.size() == 1 && tokens.get(0).isDomain();
    }
}
