/**
 * Writes articles, and reads back what was written: the interfaces that every format implements.
 *
 * <p>A {@link io.broadsheet.render.Renderer} writes one {@link io.broadsheet.model.Article}; each format has a package
 * of its own below this one, and the package {@code feed} writes several articles at once. The formats that can be read
 * again have an {@link io.broadsheet.render.ArticleReader}, whose one way to fail on bad input is an {@link
 * io.broadsheet.render.ArticleReadException}.
 */
@NullMarked
package io.broadsheet.render;

import org.jspecify.annotations.NullMarked;
