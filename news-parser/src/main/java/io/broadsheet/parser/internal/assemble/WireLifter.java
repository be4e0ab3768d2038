package io.broadsheet.parser.internal.assemble;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Correction;
import io.broadsheet.model.CorrectionKind;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Role;
import io.broadsheet.model.Text;
import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.CorrectionLabels;
import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.CopyrightParser;
import io.broadsheet.parser.line.CreditParser;
import io.broadsheet.parser.line.DatelineParser;
import io.broadsheet.parser.line.LineMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for each part of wire copy only where it can stand: a dateline at the start of the first paragraphs, credits and the
 * agency's copyright at the end of the text and right after it, corrections anywhere in it, the site's copyright in what
 * follows. Immutable and safe for many threads.
 */
public final class WireLifter {
    /** A dateline opens one of the first paragraphs; a dek repeated above it may come first. */
    private static final int DATELINE_PARAGRAPHS = 3;

    private static final int TAIL_LINES = 8;
    private static final int LINES_AFTER_STORY = 6;
    private static final int FOOTER_LINES = 40;
    private static final int LONGEST_CREDIT = 400;
    private static final double WHOLE_LINE = 0.85;

    private final BylineParser bylines = BylineParser.create();
    private final DatelineParser datelines = DatelineParser.create();
    private final CreditParser credits = CreditParser.create();
    private final CopyrightParser copyrights = CopyrightParser.create();

    /**
     * Lifts the parts out of a story: the lines that hold them leave the body.
     *
     * @param lines all lines of the page in order
     * @param checkpoint called for every line that is looked at; what it throws ends the work
     * @return what was found
     */
    WireCopy lift(List<StoryLine> lines, Checkpoint checkpoint) {
        Dateline dateline = liftDateline(lines);
        List<Correction> corrections = liftCorrections(lines, checkpoint);
        List<CreditLine> lifted = liftCredits(lines, checkpoint);
        Copyright copyright = liftCopyright(lines);
        Copyright site = siteCopyright(lines);
        return new WireCopy(
                printedByline(lines, checkpoint),
                Optional.ofNullable(dateline),
                lifted,
                corrections,
                Optional.ofNullable(copyright),
                Optional.ofNullable(site),
                agency(dateline, lifted, copyright));
    }

    private Optional<Byline> printedByline(List<StoryLine> lines, Checkpoint checkpoint) {
        for (StoryLine line : lines) {
            checkpoint.check();
            if (line.role() == BlockRole.BYLINE) {
                Optional<LineMatch<Byline>> match = bylines.parse(line.text());
                if (match.isPresent()) {
                    return match.map(LineMatch::value);
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Dateline liftDateline(List<StoryLine> lines) {
        int paragraphs = 0;
        for (int i = 0; i < lines.size() && paragraphs < DATELINE_PARAGRAPHS; i++) {
            StoryLine line = lines.get(i);
            if (line.role() == BlockRole.DATELINE || (line.kept() && line.role() == BlockRole.PARAGRAPH)) {
                Optional<LineMatch<Dateline>> match = datelines.parse(line.text());
                if (match.isPresent() && match.get().start() == 0) {
                    takeDateline(line, match.get());
                    return match.get().value();
                }
                paragraphs++;
            }
        }
        return null;
    }

    private static void takeDateline(StoryLine line, LineMatch<Dateline> match) {
        if (line.text().substring(match.end()).isBlank()) {
            line.lift(BlockRole.DATELINE, "the dateline");
        } else {
            line.cutStart(match.end(), "first paragraph, without its dateline");
        }
    }

    private static List<Correction> liftCorrections(List<StoryLine> lines, Checkpoint checkpoint) {
        List<Correction> out = new ArrayList<>();
        for (StoryLine line : lines) {
            checkpoint.check();
            boolean marked = line.role() == BlockRole.CORRECTION || line.role() == BlockRole.EDITORS_NOTE;
            if (marked || (line.kept() && isRunningText(line))) {
                Optional<CorrectionKind> kind = CorrectionLabels.kindOf(line.text());
                if (kind.isPresent() || marked) {
                    out.add(correction(line, kind.orElse(unlabelled(line.role()))));
                }
            }
        }
        return out;
    }

    private static CorrectionKind unlabelled(BlockRole role) {
        return role == BlockRole.CORRECTION ? CorrectionKind.CORRECTION : CorrectionKind.EDITORS_NOTE;
    }

    private static Correction correction(StoryLine line, CorrectionKind kind) {
        boolean note = kind.equals(CorrectionKind.EDITORS_NOTE);
        line.lift(note ? BlockRole.EDITORS_NOTE : BlockRole.CORRECTION, "a note about the story");
        return Correction.builder().kind(kind).addContent(new Text(line.text())).build();
    }

    private static boolean isRunningText(StoryLine line) {
        return line.role() == BlockRole.PARAGRAPH || line.role() == BlockRole.LIST_ITEM;
    }

    private List<CreditLine> liftCredits(List<StoryLine> lines, Checkpoint checkpoint) {
        List<CreditLine> out = new ArrayList<>();
        int last = lastKept(lines);
        int first = firstOfTail(lines, last);
        for (int i = 0; i < lines.size(); i++) {
            checkpoint.check();
            StoryLine line = lines.get(i);
            boolean marked = line.role() == BlockRole.CONTRIBUTOR_NOTE;
            boolean inTail =
                    i >= first && i <= last + LINES_AFTER_STORY && (line.kept() ? isRunningText(line) : i > last);
            if (marked || inTail) {
                Optional<CreditLine> credit = creditOf(line);
                if (credit.isPresent()) {
                    line.lift(BlockRole.CONTRIBUTOR_NOTE, "a credit line");
                    out.add(credit.get());
                } else if (marked && noticeIn(line) != null) {
                    line.lift(BlockRole.COPYRIGHT, "a copyright notice");
                } else if (marked) {
                    out.add(CreditLine.builder().printed(line.text()).build());
                }
            }
        }
        return out;
    }

    private Optional<CreditLine> creditOf(StoryLine line) {
        if (line.text().length() > LONGEST_CREDIT || !line.triggers().mayBeCredit()) {
            return Optional.empty();
        }
        return credits.parse(line.text())
                .filter(match ->
                        match.end() - match.start() >= WHOLE_LINE * line.text().length())
                .map(LineMatch::value);
    }

    /** The last lines of the body, where a credit may stand. */
    private static int firstOfTail(List<StoryLine> lines, int last) {
        int left = TAIL_LINES;
        int first = last;
        for (int i = last; i >= 0 && left > 0; i--) {
            if (lines.get(i).kept()) {
                first = i;
                left--;
            }
        }
        return Math.max(0, first);
    }

    private @Nullable Copyright liftCopyright(List<StoryLine> lines) {
        int last = lastOfStory(lines);
        int first = firstOfTail(lines, lastKept(lines));
        for (int i = first; i <= Math.min(last + LINES_AFTER_STORY, lines.size() - 1); i++) {
            StoryLine line = lines.get(i);
            boolean near = line.kept() || line.role() == BlockRole.COPYRIGHT || i <= last + 2;
            Copyright notice = near ? noticeIn(line) : null;
            if (notice != null) {
                line.lift(BlockRole.COPYRIGHT, "the story's copyright notice");
                return notice;
            }
        }
        return null;
    }

    private @Nullable Copyright siteCopyright(List<StoryLine> lines) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - FOOTER_LINES); i--) {
            StoryLine line = lines.get(i);
            Copyright notice = line.kept() || line.role() == BlockRole.COPYRIGHT ? null : noticeIn(line);
            if (notice != null && !notice.holders().isEmpty()) {
                return notice;
            }
        }
        return null;
    }

    private @Nullable Copyright noticeIn(StoryLine line) {
        if (line.text().length() > LONGEST_CREDIT || !line.triggers().mayBeCopyright()) {
            return null;
        }
        return copyrights
                .parse(line.text())
                .filter(match ->
                        match.end() - match.start() >= WHOLE_LINE * line.text().length())
                .map(LineMatch::value)
                .orElse(null);
    }

    private static int lastKept(List<StoryLine> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !lines.get(last).kept()) {
            last--;
        }
        return last;
    }

    /** The last line that is body text or a credit. */
    private static int lastOfStory(List<StoryLine> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !lines.get(last).kept() && lines.get(last).role() != BlockRole.CONTRIBUTOR_NOTE) {
            last--;
        }
        return last;
    }

    private static Optional<Organization> agency(
            @Nullable Dateline dateline, List<CreditLine> credits, @Nullable Copyright copyright) {
        if (dateline != null && !dateline.agencies().isEmpty()) {
            return Optional.of(inFull(dateline.agencies().get(0), copyright));
        }
        if (copyright != null) {
            for (Organization holder : copyright.holders()) {
                if (Agencies.contains(holder.name())) {
                    return Optional.of(holder);
                }
            }
        }
        return credits.stream()
                .flatMap(line -> line.contributors().stream())
                .filter(source -> source.role().equals(Role.SOURCE)
                        && source.kind().equals(ContributorKind.ORGANIZATION)
                        && Agencies.contains(source.name()))
                .findFirst()
                .map(Contributor::name)
                .map(Organization::of);
    }

    /** An agency that no table knows, named by its mark in the dateline and in full where it reserves its rights. */
    private static Organization inFull(Organization agency, @Nullable Copyright copyright) {
        boolean known = agency.mark().filter(agency.name()::equals).isEmpty();
        if (known || copyright == null) {
            return agency;
        }
        return copyright.holders().stream()
                .filter(holder -> Agencies.abbreviates(agency.name(), holder.name()))
                .findFirst()
                .map(holder -> Organization.builder()
                        .name(holder.name())
                        .mark(agency.name())
                        .build())
                .orElse(agency);
    }
}
