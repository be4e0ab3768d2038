package io.broadsheet.examples.cli.explain;

import io.broadsheet.examples.cli.html.Html;
import io.broadsheet.model.Article;
import io.broadsheet.model.Dateline;
import io.broadsheet.parser.BlockEvidence;
import io.broadsheet.parser.Signal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page's own text in order, each block with what became of it. */
final class BlockColumn {
    private final Html html;
    private final String dateline;
    private boolean datelineShown;

    BlockColumn(Html html, Optional<Article> article) {
        this.html = html;
        this.dateline =
                article.flatMap(Article::dateline).map(Dateline::printed).orElse("");
        this.datelineShown = dateline.isEmpty();
    }

    void write(List<BlockEvidence> blocks) {
        html.open("section", "class", "page", "id", "page", "aria-label", "The text of the page")
                .line();
        html.element("h2", "The page, block by block").line();
        legend();
        if (blocks.isEmpty()) {
            html.element("p", "The page was rejected before its text was read.", "class", "none");
        }
        blocks.forEach(this::block);
        html.close().line();
    }

    private void legend() {
        html.open("ul", "class", "legend");
        for (RoleGroup group : RoleGroup.values()) {
            html.element("li", group.legend(), "class", group.label());
        }
        html.close().line();
    }

    private void block(BlockEvidence block) {
        RoleGroup group = RoleGroup.of(block);
        String fate = block.kept() ? "kept" : "dropped";
        String role = words(block.role());
        String hint = role + ", " + fate + ": " + block.reason() + "; score " + score(block.score());
        html.open("details", "class", "block " + group.label() + " is-" + block.role());
        html.open("summary", "title", hint);
        html.element("span", group == RoleGroup.DROPPED && block.role().equals("other") ? "–" : role, "class", "role")
                .text(" ");
        html.open("span", "class", "text", "dir", "auto");
        text(block);
        html.close().close();
        why(block, fate, role);
        html.close().line();
    }

    /** The text; the dateline of the story is marked where it stands. */
    private void text(BlockEvidence block) {
        if (!datelineShown && block.kept() && block.text().startsWith(dateline)) {
            datelineShown = true;
            html.element("mark", dateline, "title", "the dateline, which is no part of the body's text");
            html.text(block.text().substring(dateline.length()));
        } else {
            html.text(block.text());
        }
    }

    private void why(BlockEvidence block, String fate, String role) {
        html.open("div", "class", "why");
        html.open("p");
        html.element("b", (block.kept() ? "Kept" : "Dropped") + " as " + role);
        html.text(": " + block.reason() + ".").close();
        html.open("p", "class", "score").text("Likely body text ");
        meter(block.score(), fate);
        html.element("b", score(block.score())).close();
        signals(block.signals());
        html.close();
    }

    private void signals(List<Signal> signals) {
        if (signals.isEmpty()) {
            return;
        }
        double most = signals.stream()
                .mapToDouble(signal -> Math.abs(signal.weight()))
                .max()
                .orElse(1);
        html.open("table").open("caption").text("What moved the score most").close();
        for (Signal signal : signals) {
            boolean towards = signal.weight() > 0;
            html.open("tr", "class", towards ? "for" : "against");
            html.element("td", SignalWords.of(signal.name()));
            html.element("td", number(signal.value()), "class", "value");
            html.open("td", "class", "weight");
            meter(Math.abs(signal.weight()) / most, towards ? "for" : "against");
            html.element("span", String.format(Locale.ROOT, "%+.2f", signal.weight()), "class", "number");
            html.close().close();
        }
        html.close();
    }

    private void meter(double share, String kind) {
        html.open("meter", "class", kind, "min", "0", "max", "1", "value", score(share))
                .close();
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    static String words(String name) {
        return name.replace('_', ' ');
    }
}
