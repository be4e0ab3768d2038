package io.broadsheet.parser.internal.body;

import org.jsoup.nodes.Element;

/**
 * An element without text of its own that may belong to the body: an image, video, audio, frame, object or rule.
 *
 * @param element the element on the page
 * @param blockIndex how many text blocks were complete before it; it stands before the block of that index, or inside
 *     it when {@code inline}
 * @param inline whether text of the block at {@code blockIndex} stood before the element in the same container
 * @param container nearest block-level element around it
 * @param inBody whether it lies inside the selected part of the page, between or beside kept blocks and in no container
 *     of dropped ones
 */
public record PlacedElement(Element element, int blockIndex, boolean inline, Element container, boolean inBody) {}
