package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.Role;
import io.broadsheet.render.internal.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A printed line with the people in it marked up. Where not everybody is found in it in order, the line stays plain and
 * they follow without text, so that the text of the element is the printed line in any case.
 */
final class PrintedLine {
    private final XmlWriter out;
    private final PartyWriter parties;

    PrintedLine(XmlWriter out) {
        this.out = out;
        parties = new PartyWriter(out);
    }

    /** Writes a line; {@code titles} says whether the element may hold the titles of people. */
    void write(String printed, List<Contributor> contributors, Role usual, boolean titles) {
        List<Integer> starts = find(printed, contributors);
        if (starts.size() < contributors.size()) {
            out.text(printed);
            contributors.forEach(contributor -> parties.person(contributor, "", usual));
            return;
        }
        int at = 0;
        for (int i = 0; i < contributors.size(); i++) {
            Contributor contributor = contributors.get(i);
            int end = starts.get(i) + contributor.name().length();
            out.text(printed.substring(at, starts.get(i)));
            parties.person(contributor, printed.substring(starts.get(i), end), usual);
            int next = i + 1 < starts.size() ? starts.get(i + 1) : printed.length();
            at = titles ? title(printed, contributor, end, next) : end;
        }
        out.text(printed.substring(at));
    }

    private int title(String printed, Contributor contributor, int from, int to) {
        String title = contributor.jobTitle().orElse("");
        int start = title.isEmpty() ? -1 : printed.indexOf(title, from);
        if (start < 0 || start + title.length() > to) {
            return from;
        }
        out.text(printed.substring(from, start)).element("byttl", title);
        return start + title.length();
    }

    private static List<Integer> find(String printed, List<Contributor> contributors) {
        List<Integer> starts = new ArrayList<>();
        String folded = fold(printed);
        int at = 0;
        for (Contributor contributor : contributors) {
            int start = folded.indexOf(fold(contributor.name()), at);
            if (start < 0) {
                return starts;
            }
            starts.add(start);
            at = start + contributor.name().length();
        }
        return starts;
    }

    /** Letter case aside, but with every character in its place. */
    static String fold(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return folded.length() == text.length() ? folded : text;
    }
}
