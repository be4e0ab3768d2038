/**
 * Runs over many archives on one machine: {@link io.broadsheet.examples.archives.run.FolderRun} writes a folder that a
 * later run can go on with after any kind of end, {@link io.broadsheet.examples.archives.run.StreamRun} writes one
 * stream.
 */
@NullMarked
package io.broadsheet.examples.archives.run;

import org.jspecify.annotations.NullMarked;
