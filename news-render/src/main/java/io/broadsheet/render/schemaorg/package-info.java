/**
 * schema.org JSON-LD: {@link io.broadsheet.render.schemaorg.SchemaOrgRenderer} writes a story as the structured data of its page.
 */
@NullMarked
package io.broadsheet.render.schemaorg;

import org.jspecify.annotations.NullMarked;
