package io.broadsheet.parser.internal.body;

import java.util.Locale;

/** What a text block is to a reader of the page. */
public enum BlockRole {
    /** The main title, wherever it is repeated. */
    HEADLINE,
    /** The label above the headline. */
    KICKER,
    /** The summary below the headline, or the key points above the body. */
    DEK,
    /** Who wrote the story, perhaps with the date. */
    BYLINE,
    /** When the story was published or changed. */
    DATE,
    /** Place, date and agency on a line of their own. */
    DATELINE,
    /** Running text. */
    PARAGRAPH,
    /** A heading inside the body. */
    HEADING,
    /** An item of a list inside the body. */
    LIST_ITEM,
    /** A block quotation that belongs to the text. */
    QUOTE,
    /** A sentence of the text repeated in large letters. */
    PULL_QUOTE,
    /** A cell of a table. */
    TABLE_CELL,
    /** Preformatted text. */
    CODE,
    /** The words below a picture. */
    CAPTION,
    /** Who took or owns a picture. */
    MEDIA_CREDIT,
    /** Text of an embedded post. */
    EMBED,
    /** The text of one entry of a live blog; its heading, time and author have their own roles. */
    LIVE_ENTRY,
    /** A question of an interview or of a list of questions. */
    QUESTION,
    /** Facts set apart in a box. */
    FACTBOX,
    /** What an earlier version of the story had wrong. */
    CORRECTION,
    /** A word of the newsroom about the story. */
    EDITORS_NOTE,
    /** Who else contributed to the story. */
    CONTRIBUTOR_NOTE,
    /** A few words about the author. */
    AUTHOR_BIO,
    /** The copyright notice. */
    COPYRIGHT,
    /** Topics that the story is filed under. */
    TAGS,
    /** A call to subscribe, follow, download or share. */
    PROMOTION,
    /** Another story. */
    RELATED,
    /** Something for sale. */
    ADVERTISEMENT,
    /** A reader's comment. */
    COMMENT,
    /** The spoken text of a recording. */
    TRANSCRIPT,
    /** None of these, or far from the article. */
    OTHER;

    private final String label = name().toLowerCase(Locale.ROOT);

    /**
     * The name of the role in data files.
     *
     * @return lower case, words joined by an underscore
     */
    public String label() {
        return label;
    }

    /**
     * Whether blocks of this role stay out of the body even when they stand amid it and read like text.
     *
     * @return true for the lines around a story that the article keeps elsewhere
     */
    public boolean isApart() {
        return switch (this) {
            case HEADLINE, BYLINE, DATE, MEDIA_CREDIT, AUTHOR_BIO, COPYRIGHT, TAGS, COMMENT -> true;
            default -> false;
        };
    }

    /**
     * The number of the role in the model.
     *
     * @return its place in this list
     */
    // The place is the class number by design; the roles are part of the hashed names.
    public int code() {
        return ordinal();
    }

    /**
     * Whether blocks of this role are part of the running body.
     *
     * @return true for text, headings, lists, tables, quotations and the like
     */
    public boolean isBody() {
        return switch (this) {
            case PARAGRAPH, HEADING, LIST_ITEM, QUOTE, TABLE_CELL, CODE, EMBED, LIVE_ENTRY, QUESTION, TRANSCRIPT ->
                true;
            default -> false;
        };
    }
}
