/** NITF 3.6 as XML elements: what writes them and what reads them. */
@NullMarked
package io.broadsheet.render.internal.nitf;

import org.jspecify.annotations.NullMarked;
