package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.PartialDate;
import io.broadsheet.model.Role;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.Spaces;
import io.broadsheet.render.internal.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads printed lines: byline, dateline, credit lines. */
final class LineParser {
    private LineParser() {}

    /** Several byline elements are one line. */
    static Optional<Byline> byline(List<XmlElement> elements) {
        StringBuilder printed = new StringBuilder();
        List<Contributor> contributors = new ArrayList<>();
        for (XmlElement element : elements) {
            if (!element.isClass(Nitf.NAMES)) {
                printed.append(' ').append(element.text());
            }
            contributors.addAll(contributors(element));
        }
        String line = printed.toString().strip();
        if (line.isEmpty() && contributors.isEmpty()) {
            return Optional.empty();
        }
        Byline.Builder out = Byline.builder().addAllContributors(contributors);
        if (!line.isEmpty()) {
            out.printed(line);
        }
        return Optional.of(out.build());
    }

    /** Titles, places and addresses belong to the person before them, unless that person's own codes say it already. */
    private static List<Contributor> contributors(XmlElement byline) {
        List<Contributor> out = new ArrayList<>();
        for (XmlElement element : byline.children()) {
            if (element.name().equals("person")) {
                PartyParser.person(element, Role.AUTHOR).ifPresent(out::add);
            } else if (!out.isEmpty()) {
                int last = out.size() - 1;
                out.set(last, with(out.get(last), element));
            }
        }
        return out;
    }

    private static Contributor with(Contributor person, XmlElement element) {
        String text = element.text();
        if (element.name().equals("byttl") && person.jobTitle().isEmpty() && !text.isEmpty()) {
            return person.withJobTitle(text);
        }
        if (element.name().equals("location") && person.location().isEmpty()) {
            return PartyParser.place(element).map(person::withLocation).orElse(person);
        }
        if (element.name().equals("virtloc")) {
            String address = element.attribute("value").orElse(text);
            Optional<WebUrl> url =
                    WebUrl.parse(address).filter(found -> !found.host().isEmpty());
            if (url.isPresent()) {
                return person.url().isEmpty() ? person.withUrl(url.get()) : person;
            }
            return person.email().isEmpty() && address.indexOf('@') > 0 ? person.withEmail(address) : person;
        }
        return person;
    }

    static Optional<Dateline> dateline(XmlElement element, Optional<XmlElement> distributor, List<String> services) {
        String printed = element.text();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        Dateline.Builder out = Dateline.builder().printed(printed).addAllServices(services);
        element.children("location").forEach(place -> PartyParser.place(place).ifPresent(out::addPlace));
        distributor.ifPresent(agencies -> agencies.children("org").stream()
                .filter(agency -> agency.isClass("dateline"))
                .forEach(agency -> PartyParser.organization(agency).ifPresent(out::addAgency)));
        element.child("story.date")
                .flatMap(date -> date.attribute("norm"))
                .flatMap(LineParser::partialDate)
                .ifPresent(out::date);
        return Optional.of(out.build());
    }

    private static Optional<PartialDate> partialDate(String norm) {
        try {
            if (norm.startsWith("-") || norm.length() == 7) {
                return Optional.of(PartialDate.of(norm));
            }
            return NitfDates.parse(norm).flatMap(date -> date.day()).map(PartialDate::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A line break ends a credit line. */
    static List<CreditLine> credits(XmlElement tagline) {
        List<CreditLine> out = new ArrayList<>();
        StringBuilder printed = new StringBuilder();
        List<Contributor> contributors = new ArrayList<>();
        for (Object piece : tagline.content()) {
            if (!(piece instanceof XmlElement element)) {
                printed.append(piece);
            } else if (element.name().equals("br")) {
                credit(printed, contributors).ifPresent(out::add);
                printed.setLength(0);
                contributors.clear();
            } else {
                printed.append(element.rawText());
                if (element.name().equals("person")) {
                    PartyParser.person(element, Role.CONTRIBUTOR).ifPresent(contributors::add);
                }
            }
        }
        credit(printed, contributors).ifPresent(out::add);
        return out;
    }

    private static Optional<CreditLine> credit(StringBuilder printed, List<Contributor> contributors) {
        String line = Spaces.collapse(printed.toString());
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(CreditLine.builder()
                        .printed(line)
                        .addAllContributors(contributors)
                        .build());
    }
}
