package io.broadsheet.parser.internal.assemble;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Joins the authors that all sources agree on with the printed byline, which knows their offices and places. */
final class BylineChoice {
    private BylineChoice() {}

    static Optional<Byline> of(List<Contributor> authors, Optional<Byline> printed) {
        if (authors.isEmpty()) {
            return printed;
        }
        List<Contributor> parsed = printed.map(Byline::contributors).orElse(List.of());
        List<Contributor> joined = new ArrayList<>(authors.size());
        for (Contributor author : authors) {
            joined.add(parsed.stream()
                    .filter(named -> key(named).equals(key(author)))
                    .findFirst()
                    .map(named -> completed(author, named))
                    .orElse(author));
        }
        return Optional.of(Byline.builder()
                .printed(printed.flatMap(Byline::printed))
                .addAllContributors(joined)
                .build());
    }

    private static String key(Contributor contributor) {
        return contributor.name().toLowerCase(Locale.ROOT);
    }

    private static Contributor completed(Contributor author, Contributor printed) {
        return author.withJobTitle(author.jobTitle().or(printed::jobTitle))
                .withAffiliation(author.affiliation().or(printed::affiliation))
                .withLocation(author.location().or(printed::location))
                .withEmail(author.email().or(printed::email))
                .withHandle(author.handle().or(printed::handle))
                .withCredentials(author.credentials().isEmpty() ? printed.credentials() : author.credentials());
    }
}
