package io.broadsheet.parser.internal.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names that a page gives to its site, for telling them from the words of a headline or a byline. */
final class SiteNames {
    private static final String[] METAS = {
        "og:site_name",
        "application-name",
        "apple-mobile-web-app-title",
        "publisher",
        "article:publisher",
        "twitter:site",
        "copyright",
        "dc.publisher",
        "dcterms.publisher",
        "al:ios:app_name",
        "al:android:app_name"
    };
    /** Parts of a host that name no site. */
    private static final Set<String> HOST_WORDS =
            Set.of("www", "com", "org", "net", "news", "gov", "edu", "amp", "info");

    private static final int MIN_PREFIX = 4;
    private static final int MAX_MORE = 10;

    private final Set<String> names = new HashSet<>();
    private final List<String> hostLabels = new ArrayList<>();

    SiteNames(PageData data, String host) {
        for (String meta : METAS) {
            for (String name : data.metas().all(meta)) {
                add(name);
            }
        }
        for (DataItem item : data.jsonLdItems()) {
            addNames(item, 0);
        }
        for (DataItem item : data.microdataItems()) {
            addNames(item, 0);
        }
        for (String label : host.split("\\.", -1)) {
            if (label.length() > 2 && !HOST_WORDS.contains(label)) {
                hostLabels.add(Folded.letters(label));
            }
        }
    }

    private void addNames(DataItem item, int depth) {
        if (Vocabulary.isOrganization(item)) {
            item.texts("name").forEach(this::add);
            item.texts("alternateName").forEach(this::add);
        }
        if (depth < 3) {
            for (String property : List.of("publisher", "isPartOf", "mainEntityOfPage")) {
                for (DataItem inner : item.items(property)) {
                    addNames(inner, depth + 1);
                }
            }
        }
    }

    private void add(String name) {
        String letters = Folded.letters(PlainText.of(name));
        if (!letters.isEmpty() && !name.contains("/")) {
            names.add(letters);
        }
    }

    /** {@return whether a text is the name of the site, of a part of it, or its address} */
    boolean contains(String text) {
        String letters = Folded.letters(text);
        if (letters.isEmpty()) {
            return true;
        }
        for (String name : names) {
            if (letters.equals(name) || resembles(letters, name) || resembles(name, letters)) {
                return true;
            }
        }
        for (String label : hostLabels) {
            if (letters.equals(label)
                    || letters.equals("the" + label)
                    || resembles(letters, label)
                    || (letters.length() >= MIN_PREFIX && label.startsWith(letters))) {
                return true;
            }
        }
        String initials = initials(text);
        return initials.length() > 2 && hostLabels.contains(initials);
    }

    /** {@return whether a text is the name of the site, letter for letter} */
    boolean containsExactly(String text) {
        String letters = Folded.letters(text);
        return names.contains(letters) || hostLabels.contains(letters);
    }

    private static boolean resembles(String longer, String shorter) {
        return shorter.length() >= MIN_PREFIX
                && longer.startsWith(shorter)
                && longer.length() < shorter.length() + MAX_MORE;
    }

    private static String initials(String text) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (start && Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
            start = c == ' ';
        }
        return out.toString();
    }
}
