package io.broadsheet.parser.internal.assemble;

import io.broadsheet.parser.Signal;
import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.wire.PrintedLine;
import io.broadsheet.parser.internal.wire.Triggers;
import io.broadsheet.parser.line.LineMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text block of a page or line of a flattened page, with what has been decided about it so far. Confined to one parse.
 */
public final class StoryLine {
    private final String text;
    private final double score;
    private final List<Signal> signals;
    private BlockRole role;
    private boolean kept;
    private String reason;
    private int cut;
    private boolean masthead;
    private @Nullable Triggers triggers;

    /**
     * A line.
     *
     * @param text its text, white space collapsed
     * @param role what it was taken for
     * @param kept whether it was selected into the body
     * @param reason why, in a few words
     * @param score how likely it is body text, 0 to 1
     * @param signals what moved the score; may be empty
     */
    public StoryLine(String text, BlockRole role, boolean kept, String reason, double score, List<Signal> signals) {
        this.text = text;
        this.role = role;
        this.kept = kept;
        this.reason = reason;
        this.score = score;
        this.signals = signals;
    }

    /** {@return its text} */
    public String text() {
        return text;
    }

    /** {@return of which kinds the phrases of wire copy in it may be} */
    Triggers triggers() {
        Triggers found = triggers;
        if (found == null) {
            found = Triggers.in(PrintedLine.beginningOf(text, LineMatch.MAX_LINE_LENGTH));
            triggers = found;
        }
        return found;
    }

    /** {@return what it is taken for} */
    public BlockRole role() {
        return role;
    }

    /** {@return whether it is part of the body} */
    public boolean kept() {
        return kept;
    }

    /** {@return why it is kept or dropped} */
    public String reason() {
        return reason;
    }

    /** {@return how likely it is body text, 0 to 1} */
    public double score() {
        return score;
    }

    /** {@return what moved the score; may be empty} */
    List<Signal> signals() {
        return signals;
    }

    /** {@return how many characters at its beginning are not body text, such as those of the dateline} */
    public int cut() {
        return cut;
    }

    /** {@return whether the line is the head of the page with the day of the visit} */
    boolean masthead() {
        return masthead;
    }

    /** Says that the line is the head of the page. */
    void makeMasthead() {
        masthead = true;
    }

    /** Takes the line out of the body, since it is something else. */
    void lift(BlockRole as, String why) {
        role = as;
        kept = false;
        reason = why;
    }

    /** Takes the line into the body. */
    void keep(BlockRole as, String why) {
        role = as;
        kept = true;
        reason = why;
    }

    /** Leaves out the beginning of the line. */
    void cutStart(int characters, String why) {
        cut = characters;
        reason = why;
    }
}
