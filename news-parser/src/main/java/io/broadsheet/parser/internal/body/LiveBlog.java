package io.broadsheet.parser.internal.body;

/** Tells live blogs by the clock times that head their entries, and names the text of the entries. */
final class LiveBlog {
    private static final int LEAST_ENTRIES = 4;
    private static final int LONGEST_HEAD = 200;
    private static final int LONGEST_TIME = 16;
    private static final int REACH = 8;

    private final PageLayout page;
    private final BodySelection selection;
    private final BlockRole[] roles;

    private LiveBlog(PageLayout page, BodySelection selection, BlockRole[] roles) {
        this.page = page;
        this.selection = selection;
        this.roles = roles;
    }

    /** Makes the paragraphs of a live blog from its first head on live entries; other pages stay as they are. */
    static void name(PageLayout page, BodySelection selection, BlockRole[] roles) {
        LiveBlog blog = new LiveBlog(page, selection, roles);
        int first = -1;
        int entries = 0;
        for (int b = 0; b < roles.length; b++) {
            if (blog.opensEntry(b)) {
                first = first < 0 ? b : first;
                entries++;
            }
        }
        for (int b = first; entries >= LEAST_ENTRIES && b < roles.length; b++) {
            if (blog.isTime(b)) {
                roles[b] = BlockRole.DATE;
            } else if (selection.isKept(b) && roles[b] == BlockRole.PARAGRAPH) {
                roles[b] = BlockRole.LIVE_ENTRY;
            }
        }
    }

    /** A head that holds hardly more than a time of day. */
    private boolean isTime(int b) {
        return isHead(b) && page.blocks.textLength[b] <= LONGEST_TIME && roles[b] != BlockRole.BYLINE;
    }

    /** A short block that begins with a time of day, with text of the body before the next of its kind. */
    private boolean opensEntry(int b) {
        if (!isHead(b)) {
            return false;
        }
        for (int i = b + 1; i < Math.min(roles.length, b + REACH); i++) {
            if (isHead(i)) {
                return false;
            }
            if (selection.isKept(i) && roles[i] == BlockRole.PARAGRAPH) {
                return true;
            }
        }
        return false;
    }

    private boolean isHead(int b) {
        boolean named = switch (roles[b]) {
            case HEADING, BYLINE, DATE, LIVE_ENTRY -> true;
            default -> page.blocks.inlineTag[b] == TagKind.TIME;
        };
        return named && page.blocks.textLength[b] <= LONGEST_HEAD && opensWithClock(b);
    }

    /** Such as 9:05, 21.40, 7h30. */
    private boolean opensWithClock(int b) {
        char[] text = page.characters;
        int at = page.blocks.textStart[b];
        int end = at + page.blocks.textLength[b];
        int digits = 0;
        while (at < end && digits < 3 && isDigit(text[at])) {
            at++;
            digits++;
        }
        boolean hour = digits == 1 || digits == 2;
        boolean minutes = at + 2 < end && isDigit(text[at + 1]) && isDigit(text[at + 2]);
        boolean separated = at < end && (text[at] == ':' || text[at] == '.' || text[at] == 'h' || text[at] == 'H');
        boolean more = at + 3 < end && (isDigit(text[at + 3]) || text[at + 3] == text[at]);
        return hour && minutes && separated && !more;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
