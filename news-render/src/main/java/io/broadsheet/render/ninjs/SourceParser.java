package io.broadsheet.render.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.model.Article;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Organization;
import io.broadsheet.model.PartialDate;
import io.broadsheet.model.Place;
import io.broadsheet.render.internal.JsonInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands out the people and organisations of {@code infoSources} to their places in the story. */
final class SourceParser {
    private final JsonNode root;
    private final Article.Builder out;
    private final List<Contributor> authors = new ArrayList<>();
    private final List<Contributor> reporters = new ArrayList<>();
    private final List<Organization> agencies = new ArrayList<>();
    private final List<String> creditLines;
    private final List<List<Contributor>> credited = new ArrayList<>();
    private boolean provider;
    private boolean publisher;

    SourceParser(JsonNode root, Article.Builder out) {
        this.root = root;
        this.out = out;
        creditLines = Descriptions.all(root, Ninjs.CREDIT);
        creditLines.forEach(line -> credited.add(new ArrayList<>()));
    }

    /** Those of the byline, once all has been read. */
    List<Contributor> authors() {
        return authors;
    }

    static List<Organization> holders(JsonNode root) {
        List<Organization> holders = new ArrayList<>();
        for (JsonNode source : infoSources(root)) {
            if (Ninjs.HOLDER.equals(source.path("role").textValue())) {
                PartyParser.organization(source).ifPresent(holders::add);
            }
        }
        return holders;
    }

    private static List<JsonNode> infoSources(JsonNode root) {
        List<JsonNode> sources = JsonInput.values(root, "infoSources");
        return sources.isEmpty() ? JsonInput.values(root, "infosources") : sources;
    }

    void read() {
        infoSources(root).forEach(this::source);
        for (int i = 0; i < creditLines.size(); i++) {
            out.addCredit(CreditLine.builder()
                    .printed(creditLines.get(i))
                    .addAllContributors(credited.get(i))
                    .build());
        }
        dateline();
    }

    private void source(JsonNode source) {
        String role = JsonInput.text(source, "role").orElse("");
        String line = PartyParser.contact(source, Ninjs.LINE).orElse("");
        Optional<Organization> organization = PartyParser.organization(source);
        if (role.equals(Ninjs.PROVIDER) && !provider) {
            organization.ifPresent(out::provider);
            provider = true;
        } else if (role.equals(Ninjs.PUBLISHER) && !publisher) {
            organization.ifPresent(out::publisher);
            publisher = true;
        } else if (role.equals(Ninjs.DATELINE)) {
            organization.ifPresent(agencies::add);
        } else if (line.equals(Ninjs.DATELINE)) {
            PartyParser.contributor(source).ifPresent(reporters::add);
        } else if (line.startsWith(Ninjs.CREDIT + " ")) {
            credit(line).ifPresent(list -> PartyParser.contributor(source).ifPresent(list::add));
        } else if (!role.equals(Ninjs.HOLDER)) {
            PartyParser.contributor(source).ifPresent(authors::add);
        }
    }

    private Optional<List<Contributor>> credit(String line) {
        try {
            int number = Integer.parseInt(line.substring(Ninjs.CREDIT.length() + 1));
            return number >= 1 && number <= credited.size() ? Optional.of(credited.get(number - 1)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A document without a dateline as printed may still name the place. */
    private void dateline() {
        List<Place> places = new ArrayList<>();
        for (JsonNode place : JsonInput.values(root, "places")) {
            boolean filed = Ninjs.DATELINE.equals(place.path("rel").textValue());
            PartyParser.place(place).ifPresent(filed ? places::add : out::addPlace);
        }
        Optional<String> located = JsonInput.text(root, "located");
        Optional<String> printed = Descriptions.first(root, Ninjs.DATELINE).or(() -> located);
        if (places.isEmpty()) {
            located.map(Place::of).ifPresent(places::add);
        }
        printed.ifPresent(line -> {
            Dateline.Builder dateline = Dateline.builder().printed(line);
            dateline.addAllPlaces(places).addAllAgencies(agencies).addAllReporters(reporters);
            Descriptions.first(root, Ninjs.DATELINE_DATE).map(PartialDate::of).ifPresent(dateline::date);
            out.dateline(dateline.build());
        });
    }
}
