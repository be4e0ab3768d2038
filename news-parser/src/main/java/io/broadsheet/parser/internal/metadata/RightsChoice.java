package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Copyright;
import io.broadsheet.model.DataMining;
import io.broadsheet.model.License;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Rights;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.FieldSource;
import java.util.Optional;

/** Finds what the page's data say about the rights in the story. */
final class RightsChoice {
    private final Sources sources;

    RightsChoice(Sources sources) {
        this.sources = sources;
    }

    /** Fills the rights. */
    void into(ArticleMetadata.Builder article) {
        Rights.Builder rights = Rights.builder();
        copyright().ifPresent(rights::copyright);
        license().ifPresent(rights::license);
        String terms = sources.storyText("usageInfo");
        if (!terms.isEmpty()) {
            rights.usageTerms(terms);
        }
        String credit = sources.storyText("creditText");
        if (!credit.isEmpty()) {
            rights.creditLine(credit);
        }
        sources.urls().resolve(sources.storyText("acquireLicensePage")).ifPresent(rights::acquireLicenseUrl);
        String reserved = sources.metas().first("tdm-reservation");
        if (reserved.equals("1")) {
            rights.dataMining(DataMining.DENIED);
        } else if (reserved.equals("0")) {
            rights.dataMining(DataMining.ALLOWED);
        }
        article.rights(rights.build());
    }

    private Optional<Copyright> copyright() {
        String notice = sources.storyText("copyrightNotice");
        if (notice.isEmpty()) {
            return Optional.empty();
        }
        Copyright.Builder copyright = Copyright.builder().printed(notice);
        for (Story.About about : sources.story().articles()) {
            for (String holder : about.item().texts("copyrightHolder")) {
                copyright.addHolders(Organization.of(PlainText.of(holder)));
            }
            break;
        }
        sources.noteAll("copyright", "copyrightNotice", notice);
        return Optional.of(copyright.build());
    }

    private Optional<License> license() {
        for (Story.About about : sources.story().articles()) {
            Optional<License> license = license(about.item().text("license"), about.source());
            if (license.isPresent()) {
                return license;
            }
        }
        for (PageData.HeadLink link : sources.data().links()) {
            if (link.rel().contains("license")) {
                return license(link.href(), FieldSource.LINK);
            }
        }
        return Optional.empty();
    }

    private Optional<License> license(String said, FieldSource source) {
        String text = PlainText.of(said);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        sources.evidence().add("license", text, source, true);
        Optional<WebUrl> url = sources.urls().resolve(text);
        License.Builder license = License.builder().name(name(text));
        if (text.contains("/")) {
            url.ifPresent(license::url);
        }
        return Optional.of(license.build());
    }

    /** The short name of a Creative Commons licence, else what the page says. */
    private static String name(String text) {
        int at = text.indexOf("creativecommons.org/licenses/");
        if (at < 0) {
            return text;
        }
        String[] parts =
                text.substring(at + "creativecommons.org/licenses/".length()).split("/", 3);
        String version = parts.length > 1 && !parts[1].isEmpty() ? "-" + parts[1] : "";
        return "CC-" + parts[0].toUpperCase(java.util.Locale.ROOT) + version;
    }
}
