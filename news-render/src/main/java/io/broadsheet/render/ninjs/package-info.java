/**
 * ninjs 3.1, news in JSON of the IPTC: {@link io.broadsheet.render.ninjs.NinjsRenderer} writes it,
 * {@link io.broadsheet.render.ninjs.NinjsReader} reads it.
 */
@NullMarked
package io.broadsheet.render.ninjs;

import org.jspecify.annotations.NullMarked;
