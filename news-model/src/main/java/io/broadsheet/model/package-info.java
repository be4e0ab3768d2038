/**
 * What a news article is: values only, no parsing and no rendering.
 *
 * <p>An {@link io.broadsheet.model.Article} is the whole. Its body is a list of {@link io.broadsheet.model.Block}s, and
 * the running text in them, as in the dek and in captions, a list of {@link io.broadsheet.model.Inline}s; both families
 * are sealed, and {@link io.broadsheet.model.BlockVisitor} and {@link io.broadsheet.model.InlineVisitor} tell their
 * members apart. {@link io.broadsheet.model.InlineBuilder} makes running text. What the printed page says of the
 * story's making stands beside the body: {@link io.broadsheet.model.Byline} and {@link io.broadsheet.model.Contributor}
 * say who, {@link io.broadsheet.model.Dateline} and {@link io.broadsheet.model.Place} where, {@link
 * io.broadsheet.model.Dates} and {@link io.broadsheet.model.NewsDate} when and how precisely, {@link
 * io.broadsheet.model.CreditLine}, {@link io.broadsheet.model.Copyright} and {@link io.broadsheet.model.Rights} whose
 * it is.
 *
 * <p>Every value is immutable, safe for many threads, and equal to another that says the same. An absent part is an
 * empty {@link java.util.Optional} or an empty list, never null. A value that breaks its rules is refused where it is
 * made.
 */
@NullMarked
@NewsStyle
package io.broadsheet.model;

import org.jspecify.annotations.NullMarked;
