package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.internal.wire.DateOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dek among the printed texts: what the page marks as one, or what stands between headline and body and says
 * the same as the page's description. The first paragraph of the body is one only where the page sets it apart: many
 * descriptions are copies of it.
 */
final class DekFinder {
    private static final double SAME = 0.9;
    private static final int MIN_LENGTH = 20;
    private static final int MIN_LEAD = 40;
    private static final int MAX_LEAD = 600;
    private static final int MAX_BYLINE = 120;
    private static final int MAX_TITLE = 300;
    private static final int MAX_DESCRIPTIONS = 40;
    private static final int MAX_DESCRIPTION = 4_000;
    /** So many texts below the headline may be the dek. */
    private static final int MAX_REACH = 200;

    private static final int MAX_MARKS = 400;

    /** Words in the classes of deks, in several languages. */
    private static final Set<String> MARKS = Set.of(
            "dek",
            "deck",
            "standfirst",
            "subheadline",
            "subtitle",
            "subheading",
            "subhead",
            "excerpt",
            "summary",
            "lead",
            "lede",
            "intro",
            "introduction",
            "abstract",
            "preface",
            "teaser",
            "vorspann",
            "einleitung",
            "anriss",
            "ingress",
            "manchet",
            "chapo",
            "entradilla",
            "bajada",
            "occhiello",
            "sommario",
            "sottotitolo",
            "description",
            "abstrakt",
            "perex",
            "spot",
            "underrubrik",
            "preamble",
            "strapline",
            "blurb");

    private final List<PrintedText> printed;
    private final List<String> descriptions;
    private final List<String> titles;

    /**
     * A finder.
     *
     * @param printed the texts of the page
     * @param descriptions what the page's data say in summary, in any number of forms
     * @param titles the headline first, then other titles of the page; never empty, though texts in it may be
     */
    DekFinder(List<PrintedText> printed, List<String> descriptions, List<String> titles) {
        this.printed = printed;
        this.descriptions = new ArrayList<>(descriptions.size());
        for (String description : descriptions) {
            boolean may = description.length() <= MAX_DESCRIPTION && this.descriptions.size() < MAX_DESCRIPTIONS;
            String folded = may ? Folded.of(description) : "";
            if (folded.length() >= MIN_LENGTH && !this.descriptions.contains(folded)) {
                this.descriptions.add(folded);
            }
        }
        this.titles = new ArrayList<>(titles.size());
        for (String title : titles) {
            this.titles.add(Folded.of(title));
        }
    }

    /** {@return the parts of the dek in page order; empty without one, and where it would be all of the story} */
    List<PrintedText> find() {
        List<PrintedText> found = candidates();
        List<PrintedText> body = printed.stream()
                .filter(text -> text.kind() == PrintedText.Kind.BODY)
                .toList();
        return !body.isEmpty() && found.containsAll(body) ? List.of() : found;
    }

    private List<PrintedText> candidates() {
        List<PrintedText> said = said();
        if (!said.isEmpty()) {
            return said;
        }
        int start = belowHeadline();
        List<PrintedText> repeated = repeated(start);
        return repeated.isEmpty() ? lead(start) : repeated;
    }

    /** What is taken for a dek: the one that the description repeats, else the first with those that go on with it. */
    private List<PrintedText> said() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < printed.size(); i++) {
            PrintedText text = printed.get(i);
            if (text.kind() != PrintedText.Kind.DEK || Folded.of(text.text()).equals(titles.get(0))) {
                continue;
            }
            if (isWhole(text.text())) {
                return List.of(text);
            }
            if (first < 0) {
                first = i;
                last = i;
            } else if (i == last + 1 && goesOn(printed.get(last), text)) {
                last = i;
            }
        }
        return first < 0 ? List.of() : printed.subList(first, last + 1);
    }

    private static boolean goesOn(PrintedText one, PrintedText next) {
        Element element = one.element();
        Element other = next.element();
        return element == null || other == null || isAlike(element, other);
    }

    /** The index after the headline that is nearest to the body; 0 when the page does not print it before the body. */
    private int belowHeadline() {
        int first = 0;
        for (int i = 0; i < printed.size(); i++) {
            PrintedText text = printed.get(i);
            boolean title = text.kind() == PrintedText.Kind.HEADLINE || isTitle(text.text());
            first = title ? i + 1 : first;
            if (text.kind() == PrintedText.Kind.BODY && !title) {
                break;
            }
        }
        return first;
    }

    private boolean isTitle(String text) {
        return text.length() <= MAX_TITLE && titles.contains(Folded.of(text));
    }

    /** Texts in a row that say what a description says. */
    private List<PrintedText> repeated(int start) {
        List<PrintedText> found = new ArrayList<>();
        boolean whole = false;
        int bodies = 0;
        int end = Math.min(printed.size(), start + MAX_REACH);
        for (int i = start; i < end && bodies < 2; i++) {
            PrintedText text = printed.get(i);
            boolean body = text.kind() == PrintedText.Kind.BODY;
            bodies += body ? 1 : 0;
            boolean may = text.kind() == PrintedText.Kind.OTHER || (body && isSetApart(i));
            if (may && !isCaption(text) && !isTitle(text.text()) && repeats(text.text())) {
                found.add(text);
                whole |= isWhole(text.text());
            } else if (whole || found.size() > 1) {
                break;
            } else {
                found.clear();
            }
        }
        return whole || found.size() > 1 ? found : List.of();
    }

    private boolean repeats(String text) {
        String folded = Folded.of(text);
        for (String description : descriptions) {
            if ((folded.length() >= MIN_LENGTH && description.contains(folded)) || isSame(folded, description)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhole(String text) {
        String folded = Folded.of(text);
        for (String description : descriptions) {
            if (isSame(folded, description)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(String folded, String description) {
        boolean alike = Math.abs(folded.length() - description.length()) < folded.length() / 4 + 10;
        return alike && (folded.equals(description) || WordOverlap.of(folded, description) >= SAME);
    }

    /** Whether the page gives a text of the body a form or a place of its own. */
    private boolean isSetApart(int index) {
        Element own = printed.get(index).element();
        if (own == null || isMarked(own)) {
            return own != null;
        }
        for (int i = index + 1; i < printed.size(); i++) {
            PrintedText next = printed.get(i);
            if (isByline(next) || next.kind() == PrintedText.Kind.HEADLINE) {
                return true;
            }
            Element other = next.element();
            if (next.kind() == PrintedText.Kind.BODY && other != null) {
                return !isAlike(own, other);
            }
        }
        return false;
    }

    private static boolean isByline(PrintedText text) {
        return switch (text.kind()) {
            case BYLINE, DATE -> true;
            case OTHER ->
                text.text().length() < MAX_BYLINE
                        && (AuthorNames.lead(text.text()) > 0
                                || !PrintedDate.in(text.text(), DateOrder.DAY_FIRST)
                                        .isEmpty());
            default -> false;
        };
    }

    private static boolean isAlike(Element one, Element other) {
        boolean sameForm = one.normalName().equals(other.normalName())
                && one.className().equals(other.className())
                && isBold(one) == isBold(other);
        Element parent = one.parent();
        Element otherParent = other.parent();
        boolean samePlace = parent != null
                && otherParent != null
                && (parent.equals(otherParent) || parent.className().equals(otherParent.className()));
        return sameForm && samePlace;
    }

    private static boolean isBold(Element element) {
        Element child = element.firstElementChild();
        return child != null
                && (child.normalName().equals("strong") || child.normalName().equals("b"))
                && PlainText.of(child, MAX_LEAD).length() * 10
                        >= PlainText.of(element, MAX_LEAD).length() * 9;
    }

    /** A sentence below the headline that the page marks as dek, or that follows the headline at once. */
    private List<PrintedText> lead(int start) {
        int end = Math.min(printed.size(), start + MAX_REACH);
        for (int i = start; i < end; i++) {
            PrintedText text = printed.get(i);
            if (text.kind() == PrintedText.Kind.BODY) {
                break;
            }
            Element element = text.element();
            boolean placed =
                    i == start && element != null && !element.normalName().equals("li");
            boolean marked = element != null && isMarked(element);
            if (text.kind() == PrintedText.Kind.OTHER
                    && (placed || marked)
                    && isSentence(text)
                    && !isTitle(text.text())) {
                return List.of(text);
            }
        }
        return List.of();
    }

    private static boolean isSentence(PrintedText printed) {
        String text = printed.text();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return text.length() >= MIN_LEAD
                && text.length() <= MAX_LEAD
                && (".!?\u3002\u2026\"\u201d\u00bb".indexOf(last) >= 0 || text.indexOf(". ") > 0)
                && !isCaption(printed)
                && !isByline(printed);
    }

    private static boolean isCaption(PrintedText text) {
        Element element = text.element();
        return element != null && HeadArea.isCaption(element);
    }

    private static boolean isMarked(Element element) {
        return hasMark(element) || (isOnlyChild(element) && hasMark(element.parent()));
    }

    private static boolean isOnlyChild(Element element) {
        Element parent = element.parent();
        return parent != null && parent.childrenSize() == 1;
    }

    private static boolean hasMark(@Nullable Element element) {
        if (element == null || element.attributesSize() == 0) {
            return false;
        }
        for (String attribute : List.of("class", "itemprop", "data-testid")) {
            for (String word : splitAtSigns(beginning(element.attr(attribute)))) {
                if (MARKS.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String beginning(String value) {
        return value.length() <= MAX_MARKS ? value : value.substring(0, MAX_MARKS);
    }

    private static List<String> splitAtSigns(String value) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean small = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Character.isLetter(c) || (Character.isUpperCase(c) && small)) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
            small = Character.isLowerCase(c);
        }
        words.add(word.toString().toLowerCase(Locale.ROOT));
        return words;
    }
}
