/**
 * Articles as HTML. {@link io.broadsheet.render.html.HtmlRenderer} is the entry; everything passes one writer that
 * knows only the elements and attributes of a list and takes addresses only as {@link io.broadsheet.model.WebUrl}, so
 * that no text of an article can become markup.
 */
@NullMarked
package io.broadsheet.render.html;

import org.jspecify.annotations.NullMarked;
