/**
 * Several stories in one document: RSS 2.0, Atom, JSON Feed, a news sitemap and JSON Lines. {@link
 * io.broadsheet.render.feed.Feed} says what the document is about, a {@link io.broadsheet.render.feed.FeedRenderer}
 * writes it.
 */
@NullMarked
package io.broadsheet.render.feed;

import org.jspecify.annotations.NullMarked;
