package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.WebUrl;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the references of one page; used by one thread. */
public final class PageLinks {
    private final @Nullable WebUrl base;
    private final int most;
    private final int mostImages;
    private int given;
    private int images;

    /**
     * Links of a page.
     *
     * @param base what relative references are resolved against; null when not known, and they are dropped
     * @param most how many links may be given; further ones are dropped
     * @param mostImages how many pictures may be taken; further ones are left out
     */
    public PageLinks(@Nullable WebUrl base, int most, int mostImages) {
        this.base = base;
        this.most = most;
        this.mostImages = mostImages;
    }

    /**
     * Resolves a link of the running text.
     *
     * @param reference the value of an {@code href}
     * @return the address, or nothing for a place on the same page, another scheme or past the limit
     */
    public Optional<WebUrl> link(String reference) {
        if (reference.isEmpty() || reference.charAt(0) == '#' || given > most) {
            return Optional.empty();
        }
        Optional<WebUrl> url = address(reference);
        if (url.isPresent() && ++given > most) {
            return Optional.empty();
        }
        return url;
    }

    /**
     * Resolves the address of a picture, film or frame.
     *
     * @param reference the value of a {@code src}
     * @return the address, or nothing when it is of another scheme
     */
    public Optional<WebUrl> address(String reference) {
        if (reference.isBlank()) {
            return Optional.empty();
        }
        return base == null ? WebUrl.parse(reference) : base.resolve(reference);
    }

    /** Counts a picture of the story; {@return whether there is room for it} */
    boolean takesImage() {
        images = Math.min(images, mostImages) + 1;
        return images <= mostImages;
    }

    /** {@return whether pictures were left out since there were too many} */
    public boolean imagesCut() {
        return images > mostImages;
    }

    /** {@return whether links were dropped since there were too many} */
    public boolean cut() {
        return given > most;
    }
}
