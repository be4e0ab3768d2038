/**
 * The explain page: {@link io.broadsheet.examples.cli.explain.ExplainPage} shows as one HTML document what was kept of
 * a page, what was dropped, and why. The document needs nothing beside it, runs no script, and is safe whatever the
 * page holds.
 */
@NullMarked
package io.broadsheet.examples.cli.explain;

import org.jspecify.annotations.NullMarked;
