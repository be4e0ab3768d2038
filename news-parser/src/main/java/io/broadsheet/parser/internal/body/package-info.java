/**
 * The body of a page: which of its text blocks belong to the article, and what each of them is. {@link
 * io.broadsheet.parser.internal.body.BodyExtractor} walks the page once, describes every text block by numbers, scores
 * it with small learned trees and returns a {@link io.broadsheet.parser.internal.body.PageBody} that holds all blocks in
 * page order, kept and dropped, with their role and the reason.
 *
 * <p>The features are named in one place, {@link io.broadsheet.parser.internal.body.BlockFeature} and its neighbours;
 * the model resources carry a hash of those names and are refused when it differs. Nothing here changes the page, and
 * the cost is linear in its size.
 */
@NullMarked
package io.broadsheet.parser.internal.body;

import org.jspecify.annotations.NullMarked;
