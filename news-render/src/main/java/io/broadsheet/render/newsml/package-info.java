/**
 * NewsML-G2 2.35 of the IPTC: {@link io.broadsheet.render.newsml.NewsMlRenderer} writes a story as a news item with the
 * text as NITF inside.
 */
@NullMarked
package io.broadsheet.render.newsml;

import org.jspecify.annotations.NullMarked;
