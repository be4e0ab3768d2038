package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.WebUrl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses of one page: where it was fetched, and what it calls itself. */
final class PageUrls {
    private final @Nullable WebUrl base;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Optional<WebUrl>> resolved = new HashMap<>();

    PageUrls(@Nullable WebUrl base) {
        this.base = base;
        if (base != null) {
            keys.add(key(base.value()));
        }
    }

    void addOwn(WebUrl url) {
        keys.add(key(url.value()));
    }

    /** {@return forms of the page's own addresses that can be compared with {@link #key}} */
    Set<String> keys() {
        return keys;
    }

    /** {@return the address that a reference of the page leads to} */
    Optional<WebUrl> resolve(String reference) {
        return reference.isEmpty() ? Optional.empty() : resolved.computeIfAbsent(reference, this::read);
    }

    private Optional<WebUrl> read(String reference) {
        String clean = PlainText.of(reference);
        if (clean.isEmpty()) {
            return Optional.empty();
        }
        return base == null ? WebUrl.parse(clean) : base.resolve(clean);
    }

    /** {@return an address without scheme, www, query, fragment and last slash} */
    static String key(String url) {
        int start = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
        start += url.startsWith("www.", start) ? 4 : 0;
        int end = url.length();
        for (int i = start; i < end; i++) {
            if (url.charAt(i) == '?' || url.charAt(i) == '#') {
                end = i;
            }
        }
        while (end > start && url.charAt(end - 1) == '/') {
            end--;
        }
        return url.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
