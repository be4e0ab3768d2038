/** What the formats share: cleaned text and the ways to write JSON and XML. */
@NullMarked
package io.broadsheet.render.internal;

import org.jspecify.annotations.NullMarked;
