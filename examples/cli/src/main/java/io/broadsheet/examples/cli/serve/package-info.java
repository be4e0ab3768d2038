/**
 * The pages that {@code broadsheet serve} shows in a browser on the same machine:
 * {@link io.broadsheet.examples.cli.serve.ReadingRoom} answers the requests.
 */
@NullMarked
package io.broadsheet.examples.cli.serve;

import org.jspecify.annotations.NullMarked;
