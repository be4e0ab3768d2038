/**
 * schema.org JSON-LD: {@link io.broadsheet.render.schemaorg.SchemaOrgRenderer} writes a story as the structured data of
 * its page, {@link io.broadsheet.render.schemaorg.SchemaOrgReader} reads such data.
 */
@NullMarked
package io.broadsheet.render.schemaorg;

import org.jspecify.annotations.NullMarked;
