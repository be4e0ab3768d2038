/**
 * The library's own JSON form of an article: everything that the model holds, written and read back equal.
 *
 * <p>{@link io.broadsheet.render.json.ArticleJson} is the entry. A codec for each type of the model says in one place
 * how the type is written, read and described in the JSON Schema; nothing is found by reflection.
 */
@NullMarked
package io.broadsheet.render.json;

import org.jspecify.annotations.NullMarked;
