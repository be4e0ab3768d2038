package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import io.broadsheet.parser.internal.wire.Segment;
import io.broadsheet.parser.internal.wire.Segments;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a line that names agencies and nothing else: {@code (KNA, epd)}, {@code abc/dpa}, {@code Reuters and AFP}. */
final class SourceReader {
    private static final int MOST_TOKENS = 16;

    private SourceReader() {}

    static List<Person> read(String line, List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        if (to > 2 && isBylineWord(tokens.get(0).text())) {
            from = tokens.get(1).isMark(":") ? 2 : 1;
        }
        while (from < to && tokens.get(from).isMark("([\u2014\u2013-*")) {
            from++;
        }
        while (to > from && tokens.get(to - 1).isMark(")].*")) {
            to--;
        }
        if (to - from == 2 && isWith(tokens.get(from).text()) && Shapes.isCollective(line, tokens, from + 1, to)) {
            return List.of(CreditReader.person(tokens.get(from + 1).text(), ContributorKind.COLLECTIVE, "source"));
        }
        return to == from || to - from > MOST_TOKENS ? List.of() : read(line, tokens, from, to);
    }

    private static boolean isWith(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "mit", "with", "con", "com", "avec", "med", "met" -> true;
            default -> false;
        };
    }

    private static boolean isBylineWord(String word) {
        return word.equals("Von") || word.equals("von");
    }

    private static List<Person> read(String line, List<Token> tokens, int from, int to) {
        List<Person> people = new ArrayList<>();
        boolean agency = false;
        boolean bracketed = from > 0 && tokens.get(from - 1).isMark("(");
        boolean behindByline = from > 0 && tokens.get(from - 1).isMark(":");
        for (Segment segment : Segments.of(line, tokens, from, to)) {
            String name = Shapes.text(line, tokens, segment.from(), segment.to());
            Optional<Agency> known = Agencies.find(name)
                    .or(() -> bracketed ? Agencies.find(name.toUpperCase(Locale.ROOT)) : Optional.empty());
            Token first = tokens.get(segment.from());
            boolean single = segment.size() == 1;
            if (known.isPresent() && !known.get().isPictures()) {
                agency = true;
                people.add(CreditReader.person(name, ContributorKind.ORGANIZATION, "source"));
            } else if (single && CreditReader.isShortForm(first)) {
                people.add(CreditReader.person(name, ContributorKind.PERSON, "writing"));
            } else if (single && Shapes.isAcronym(first)) {
                people.add(CreditReader.person(name, ContributorKind.ORGANIZATION, "source"));
            } else if (Shapes.isPerson(tokens, segment.from(), segment.to(), 2) && !behindByline) {
                people.add(CreditReader.person(name, ContributorKind.PERSON, Role.WRITING.value()));
            } else {
                return List.of();
            }
        }
        return agency ? people : List.of();
    }
}
