/**
 * NITF 3.6, the News Industry Text Format of the IPTC: {@link io.broadsheet.render.nitf.NitfRenderer} writes it,
 * {@link io.broadsheet.render.nitf.NitfReader} reads it.
 */
@NullMarked
package io.broadsheet.render.nitf;

import org.jspecify.annotations.NullMarked;
