package io.broadsheet.parser.line;

import io.broadsheet.model.License;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.CreativeCommons;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.PrintedLine;
import io.broadsheet.parser.internal.wire.Triggers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where the credit begins in a caption, and reads it from there to the end. */
final class PhotoReader {
    private static final int LONGEST_UNLABELLED = 160;

    private final PrintedLine printed;
    private final String line;
    private int start;
    private CreativeCommons.@Nullable Found license;

    PhotoReader(PrintedLine printed) {
        this.printed = printed;
        this.line = printed.text();
    }

    /** {@return index of the first character of the credit that was read} */
    int start() {
        return start;
    }

    Optional<PhotoCredit> read() {
        if (line.length() < 2) {
            return Optional.empty();
        }
        Triggers triggers = Triggers.in(printed);
        license = CreativeCommons.find(line).orElse(null);
        List<PhotoLabel> labels = triggers.has(Kind.PHOTO) ? labels() : List.of();
        for (PhotoLabel label : labels) {
            PhotoParts parts = new PhotoParts(true, license != null);
            if (parts.read(line, label.start(), labels)) {
                return Optional.of(credit(label.start(), parts));
            }
        }
        Optional<PhotoCredit> signed = readSigned();
        if (signed.isPresent()) {
            return signed;
        }
        boolean named = triggers.has(Kind.AGENCY) || line.indexOf('/') >= 0 || line.indexOf('\uFF0F') >= 0;
        boolean unlabelled = (named || license != null) && !PhotoEnd.isProse(line);
        return unlabelled ? readUnlabelled() : Optional.empty();
    }

    private PhotoCredit credit(int from, PhotoParts parts) {
        start = from > 0 && "([".indexOf(line.charAt(from - 1)) >= 0 ? from - 1 : from;
        PhotoCredit.Builder builder = PhotoCredit.builder().printed(line.substring(start));
        for (Person person : parts.photographers()) {
            builder.addPhotographer(person.toContributor());
        }
        for (String name : parts.agencies()) {
            builder.addAgency(Person.organization(name));
        }
        if (license != null) {
            CreativeCommons.find(line.substring(start)).ifPresent(found -> builder.license(License.of(found.name())));
        }
        return builder.build();
    }

    private List<PhotoLabel> labels() {
        List<PhotoLabel> labels = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            PhraseTable.Found<String> found = mayStart(at) ? labelAt(at) : null;
            if (found != null) {
                labels.add(new PhotoLabel(at, found.end(), !found.value().isEmpty()));
                at = found.end();
            } else {
                at++;
            }
        }
        return labels;
    }

    private boolean mayStart(int at) {
        char c = line.charAt(at);
        if (!Characters.isLetter(c)) {
            boolean bracket = line.startsWith("(c)", at) || line.startsWith("(C)", at);
            return c == '\u00A9' || c == '\u24D2' || bracket || (at == 0 && c != ' ');
        }
        if (at == 0) {
            return true;
        }
        char before = line.charAt(at - 1);
        boolean seam = Characters.isUpper(c) && (Characters.isLower(before) || Characters.isDigit(before));
        return !Characters.isLetterOrDigit(before) || seam || Characters.isUnspaced(c);
    }

    private PhraseTable.@Nullable Found<String> labelAt(int at) {
        PhraseTable.Found<String> found = Lexicon.table(Kind.PHOTO).longestGluedAt(line, at);
        if (found == null || found.end() >= line.length()) {
            return null;
        }
        String phrase = line.substring(at, found.end());
        boolean seam =
                at > 0 && Characters.isLetter(line.charAt(at)) && Characters.isLetterOrDigit(line.charAt(at - 1));
        boolean named = phrase.endsWith("/") && at > 2 && Characters.isUpper(line.charAt(at - 2));
        if ((seam && phrase.endsWith("/")) || named) {
            return null;
        }
        char last = phrase.charAt(phrase.length() - 1);
        char next = line.charAt(found.end());
        boolean marked =
                ":/=\uFF1A\uFF1D\uFF0F\u30FB\u00A9\u24D2)".indexOf(last) >= 0 || next == ':' || next == '\uFF1A';
        boolean phrasal = phrase.indexOf(' ') > 0 && !phrase.endsWith(" caption");
        boolean opens = at == 0
                || "([.|\u00BB\"".indexOf(line.charAt(at - 1)) >= 0
                || (line.charAt(at - 1) == ' ' && at > 1 && "|.)".indexOf(line.charAt(at - 2)) >= 0);
        if (marked || phrasal) {
            return found;
        }
        return opens && !continuesSentence(found.end()) ? found : null;
    }

    /** {@code Fotos ansehen}: behind a bare label a small letter goes on with a sentence or a button. */
    private boolean continuesSentence(int end) {
        int next = end;
        while (next < line.length() && line.charAt(next) == ' ') {
            next++;
        }
        return next < line.length()
                && Characters.isLower(line.charAt(next))
                && Agencies.longestAt(line, next) == null
                && Lexicon.table(Kind.PARTICLE).longestAt(line, next) == null;
    }

    /** {@code 王某 摄}: the photographer before the word. */
    private Optional<PhotoCredit> readSigned() {
        int end = line.length();
        while (end > 0 && "）)。 ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < 3
                || "摄攝撮影".indexOf(line.charAt(end - 1)) < 0
                || (line.charAt(end - 1) == '影' && line.charAt(end - 2) != '撮')) {
            return Optional.empty();
        }
        int to = line.charAt(end - 1) == '影' ? end - 2 : end - 1;
        while (to > 0 && line.charAt(to - 1) == ' ') {
            to--;
        }
        int from = to;
        while (from > 0 && Characters.isHan(line.charAt(from - 1))) {
            from--;
        }
        boolean name = to - from >= 2 && to - from <= 6;
        PhotoParts parts = new PhotoParts(true, false);
        parts.addPerson(SpacelessByline.withoutOffice(line.substring(from, to)));
        return name ? Optional.of(credit(from, parts)) : Optional.empty();
    }

    /** No label: a bracket at the end, the last sentence, or the whole line, if it names an agency. */
    private Optional<PhotoCredit> readUnlabelled() {
        int[] starts = starts();
        for (int i = 0; i < starts.length; i++) {
            int from = starts[i];
            boolean known = from > 0 || i == starts.length - 1;
            boolean near = line.length() - from <= LONGEST_UNLABELLED;
            PhotoParts parts = new PhotoParts(false, license != null);
            if (known && near && parts.read(line, from, List.of())) {
                return Optional.of(credit(from, parts));
            }
        }
        return Optional.empty();
    }

    /** Where the credit may begin, 0 for a start that the line does not have; the last is sure. */
    private int[] starts() {
        int end = line.length();
        while (end > 0 && " .".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0 && ")]".indexOf(line.charAt(end - 1)) >= 0) {
            int open = Math.max(line.lastIndexOf('(', end - 1), line.lastIndexOf('[', end - 1));
            return open > 0 ? new int[] {open + 1, 0} : new int[] {Math.max(0, open + 1)};
        }
        return new int[] {lastSentence(end), lastDash(end), agencyBeforeStroke(), 0};
    }

    /** {@code … of the group in Madrid EFE/ Ana Campo}: an agency and a stroke behind prose. */
    private int agencyBeforeStroke() {
        int stroke = line.indexOf('/', Math.max(0, line.length() - LONGEST_UNLABELLED));
        for (int i = Math.max(1, stroke - 30); i < stroke; i++) {
            PhraseTable.Found<?> agency = line.charAt(i - 1) == ' ' ? Agencies.longestAt(line, i) : null;
            if (agency != null && (agency.end() == stroke || agency.end() == stroke - 1)) {
                return i;
            }
        }
        return 0;
    }

    private int lastDash(int end) {
        for (int i = end - 2; i > 0; i--) {
            char c = line.charAt(i);
            boolean mark = c == '|' || Characters.isDash(c) || c == '-';
            if (mark && line.charAt(i - 1) == ' ' && line.charAt(i + 1) == ' ' && c != '|') {
                return i + 2;
            }
        }
        return 0;
    }

    private int lastSentence(int end) {
        for (int i = end - 2; i > 1; i--) {
            char c = line.charAt(i);
            if (c == ' ' || Characters.isLetterOrDigit(c)) {
                continue;
            }
            boolean stop =
                    ".!?\u201D\"".indexOf(c) >= 0 && Characters.isLower(line.charAt(i - 1)) && !isAbbreviation(i);
            boolean closed =
                    c == ')' || (".\"\u201D".indexOf(c) >= 0 && ")\"\u201D0123456789".indexOf(line.charAt(i - 1)) >= 0);
            int next = line.charAt(i + 1) == ' ' ? i + 2 : i + 1;
            boolean starts = next < end && (Characters.isUpper(line.charAt(next)) || line.charAt(i + 1) == ' ');
            boolean inside = line.charAt(i + 1) != ' ' && !Characters.isUpper(line.charAt(i + 1));
            if ((stop || closed) && starts && !inside) {
                return next;
            }
        }
        return 0;
    }

    private boolean isAbbreviation(int at) {
        int space = line.lastIndexOf(' ', at);
        String word = line.substring(space + 1, at + 1);
        return line.charAt(at) == '.'
                && (Lexicon.is(Kind.SUFFIX, word) || Lexicon.is(Kind.CREDENTIAL, word) || word.equals("St."));
    }
}
