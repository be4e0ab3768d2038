/**
 * Fetching pages politely: {@link io.broadsheet.examples.cli.fetch.PageFetcher} obeys robots.txt, waits between
 * requests to a host, and bounds time and size.
 */
@NullMarked
package io.broadsheet.examples.cli.fetch;

import org.jspecify.annotations.NullMarked;
