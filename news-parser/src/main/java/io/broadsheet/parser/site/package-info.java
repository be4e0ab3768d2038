/**
 * Rules for publishers whose pages the general parser gets wrong: which elements hold the body, which are left out,
 * where the headline, the authors or the date stand. Rules are data. {@link io.broadsheet.parser.site.SiteRules} reads
 * them from a file and is handed to {@link io.broadsheet.parser.ArticleParser.Builder#siteRules}. The library ships
 * none.
 *
 * <p>A page that no rule is for is read as if there were no rules, and so is every part of a page that its rule does
 * not speak of.
 */
@NullMarked
package io.broadsheet.parser.site;

import org.jspecify.annotations.NullMarked;
