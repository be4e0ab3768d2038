/**
 * Web archives as articles. {@link io.broadsheet.examples.archives.ArchiveReader} gives the records of a WARC or ARC
 * file and goes on after damage; {@link io.broadsheet.examples.archives.RecordParser} makes an {@link
 * io.broadsheet.examples.archives.Outcome} of each: article, skipped or dead letter. The command line and the cluster
 * program share this code, so that both give the same rows.
 */
@NullMarked
package io.broadsheet.examples.archives;

import org.jspecify.annotations.NullMarked;
