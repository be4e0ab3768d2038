/**
 * Web archives to rows on a cluster: {@link io.broadsheet.examples.spark.ArchivesToRows} writes one data set with a row for each
 * record, partitioned by status; {@link io.broadsheet.examples.spark.CountDatelines} asks it where stories come from.
 */
@NullMarked
package io.broadsheet.examples.spark;

import org.jspecify.annotations.NullMarked;
