/**
 * Synthetic web archives to try things on: {@link io.broadsheet.examples.archives.synthetic.SyntheticArchives} writes
 * pages of invented papers into WARC files and plants damage in them, and tells where.
 */
@NullMarked
package io.broadsheet.examples.archives.synthetic;

import org.jspecify.annotations.NullMarked;
