package io.broadsheet.examples.cli.explain;

import io.broadsheet.parser.BlockEvidence;
import java.util.Set;

/** The kinds of blocks that have a colour of their own. */
enum RoleGroup {
    BODY("body", "Body text"),
    HEADING("heading", "Headings, lists, quotations"),
    HEAD("head", "Headline, dek, byline, dates"),
    CREDIT("credit", "Credits, rights, notes"),
    MEDIA("media", "Captions and their credits"),
    DROPPED("dropped", "Left out");

    private static final Set<String> HEADS = Set.of("headline", "kicker", "dek", "byline", "date", "dateline", "tags");
    private static final Set<String> CREDITS =
            Set.of("contributor_note", "copyright", "correction", "editors_note", "author_bio");
    private static final Set<String> MEDIA_LINES = Set.of("caption", "media_credit");

    private final String label;
    private final String legend;

    RoleGroup(String label, String legend) {
        this.label = label;
        this.legend = legend;
    }

    /** The group of a block. */
    static RoleGroup of(BlockEvidence block) {
        String role = block.role();
        if (block.kept()) {
            return role.equals("paragraph") ? BODY : HEADING;
        }
        if (HEADS.contains(role)) {
            return HEAD;
        }
        if (CREDITS.contains(role)) {
            return CREDIT;
        }
        return MEDIA_LINES.contains(role) ? MEDIA : DROPPED;
    }

    /** The name in the style sheet. */
    String label() {
        return label;
    }

    /** What the colour means. */
    String legend() {
        return legend;
    }
}
