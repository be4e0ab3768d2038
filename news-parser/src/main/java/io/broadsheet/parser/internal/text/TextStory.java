package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.metadata.PrintedTags;
import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.CopyrightParser;
import io.broadsheet.parser.line.CreditParser;
import io.broadsheet.parser.line.DatelineParser;
import io.broadsheet.parser.line.PhotoCreditParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the story in the blocks of a flattened page: the stretch in which running text is densest is the body, and what
 * stands right above it is its head. Immutable and safe for many threads.
 */
public final class TextStory {
    private static final int GOOD_LENGTH = 80;
    private static final int HEAD_LINES = 12;
    private static final int LONGEST_HEADLINE = 220;
    private static final int LONGEST_HEADING = 120;
    private static final int MOST_NOTICES = 6;
    private static final int LEAST_STORY = 3;
    private static final int LONGEST_CLOSING = 400;
    private static final double SHORT_LINE_COST = 0.6;

    private final BylineParser bylines = BylineParser.create();
    private final DatelineParser datelines = DatelineParser.create();
    private final CreditParser credits = CreditParser.create();
    private final CopyrightParser copyrights = CopyrightParser.create();
    private final PhotoCreditParser photoCredits = PhotoCreditParser.create();

    /**
     * Cuts a flattened page and tells what each block is.
     *
     * @param text the page
     * @return its blocks in order
     */
    public List<TextLine> read(String text) {
        List<String> lines = TextLines.of(text);
        BlockRole[] roles = new BlockRole[lines.size()];
        Arrays.fill(roles, BlockRole.OTHER);
        int[] span = densest(lines);
        if (span[0] < span[1]) {
            int end = endOfStory(lines, span[0], span[1]);
            int first = firstOfStory(lines, span[0], end);
            nameHead(lines, roles, first);
            nameBody(lines, roles, first, end);
            nameTags(lines, roles, end);
        }
        List<TextLine> out = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            out.add(new TextLine(lines.get(i), roles[i], roles[i].isBody(), weightShare(lines.get(i))));
        }
        return out;
    }

    /** A dateline opens the story; without one, text that stands above a headline inside the stretch is a notice. */
    private int firstOfStory(List<String> lines, int start, int end) {
        int good = 0;
        int first = start;
        for (int i = start; i < end && good < MOST_NOTICES; i++) {
            if (datelines
                    .parse(lines.get(i))
                    .filter(match -> match.start() == 0)
                    .isPresent()) {
                return i;
            }
            good += isGood(lines.get(i)) ? 1 : 0;
            boolean gap = i + 1 < end && !isGood(lines.get(i)) && isGood(lines.get(i + 1));
            if (gap && good <= 2 && shortLines(lines, first, i + 1) >= 2 * good) {
                first = i + 1;
            }
        }
        return first;
    }

    private static int shortLines(List<String> lines, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isGood(lines.get(i)) || endsSentence(lines.get(i)) ? 0 : 1;
        }
        return count;
    }

    /** A copyright notice or a credit after some text closes the story; what follows is the site's. */
    private int endOfStory(List<String> lines, int start, int end) {
        int good = 0;
        for (int i = start; i < Math.min(lines.size(), end + 3); i++) {
            String line = lines.get(i);
            boolean closing = good >= LEAST_STORY && line.length() <= LONGEST_CLOSING && isClosing(line);
            if (closing) {
                boolean more = i + 1 < lines.size()
                        && lines.get(i + 1).length() <= LONGEST_CLOSING
                        && isClosing(lines.get(i + 1));
                return i + (more ? 2 : 1);
            }
            good += isGood(line) ? 1 : 0;
        }
        return end;
    }

    private boolean isClosing(String line) {
        return copyrights
                        .parse(line)
                        .filter(match -> match.end() - match.start() > line.length() / 2)
                        .isPresent()
                || credits.parse(line)
                        .filter(match -> match.end() - match.start() > line.length() * 3 / 4)
                        .isPresent();
    }

    /** The stretch of lines with the largest sum of weights: good text counts for it, everything else against it. */
    private static int[] densest(List<String> lines) {
        double sum = 0;
        double best = 0;
        int start = 0;
        int[] span = {0, 0};
        for (int i = 0; i < lines.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += weight(lines.get(i));
            if (sum > best) {
                best = sum;
                span[0] = start;
                span[1] = i + 1;
            }
        }
        return span;
    }

    private static double weight(String line) {
        return isGood(line) ? 1 + Math.min(line.length() / 100.0, 3) : -SHORT_LINE_COST;
    }

    private static double weightShare(String line) {
        return isGood(line) ? Math.min(1, 0.5 + line.length() / 400.0) : 0.2;
    }

    private static boolean isGood(String line) {
        return width(line) >= GOOD_LENGTH && (endsSentence(line) || width(line) > 2.5 * GOOD_LENGTH);
    }

    /** A Chinese or Japanese character says as much as two or three Latin ones. */
    private static double width(String line) {
        double width = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            width += c >= 0x2E80 && c <= 0xFAFF ? 2.5 : 1;
        }
        return width;
    }

    private static boolean endsSentence(String line) {
        int end = line.length() - 1;
        while (end > 0 && "\"')]}\u201D\u2019\u00BB\u203A\u300D\u300F".indexOf(line.charAt(end)) >= 0) {
            end--;
        }
        return ".!?\u2026\u3002\uFF01\uFF1F\u061F\u0964:".indexOf(line.charAt(end)) >= 0;
    }

    /** Names the lines above the body. */
    private void nameHead(List<String> lines, BlockRole[] roles, int first) {
        int headline = headlineAbove(lines, roles, first);
        if (headline >= 0) {
            roles[headline] = BlockRole.HEADLINE;
            for (int i = headline + 1; i < first; i++) {
                if (roles[i] == BlockRole.OTHER && lines.get(i).length() > LONGEST_HEADING / 2) {
                    roles[i] = BlockRole.DEK;
                }
            }
        }
    }

    private int headlineAbove(List<String> lines, BlockRole[] roles, int first) {
        int found = -1;
        for (int i = first - 1; i >= Math.max(0, first - HEAD_LINES); i--) {
            String line = lines.get(i);
            if (bylines.parse(line).isPresent()) {
                roles[i] = BlockRole.BYLINE;
            } else if (isDate(line)) {
                roles[i] = BlockRole.DATE;
            } else if (isCaption(line)) {
                roles[i] = BlockRole.CAPTION;
            } else if (found < 0 && isHeadline(line)) {
                found = i;
            }
        }
        return found;
    }

    /** A sentence with a photo credit behind it. */
    private boolean isCaption(String line) {
        return photoCredits
                .parse(line)
                .filter(credit -> credit.start() > 1)
                .filter(credit ->
                        line.substring(0, credit.start()).stripTrailing().endsWith("."))
                .isPresent();
    }

    private static boolean isHeadline(String line) {
        double width = width(line);
        boolean sentence = line.endsWith(".") || line.endsWith("\u3002");
        return width >= 15 && width <= LONGEST_HEADLINE && !sentence && !repeatsItself(line) && !line.contains(" | ");
    }

    /** A masthead may print the site's name twice, as picture and as text. */
    private static boolean repeatsItself(String line) {
        int half = line.length() / 2;
        return line.length() % 2 == 1 && line.substring(0, half).equals(line.substring(half + 1));
    }

    private static boolean isDate(String line) {
        if (line.length() > 80) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits >= 4 && digits * 8 >= line.length();
    }

    private static void nameBody(List<String> lines, BlockRole[] roles, int first, int end) {
        for (int i = first; i < end; i++) {
            String line = lines.get(i);
            if (isGood(line) || (endsSentence(line) && width(line) > 20)) {
                roles[i] = BlockRole.PARAGRAPH;
            } else if (isItem(line)) {
                roles[i] = BlockRole.LIST_ITEM;
            } else if (width(line) <= LONGEST_HEADING && i + 1 < end && endsSentence(lines.get(i + 1))) {
                roles[i] = BlockRole.HEADING;
            }
        }
    }

    private static boolean isItem(String line) {
        char c = line.charAt(0);
        return (c == '-' || c == '*' || c == '\u2022' || c == '\u00B7') && line.length() > 2 && line.charAt(1) == ' ';
    }

    /** A line such as {@code Categories / A, B} shortly after the body. */
    private static void nameTags(List<String> lines, BlockRole[] roles, int end) {
        for (int i = end; i < Math.min(lines.size(), end + 8); i++) {
            if (PrintedTags.isLabelled(lines.get(i))) {
                roles[i] = BlockRole.TAGS;
            }
        }
    }
}
