/**
 * The formats by name: {@link io.broadsheet.render.format.Format} for one story, {@link
 * io.broadsheet.render.format.FeedFormat} for several.
 */
@NullMarked
package io.broadsheet.render.format;

import org.jspecify.annotations.NullMarked;
