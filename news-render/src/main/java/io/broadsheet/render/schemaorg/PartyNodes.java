package io.broadsheet.render.schemaorg;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Role;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the JSON-LD objects of people and organisations. */
final class PartyNodes {
    private static final Map<String, Role> OWN_ROLES = Map.of("author", Role.AUTHOR, "contributor", Role.CONTRIBUTOR);

    private PartyNodes() {}

    /** Somebody in a property; a role that the property does not say is wrapped around, as schema.org defines it. */
    static JsonObject inProperty(String property, Contributor contributor) {
        JsonObject party = contributor(contributor);
        Role role = contributor.role();
        if (role.equals(OWN_ROLES.get(property))) {
            return party;
        }
        return Nodes.typed("Role").text("roleName", role.value()).object(property, party);
    }

    /**
     * The people of all credit lines by what they did, for readers that look no further than the story's own
     * properties.
     */
    static void credits(List<CreditLine> credits, JsonObject out) {
        List<Contributor> editors = new ArrayList<>();
        List<Contributor> translators = new ArrayList<>();
        List<Contributor> others = new ArrayList<>();
        for (CreditLine line : credits) {
            for (Contributor contributor : line.contributors()) {
                boolean person = isPerson(contributor.kind());
                boolean editor = person && contributor.role().equals(Role.EDITING);
                boolean translator = contributor.role().equals(Role.TRANSLATION);
                (editor ? editors : translator ? translators : others).add(contributor);
            }
        }
        out.objects("editor", editors, PartyNodes::contributor);
        out.objects("translator", translators, PartyNodes::contributor);
        out.objects("contributor", others, PartyNodes::contributor);
    }

    private static boolean isPerson(ContributorKind kind) {
        return !kind.equals(ContributorKind.ORGANIZATION) && !kind.equals(ContributorKind.COLLECTIVE);
    }

    static JsonObject contributor(Contributor contributor) {
        boolean person = isPerson(contributor.kind());
        JsonObject node = Nodes.typed(person ? "Person" : "Organization");
        if (!contributor.kind().equals(ContributorKind.PERSON)
                && !contributor.kind().equals(ContributorKind.ORGANIZATION)) {
            node.text("additionalType", contributor.kind().value());
        }
        node.text("name", contributor.name());
        contributor.handle().ifPresent(handle -> node.text("alternateName", handle));
        contributor.email().ifPresent(email -> node.text("email", email));
        contributor.url().ifPresent(url -> node.text("url", url.value()));
        node.texts("sameAs", urls(contributor.sameAs()));
        if (person) {
            personal(contributor, node);
        } else {
            contributor.jobTitle().ifPresent(title -> node.text("description", title));
            contributor.affiliation().ifPresent(parent -> node.object("parentOrganization", organization(parent)));
            contributor.location().ifPresent(place -> node.object("location", PlaceNodes.of(place)));
        }
        return node;
    }

    private static void personal(Contributor contributor, JsonObject node) {
        contributor.givenName().ifPresent(name -> node.text("givenName", name));
        contributor.familyName().ifPresent(name -> node.text("familyName", name));
        node.texts("honorificSuffix", contributor.credentials());
        contributor.jobTitle().ifPresent(title -> node.text("jobTitle", title));
        contributor.affiliation().ifPresent(company -> node.object("affiliation", organization(company)));
        contributor.location().ifPresent(place -> node.object("workLocation", PlaceNodes.of(place)));
    }

    static JsonObject organization(Organization organization) {
        return organization("Organization", organization);
    }

    /** A publisher or an agency. */
    static JsonObject news(Organization organization) {
        return organization("NewsMediaOrganization", organization);
    }

    private static JsonObject organization(String type, Organization organization) {
        JsonObject node = Nodes.typed(type).text("name", organization.name());
        organization.mark().ifPresent(mark -> node.text("alternateName", mark));
        organization.url().ifPresent(url -> node.text("url", url.value()));
        organization.logo().ifPresent(logo -> node.object("logo", logo(logo)));
        return node.texts("sameAs", urls(organization.sameAs()));
    }

    private static JsonObject logo(Rendition logo) {
        return MediaNodes.file("ImageObject", "url", logo);
    }

    private static List<String> urls(List<WebUrl> urls) {
        return urls.stream().map(WebUrl::value).collect(Collectors.toList());
    }
}
