/**
 * What a page says about its story: headline, authors, dates and the rest, each claimed by several sources. One pass over
 * the page collects meta elements, links, JSON-LD and microdata ({@link
 * io.broadsheet.parser.internal.metadata.PageMetadata}); when the printed texts around the headline are known, the claims
 * are weighed against each other and become {@link io.broadsheet.parser.internal.metadata.ArticleMetadata}. What was not
 * chosen stays as evidence.
 */
@NullMarked
package io.broadsheet.parser.internal.metadata;

import org.jspecify.annotations.NullMarked;
