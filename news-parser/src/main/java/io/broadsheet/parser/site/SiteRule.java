package io.broadsheet.parser.site;

import io.broadsheet.model.WebUrl;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What is peculiar to the pages of one publisher. Immutable.
 *
 * <pre>{@code
 * SiteRule rule = SiteRule.forHosts("larkmoor-courier.example")
 *         .path("/news/*")
 *         .select(SitePart.BODY, "div.story")
 *         .select(SitePart.DROP, ".tide-table")
 *         .select(SitePart.PUBLISHED, "time.first", "datetime")
 *         .build();
 * }</pre>
 */
public final class SiteRule {
    private final Set<String> hosts;
    private final List<String> paths;
    private final List<SiteSelection> selections;

    private SiteRule(Builder builder) {
        hosts = Set.copyOf(builder.hosts);
        paths = List.copyOf(builder.paths);
        selections = List.copyOf(builder.selections);
    }

    /**
     * Begins a rule.
     *
     * @param hosts the publisher's hosts, such as {@code paper.example}; their subdomains count as well
     * @return a builder without selectors
     * @throws IllegalArgumentException when there is no host or one is none
     */
    public static Builder forHosts(String... hosts) {
        return new Builder(List.of(hosts));
    }

    /** {@return the hosts, lower case} */
    public Set<String> hosts() {
        return hosts;
    }

    /** {@return the paths for which the rule is, where {@code *} stands for any characters; empty for all} */
    public List<String> paths() {
        return paths;
    }

    /** {@return the selectors in their order} */
    public List<SiteSelection> selections() {
        return selections;
    }

    /** How closely the rule fits an address: the length of its host, and more with a path; 0 when it does not fit. */
    int fit(WebUrl url) {
        String path = path(url.value());
        boolean inPath = paths.isEmpty() || paths.stream().anyMatch(pattern -> matches(pattern, path));
        if (!inPath) {
            return 0;
        }
        int longest = 0;
        for (String host : hosts) {
            boolean inside = url.host().equals(host) || url.host().endsWith("." + host);
            longest = Math.max(longest, inside ? host.length() : 0);
        }
        return longest == 0 ? 0 : 2 * longest + (paths.isEmpty() ? 0 : 1);
    }

    private static String path(String url) {
        int authority = url.indexOf("//") + 2;
        int start = url.indexOf('/', authority);
        if (start < 0) {
            return "/";
        }
        int end = start;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return url.substring(start, end);
    }

    /** A pattern fits when the pieces between its stars follow each other; taking the first place of each suffices. */
    private static boolean matches(String pattern, String path) {
        String[] pieces = pattern.split("\\*", -1);
        if (pieces.length == 1) {
            return path.equals(pattern);
        }
        String last = pieces[pieces.length - 1];
        if (!path.startsWith(pieces[0]) || !path.endsWith(last)) {
            return false;
        }
        int at = pieces[0].length();
        for (int i = 1; i < pieces.length - 1; i++) {
            int found = path.indexOf(pieces[i], at);
            if (found < 0) {
                return false;
            }
            at = found + pieces[i].length();
        }
        return at <= path.length() - last.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteRule rule
                && hosts.equals(rule.hosts)
                && paths.equals(rule.paths)
                && selections.equals(rule.selections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hosts, paths, selections);
    }

    @Override
    public String toString() {
        return "SiteRule" + hosts + paths + selections;
    }

    /** Collects the parts of a {@link SiteRule}. Not safe for several threads. */
    public static final class Builder {
        private final Set<String> hosts = new LinkedHashSet<>();
        private final List<String> paths = new ArrayList<>();
        private final List<SiteSelection> selections = new ArrayList<>();

        private Builder(List<String> names) {
            for (String name : names) {
                hosts.add(host(name));
            }
            if (hosts.isEmpty()) {
                throw new IllegalArgumentException("a rule needs at least one host");
            }
        }

        private static String host(String name) {
            String host = name.strip().toLowerCase(Locale.ROOT);
            boolean valid = WebUrl.parse("https://" + host + "/")
                    .filter(url -> url.host().equals(host))
                    .isPresent();
            if (!valid || host.indexOf('/') >= 0 || host.indexOf(':') >= 0) {
                throw new IllegalArgumentException("'" + name + "' is no host such as paper.example");
            }
            return host;
        }

        /**
         * Narrows the rule to pages with such a path. Several add up.
         *
         * @param pattern the path of the address, without query; {@code *} stands for any characters
         * @return this builder
         * @throws IllegalArgumentException when it does not begin with a slash or a star
         */
        public Builder path(String pattern) {
            if (!pattern.startsWith("/") && !pattern.startsWith("*")) {
                throw new IllegalArgumentException("a path begins with / or *, but this is '" + pattern + "'");
            }
            paths.add(pattern);
            return this;
        }

        /**
         * Adds a selector whose elements hold the text.
         *
         * @param part what the elements are
         * @param selector a CSS selector
         * @return this builder
         * @throws IllegalArgumentException when the selector cannot be read
         */
        public Builder select(SitePart part, String selector) {
            return select(part, selector, "");
        }

        /**
         * Adds a selector whose elements hold the value in an attribute.
         *
         * @param part the field
         * @param selector a CSS selector
         * @param attribute name of the attribute; empty for the element's text
         * @return this builder
         * @throws IllegalArgumentException when the selector cannot be read or the part is no field
         */
        public Builder select(SitePart part, String selector, String attribute) {
            selections.add(new SiteSelection(part, selector, attribute));
            return this;
        }

        boolean isEmpty() {
            return selections.isEmpty();
        }

        /**
         * Makes the rule.
         *
         * @return the rule
         * @throws IllegalArgumentException when it has no selector
         */
        public SiteRule build() {
            if (isEmpty()) {
                throw new IllegalArgumentException("a rule needs at least one selector");
            }
            return new SiteRule(this);
        }
    }
}
