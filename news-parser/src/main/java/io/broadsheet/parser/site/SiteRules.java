package io.broadsheet.parser.site;

import io.broadsheet.model.WebUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of several publishers. Immutable.
 *
 * <p>The form of a file of rules, in UTF-8:
 *
 * <pre>{@code
 * # Everything after a number sign at the beginning of a line is a comment.
 * [larkmoor-courier.example, courier.example]
 * path      = /news/*
 * body      = div.story
 * keep      = aside.facts
 * drop      = .tide-table, .related
 * author    = .who a
 * published = time.first @datetime
 *
 * [wexmoorledger.example]
 * drop = p.house-ad
 * }</pre>
 *
 * <p>A section names the hosts; their subdomains count as well. {@code path} narrows it, {@code *} stands for any
 * characters. The other names are those of {@link SitePart}, each with a CSS selector as jsoup reads it, and for fields
 * an attribute after {@code @}. A name may stand several times. The rule whose host is the longest is used, one with a
 * fitting path before one without, the first of equals.
 */
public final class SiteRules {
    private static final SiteRules NONE = new SiteRules(List.of());

    private final List<SiteRule> rules;

    private SiteRules(List<SiteRule> rules) {
        this.rules = rules;
    }

    /** {@return no rules at all} */
    public static SiteRules none() {
        return NONE;
    }

    /**
     * Collects rules.
     *
     * @param rules the rules
     * @return the collection
     */
    public static SiteRules of(List<SiteRule> rules) {
        return new SiteRules(List.copyOf(rules));
    }

    /**
     * Reads a file of rules.
     *
     * @param file the file
     * @return the rules
     * @throws IOException when the file cannot be read
     * @throws SiteRuleException when the file breaks the form; it names file and line
     */
    public static SiteRules read(Path file) throws IOException {
        return parse(Files.readString(file), file.toString());
    }

    /**
     * Reads rules from a text.
     *
     * @param text the rules in the form of a file
     * @param name what the text is called in messages
     * @return the rules
     * @throws SiteRuleException when the text breaks the form; it names the line
     */
    public static SiteRules parse(String text, String name) {
        Objects.requireNonNull(text, "text");
        return of(new SiteRuleReader(Objects.requireNonNull(name, "name")).read(text));
    }

    /** {@return the rules in their order} */
    public List<SiteRule> rules() {
        return rules;
    }

    /**
     * Finds the rule for a page.
     *
     * @param url the page's address
     * @return the rule that fits closest, or nothing
     */
    public Optional<SiteRule> find(WebUrl url) {
        SiteRule best = null;
        int closest = 0;
        for (SiteRule rule : rules) {
            int fit = rule.fit(url);
            if (fit > closest) {
                closest = fit;
                best = rule;
            }
        }
        return Optional.ofNullable(best);
    }
}
