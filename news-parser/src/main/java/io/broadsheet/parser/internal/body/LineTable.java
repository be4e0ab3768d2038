package io.broadsheet.parser.internal.body;

import java.util.List;

/**
 * The lines of a flattened page with the same statistics that the blocks of a page have. Made once, then only read.
 */
public final class LineTable {
    private final PageLayout page = new PageLayout();
    private final Tally texts;

    /**
     * Reads the characters of all lines.
     *
     * @param lines white space collapsed, none empty
     * @param checkpoint called every so many lines
     */
    public LineTable(List<String> lines, Checkpoint checkpoint) {
        page.characters = new char[lines.stream().mapToInt(String::length).sum()];
        BlockScan scan = new BlockScan(PageHints.NONE);
        int at = 0;
        for (String line : lines) {
            int b = page.blocks.add();
            if (b % Checkpoint.INTERVAL == 0) {
                checkpoint.check();
            }
            page.blocks.textStart[b] = at;
            page.blocks.textLength[b] = line.length();
            line.getChars(0, line.length(), page.characters, at);
            at += line.length();
            scan.scan(page, b);
        }
        texts = Tally.byText(page);
    }

    /** {@return how many lines there are} */
    public int count() {
        return page.blocks.count;
    }

    /**
     * The length of a line.
     *
     * @param line its index
     * @return characters; those of scripts without spaces count two and a half times
     */
    public int characters(int line) {
        return page.blocks.characters[line];
    }

    /**
     * The words of a line.
     *
     * @param line its index
     * @return 1 or more
     */
    public int words(int line) {
        return page.blocks.words[line];
    }

    /**
     * The commas of a line.
     *
     * @param line its index
     * @return 0 or more
     */
    public int commas(int line) {
        return page.blocks.commas[line];
    }

    /**
     * How much of a line is in capitals.
     *
     * @param line its index
     * @return 0 to 1
     */
    public float capitals(int line) {
        return (float) page.blocks.capitals[line] / page.blocks.textLength[line];
    }

    /**
     * How much of a line is in digits.
     *
     * @param line its index
     * @return 0 to 1
     */
    public float digits(int line) {
        return (float) page.blocks.digits[line] / page.blocks.textLength[line];
    }

    /**
     * Whether a line ends like a sentence.
     *
     * @param line its index
     * @return true after a full stop and its like, closing quotation marks and brackets apart
     */
    public boolean isTerminal(int line) {
        return page.blocks.terminal[line];
    }

    /**
     * Whether a line ends in an ellipsis.
     *
     * @param line its index
     * @return true where a text was cut
     */
    public boolean isCut(int line) {
        return page.blocks.cut[line];
    }

    /**
     * The words of a line that tell what surrounds an article.
     *
     * @param line its index
     * @return one bit a group, in the order of {@link #keywordNames()}; 0 for long lines
     */
    public int keywords(int line) {
        return page.blocks.keywords[line];
    }

    /**
     * How many of the words of a line tell what surrounds an article.
     *
     * @param line its index
     * @return hits by words
     */
    public float keywordShare(int line) {
        return (float) page.blocks.keywordCount[line] / page.blocks.words[line];
    }

    /**
     * How often the text of a line stands on the page, letter case apart.
     *
     * @param line its index
     * @return 1 or more
     */
    public int sameCount(int line) {
        return texts.count(line);
    }

    /**
     * How often the text of a line stands on the page before it.
     *
     * @param line its index
     * @return 0 or more
     */
    public int sameBefore(int line) {
        return texts.before(line);
    }

    /** {@return the names of the groups of keywords, in the order of their bits} */
    public static List<String> keywordNames() {
        return List.of(KeywordGroup.values()).stream().map(KeywordGroup::name).toList();
    }
}
