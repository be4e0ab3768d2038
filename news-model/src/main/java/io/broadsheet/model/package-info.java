/** What a news article is: values only, no parsing and no rendering. */
@NullMarked
@NewsStyle
package io.broadsheet.model;

import org.jspecify.annotations.NullMarked;
