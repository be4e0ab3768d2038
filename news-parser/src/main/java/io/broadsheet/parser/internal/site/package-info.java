/**
 * Site rules at work: what the selectors of the rule for a page point at. The stages after the general ones ask it, for
 * the regions of the body and for the fields.
 */
@NullMarked
package io.broadsheet.parser.internal.site;

import org.jspecify.annotations.NullMarked;
