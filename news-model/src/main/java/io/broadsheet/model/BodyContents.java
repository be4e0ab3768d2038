package io.broadsheet.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the pictures and links of a body. */
final class BodyContents {
    private final List<Image> images = new ArrayList<>();
    private final Set<WebUrl> links = new LinkedHashSet<>();

    private BodyContents() {}

    static BodyContents of(Article article) {
        BodyContents contents = new BodyContents();
        article.body().forEach(contents::collect);
        return contents;
    }

    List<Image> images() {
        return List.copyOf(images);
    }

    List<WebUrl> links() {
        return List.copyOf(links);
    }

    /** The blocks inside a block, those of list items excepted. */
    static List<Block> children(Block block) {
        if (block instanceof Quote quote) {
            return quote.blocks();
        }
        if (block instanceof LiveEntry entry) {
            return entry.blocks();
        }
        if (block instanceof Note note) {
            return note.blocks();
        }
        return block instanceof QuestionAnswer exchange ? exchange.answer() : List.of();
    }

    private void collect(Block block) {
        if (block instanceof Image image) {
            images.add(image);
        } else if (block instanceof Gallery gallery) {
            images.addAll(gallery.images());
        } else if (block instanceof RelatedLinks related) {
            related.links().forEach(link -> links.add(link.url()));
        } else if (block instanceof ListBlock list) {
            for (ListItem item : list.items()) {
                collectLinks(item.term());
                item.blocks().forEach(this::collect);
            }
        }
        BlockInlines.of(block).forEach(this::collectLinks);
        children(block).forEach(this::collect);
    }

    private void collectLinks(List<Inline> content) {
        for (Inline piece : content) {
            if (piece instanceof Link link) {
                links.add(link.url());
            }
            collectLinks(piece.content());
        }
    }
}
