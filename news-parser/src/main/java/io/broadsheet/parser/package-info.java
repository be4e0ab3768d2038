/**
 * Reads a news page into an {@link io.broadsheet.model.Article}: {@link io.broadsheet.parser.ArticleParser} from HTML,
 * {@link io.broadsheet.parser.TextArticleParser} from flattened text. Both give a {@link
 * io.broadsheet.parser.ParseResult}, which holds the article, and as {@link io.broadsheet.parser.Evidence} where each
 * field came from and what became of each text block. Whatever the input is, a parse ends with an article or with one
 * typed {@link io.broadsheet.parser.Reason} why there is none, within the bounds of {@link
 * io.broadsheet.parser.ParseLimits}; what was dropped or cut on the way is told as {@link
 * io.broadsheet.parser.ParseWarning}s.
 */
@NullMarked
package io.broadsheet.parser;

import org.jspecify.annotations.NullMarked;
