package io.broadsheet.examples.cli.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sites of a run allow (RFC 9309). Asked once a site. Confined to one thread. */
final class RobotRules {
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, BaseRobotRules> sites = new HashMap<>();
    private final String agent;

    /**
     * Rules for a program.
     *
     * @param agent its name as sites call it, such as {@code broadsheet}
     */
    RobotRules(String agent) {
        this.agent = agent;
    }

    /** Gets the file of rules of a site. */
    @FunctionalInterface
    interface Source {
        FetchedPage get(URI robots) throws IOException, InterruptedException;
    }

    BaseRobotRules of(URI page, Source source) throws InterruptedException {
        String site = page.getScheme() + "://" + page.getAuthority();
        BaseRobotRules known = sites.get(site);
        if (known == null) {
            known = read(URI.create(site + "/robots.txt"), source);
            sites.put(site, known);
        }
        return known;
    }

    static Duration delay(BaseRobotRules rules, Duration least) {
        if (rules.getCrawlDelay() <= 0) {
            return least;
        }
        Duration asked = Duration.ofMillis(Math.min(rules.getCrawlDelay(), LONGEST_DELAY.toMillis()));
        return asked.compareTo(least) > 0 ? asked : least;
    }

    /** A site without the file allows everything, one that cannot answer nothing. */
    private BaseRobotRules read(URI robots, Source source) throws InterruptedException {
        try {
            FetchedPage file = source.get(robots);
            if (file.status() < 200 || file.status() > 299) {
                return parser.failedFetch(file.status() == 0 ? 503 : file.status());
            }
            return parser.parseContent(robots.toString(), file.body(), "text/plain", List.of(agent));
        } catch (IOException e) {
            return parser.failedFetch(503);
        }
    }
}
