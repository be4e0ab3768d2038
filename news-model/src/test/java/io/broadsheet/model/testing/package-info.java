/**
 * Generated articles for property tests: every type, deep nesting, odd characters; the same seed gives the same
 * article.
 */
@NullMarked
package io.broadsheet.model.testing;

import org.jspecify.annotations.NullMarked;
