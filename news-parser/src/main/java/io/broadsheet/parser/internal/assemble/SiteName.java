package io.broadsheet.parser.internal.assemble;

import io.broadsheet.model.Organization;
import io.broadsheet.parser.internal.body.BlockRole;
import java.util.List;
import java.util.Optional;

/**
 * The name of the site in a flattened page: mastheads print it as a picture with a text beside it, so that it stands twice in
 * one line or in two lines above the headline.
 */
final class SiteName {
    private static final int LONGEST_NAME = 60;

    private SiteName() {}

    static Optional<Organization> above(List<StoryLine> lines) {
        String previous = "";
        for (StoryLine line : lines) {
            if (line.kept() || line.role() == BlockRole.HEADLINE) {
                break;
            }
            String half = half(line.text());
            if (!half.isEmpty()) {
                return Optional.of(Organization.of(half));
            }
            if (line.text().equals(previous) && isName(previous)) {
                return Optional.of(Organization.of(previous));
            }
            previous = line.text();
        }
        return Optional.empty();
    }

    /** The name when a line holds it twice, else empty. */
    private static String half(String text) {
        int middle = text.length() / 2;
        boolean twice =
                text.length() % 2 == 1 && text.charAt(middle) == ' ' && text.regionMatches(0, text, middle + 1, middle);
        String half = twice ? text.substring(0, middle) : "";
        return isName(half) ? half : "";
    }

    private static boolean isName(String text) {
        return text.length() > 3
                && text.length() <= LONGEST_NAME
                && text.indexOf(' ') > 0
                && Character.isUpperCase(text.codePointAt(0));
    }
}
