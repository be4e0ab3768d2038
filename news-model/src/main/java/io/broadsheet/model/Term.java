package io.broadsheet.model;

import java.util.Locale;

/**
 * A word of an open vocabulary: a known set of constants to which a document may add. Terms are lower-case words joined
 * by hyphens, so that an unknown word of a newer document is kept instead of breaking its reader.
 */
public sealed interface Term
        permits AccessLevel,
                ContributorKind,
                CorrectionKind,
                EmbedKind,
                HeadlineRole,
                NoteKind,
                NoticeKind,
                ParagraphRole,
                PlaceKind,
                Role {
    /** {@return the word: lower case, words joined by hyphens, never blank} */
    String value();

    /**
     * Brings a word into the one form that terms have.
     *
     * @param value any spelling, such as {@code "Additional Reporting"}
     * @return lower case, white space and underscores turned into hyphens
     * @throws IllegalArgumentException when nothing is left
     */
    static String normalize(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a term must not be blank");
        }
        return word;
    }
}
