package io.broadsheet.render.internal;

import io.broadsheet.model.Article;
import io.broadsheet.model.Audio;
import io.broadsheet.model.Block;
import io.broadsheet.model.Embed;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Image;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Video;
import java.util.List;
import java.util.OptionalInt;

/** Where a story's text opens, which is where its dateline stands. */
public final class Opening {
    private Opening() {}

    /**
     * Finds the paragraph that the dateline is run into: the first of the body, pictures and films before it passed
     * over.
     *
     * @param article the story
     * @return the place of the paragraph in the body; nothing when there is no dateline or the text opens with
     *     something else
     */
    public static OptionalInt paragraph(Article article) {
        List<Block> body = article.body();
        int at = 0;
        while (at < body.size() && isMedium(body.get(at))) {
            at++;
        }
        boolean runIn = article.dateline().isPresent() && at < body.size() && body.get(at) instanceof Paragraph;
        return runIn ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /**
     * Finds what stands between a dateline and the text that it is run into: a space, but for Chinese and Japanese
     * datelines, which end with a full-width bracket, kana or a Chinese character.
     *
     * @param dateline the dateline as printed
     * @return a space or nothing
     */
    public static String gap(String dateline) {
        int last = dateline.isEmpty() ? ' ' : dateline.codePointBefore(dateline.length());
        boolean fullWidth = (last >= 0x3001 && last <= 0x30FF) || (last >= 0xFF01 && last <= 0xFF60);
        return fullWidth || Character.isIdeographic(last) ? "" : " ";
    }

    /**
     * Tells whether the lead picture must be shown above the body since it does not come there.
     *
     * @param article the story
     * @param lead its lead picture
     * @return whether no picture of the body has the same file
     */
    public static boolean isOutsideBody(Article article, Image lead) {
        return article.images().stream()
                .noneMatch(image -> image.renditions()
                        .get(0)
                        .url()
                        .equals(lead.renditions().get(0).url()));
    }

    private static boolean isMedium(Block block) {
        return block instanceof Image
                || block instanceof Gallery
                || block instanceof Video
                || block instanceof Audio
                || block instanceof Embed;
    }
}
