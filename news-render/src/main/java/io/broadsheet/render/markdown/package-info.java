/** CommonMark with tables: {@link io.broadsheet.render.markdown.MarkdownRenderer}. */
@NullMarked
package io.broadsheet.render.markdown;

import org.jspecify.annotations.NullMarked;
