package io.broadsheet.parser.internal.assemble;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.PageBody;
import io.broadsheet.parser.internal.body.PlacedElement;
import io.broadsheet.parser.internal.body.SelectionPath;
import io.broadsheet.parser.internal.body.TextBlock;
import io.broadsheet.parser.internal.site.SitePage;
import io.broadsheet.parser.site.SitePart;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lets the rule of a site overrule the selection of the body. */
final class RuledStory {
    private final SitePage site;

    RuledStory(SitePage site) {
        this.site = site;
    }

    /** Keeps and drops lines as the rule says. */
    void apply(PageBody page, List<StoryLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            TextBlock block = page.blocks().get(i);
            apply(site.partOf(block.container()), block.container(), lines.get(i));
        }
    }

    private void apply(@Nullable SitePart part, Element element, StoryLine line) {
        if (part == null) {
            if (site.hasBody() && line.kept()) {
                line.lift(BlockRole.OTHER, "outside the body of the site rule");
            }
            return;
        }
        switch (part) {
            case BODY -> keep(element, line, false);
            case KEEP -> keep(element, line, true);
            default -> line.lift(role(part), "the site rule's " + part.label());
        }
    }

    /** What stands in the body is kept, but for lines that the article has a place of its own for. */
    private static void keep(Element element, StoryLine line, boolean whatever) {
        if (whatever || line.kept() || isMisjudged(line.role())) {
            line.keep(line.role().isBody() ? line.role() : role(element), "inside the body of the site rule");
        }
    }

    private static boolean isMisjudged(BlockRole role) {
        return switch (role) {
            case PROMOTION, RELATED, ADVERTISEMENT, COMMENT, OTHER, KICKER, DEK -> true;
            default -> role.isBody();
        };
    }

    private static BlockRole role(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockRole.HEADING;
            case "li", "dd", "dt" -> BlockRole.LIST_ITEM;
            case "td", "th" -> BlockRole.TABLE_CELL;
            case "pre" -> BlockRole.CODE;
            case "blockquote" -> BlockRole.QUOTE;
            default -> BlockRole.PARAGRAPH;
        };
    }

    private static BlockRole role(SitePart part) {
        return switch (part) {
            case HEADLINE -> BlockRole.HEADLINE;
            case KICKER -> BlockRole.KICKER;
            case DEK -> BlockRole.DEK;
            case AUTHOR -> BlockRole.BYLINE;
            case PUBLISHED, MODIFIED -> BlockRole.DATE;
            case SECTION, CATEGORY, KEYWORD -> BlockRole.TAGS;
            default -> BlockRole.OTHER;
        };
    }

    /** The page with its pictures and other media inside or outside the body as the rule says. */
    PageBody place(PageBody page) {
        List<PlacedElement> placed = page.placed().stream().map(this::place).toList();
        SelectionPath path = site.hasBody() ? SelectionPath.MODEL : page.path();
        return new PageBody(page.blocks(), placed, path, page.confidence(), page.likelihood(), page.depth());
    }

    private PlacedElement place(PlacedElement medium) {
        SitePart part = site.partOf(medium.element());
        boolean inBody =
                part == null ? medium.inBody() && !site.hasBody() : part == SitePart.BODY || part == SitePart.KEEP;
        return new PlacedElement(medium.element(), medium.blockIndex(), medium.inline(), medium.container(), inBody);
    }
}
