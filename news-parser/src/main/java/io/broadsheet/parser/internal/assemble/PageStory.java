package io.broadsheet.parser.internal.assemble;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.PageBody;
import io.broadsheet.parser.internal.body.PlacedElement;
import io.broadsheet.parser.internal.body.TextBlock;
import io.broadsheet.parser.internal.metadata.PrintedTags;
import io.broadsheet.parser.internal.metadata.PrintedText;
import io.broadsheet.parser.internal.typed.BodyPiece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a page, what the metadata stage sees of them, and the pieces that its body is built from. */
final class PageStory {
    /** How far from the body a caption or box may stand and still belong to it. */
    private static final int REACH = 3;

    private static final int LONGEST_TAG_LINE = 300;

    private PageStory() {}

    static List<StoryLine> lines(PageBody page) {
        List<StoryLine> lines = new ArrayList<>(page.blocks().size());
        for (TextBlock block : page.blocks()) {
            lines.add(new StoryLine(
                    block.text(),
                    block.role(),
                    block.kept(),
                    block.reason().description(),
                    block.score(),
                    block.signals()));
        }
        return lines;
    }

    /** The texts from which the metadata stage reads what is printed. */
    static List<PrintedText> printed(List<StoryLine> lines, @Nullable PageBody page) {
        List<PrintedText> out = new ArrayList<>(lines.size());
        boolean head = true;
        for (int i = 0; i < lines.size(); i++) {
            StoryLine line = lines.get(i);
            PrintedText.Kind kind = kind(line);
            head &= kind != PrintedText.Kind.BODY;
            if (page == null) {
                out.add(new PrintedText(kind, line.text(), null));
            } else {
                TextBlock block = page.blocks().get(i);
                boolean parted = mayBeGlued(kind, head);
                String text = parted ? GluedText.parted(block, line.text()) : line.text();
                out.add(new PrintedText(kind, text, block.container()));
            }
        }
        return out;
    }

    private static boolean mayBeGlued(PrintedText.Kind kind, boolean head) {
        return switch (kind) {
            case BYLINE, DATE -> true;
            case OTHER -> head;
            default -> false;
        };
    }

    private static PrintedText.Kind kind(StoryLine line) {
        if (line.masthead()) {
            return PrintedText.Kind.MASTHEAD;
        }
        return switch (line.role()) {
            case HEADLINE -> PrintedText.Kind.HEADLINE;
            case KICKER -> PrintedText.Kind.KICKER;
            case DEK -> PrintedText.Kind.DEK;
            case BYLINE -> PrintedText.Kind.BYLINE;
            case DATE -> PrintedText.Kind.DATE;
            case TAGS -> PrintedText.Kind.TAGS;
            case AUTHOR_BIO -> PrintedText.Kind.BIO;
            case CONTRIBUTOR_NOTE -> PrintedText.Kind.CREDIT;
            default -> otherKind(line);
        };
    }

    /** A summary that was taken for body text leaves the body, unless it stands on the page a second time. */
    static void liftDek(List<StoryLine> lines, List<PrintedText> dek) {
        for (PrintedText text : dek) {
            StoryLine kept = null;
            boolean twice = false;
            for (StoryLine line : lines) {
                if (line.text().equals(text.text())) {
                    twice |= !line.kept() || kept != null;
                    kept = line.kept() ? line : kept;
                }
            }
            if (kept != null && !twice) {
                kept.lift(BlockRole.DEK, "the summary below the headline");
            }
        }
    }

    private static PrintedText.Kind otherKind(StoryLine line) {
        if (line.kept()) {
            return PrintedText.Kind.BODY;
        }
        boolean tags = line.text().length() < LONGEST_TAG_LINE && PrintedTags.isLabelled(line.text());
        return tags ? PrintedText.Kind.TAGS : PrintedText.Kind.OTHER;
    }

    /** The kept lines, and the captions, boxes and media among them, in page order. */
    static List<BodyPiece> pieces(PageBody page, List<StoryLine> lines) {
        int first = 0;
        int last = lines.size() - 1;
        while (first < lines.size() && !lines.get(first).kept()) {
            first++;
        }
        while (last >= 0 && !lines.get(last).kept()) {
            last--;
        }
        int start = firstEntryHead(lines, first);
        List<BodyPiece> out = new ArrayList<>();
        List<PlacedElement> placed = page.placed();
        int next = 0;
        for (int i = 0; i <= lines.size(); i++) {
            while (next < placed.size() && position(placed.get(next)) <= i) {
                PlacedElement element = placed.get(next++);
                if (element.inBody() && (!isRule(element) || (i > first && i <= last))) {
                    out.add(new BodyPiece.Media(element));
                }
            }
            boolean head = i >= start && i < last && isEntryHead(lines.get(i));
            if (i < lines.size() && (head || belongs(lines.get(i), i, first, last))) {
                StoryLine line = lines.get(i);
                out.add(new BodyPiece.Words(page.blocks().get(i), line.role(), line.cut()));
            }
        }
        return out;
    }

    /** A medium inside a text comes after it. */
    private static int position(PlacedElement element) {
        return element.blockIndex() + (element.inline() ? 1 : 0);
    }

    private static boolean isRule(PlacedElement element) {
        return element.element().normalName().equals("hr");
    }

    /** Index of the first time or author of a live blog's entries; that of the end on other pages. */
    private static int firstEntryHead(List<StoryLine> lines, int first) {
        if (lines.stream().noneMatch(line -> line.role() == BlockRole.LIVE_ENTRY)) {
            return lines.size();
        }
        int start = first;
        while (start > 0 && isEntryHead(lines.get(start - 1)) && start > first - REACH) {
            start--;
        }
        return start;
    }

    /** What tells when an entry was written, and by whom. */
    private static boolean isEntryHead(StoryLine line) {
        return line.role() == BlockRole.BYLINE || line.role() == BlockRole.DATE;
    }

    private static boolean belongs(StoryLine line, int index, int first, int last) {
        return switch (line.role()) {
            case CAPTION, MEDIA_CREDIT -> true;
            case FACTBOX, PULL_QUOTE -> index > first && index <= last + REACH;
            case AUTHOR_BIO -> index > first;
            default -> line.kept() && line.role() != BlockRole.HEADLINE;
        };
    }
}
