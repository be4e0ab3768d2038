/** Writes articles: the interface that every format implements. */
@NullMarked
package io.broadsheet.render;

import org.jspecify.annotations.NullMarked;
