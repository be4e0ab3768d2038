/** What the tests of several formats share. */
package io.broadsheet.render.testing;
