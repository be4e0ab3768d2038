package io.broadsheet.parser.internal.body;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The one walk over a page. It keeps its own stack, so that the depth of the page does not matter. */
final class PageWalk {
    private static final int NO_INLINE = 0;

    private final PageLayout page = new PageLayout();
    private final ElementNames names = new ElementNames();
    private final BlockScan scan;
    private final Checkpoint checkpoint;

    private Element[] stack = new Element[64];
    private TagKind[] kinds = new TagKind[64];
    private int[] nextChild = new int[64];
    /** Token groups of the inline elements from the nearest frame down to this level. */
    private long[] inlineGroups = new long[64];

    /** Numbers the inline elements of the page. */
    private int[] inlineNumbers = new int[64];

    private int inlineCount;
    private int top = -1;

    private int frame = FrameTable.NONE;
    private int frameLevel;
    private int links;
    private int bolds;
    private int breaks;

    private int textStart;
    private int textEnd;
    private boolean spaceBefore;
    private int linkCharacters;
    private int linkCount;
    private int boldCharacters;
    private long blockGroups;
    private @Nullable Node first;
    private @Nullable Node last;
    private int onlyInline = NO_INLINE;
    private TagKind onlyInlineKind = TagKind.INLINE;
    private boolean mixed;

    private PageWalk(PageHints hints, Checkpoint checkpoint) {
        this.scan = new BlockScan(hints);
        this.checkpoint = checkpoint;
    }

    /**
     * Walks over everything below an element.
     *
     * @param root the page's body
     * @param hints what the head says
     * @param checkpoint called every so many nodes
     * @return the frames and blocks in page order
     */
    static PageLayout over(Element root, PageHints hints, Checkpoint checkpoint) {
        PageWalk walk = new PageWalk(hints, checkpoint);
        walk.run(root);
        return walk.page;
    }

    private void run(Element root) {
        openFrame(root, TagKind.BODY);
        int steps = 0;
        while (top >= 0) {
            Element current = stack[top];
            int child = nextChild[top]++;
            if (child >= current.childNodeSize()) {
                close();
                continue;
            }
            if (++steps % Checkpoint.INTERVAL == 0) {
                checkpoint.check();
            }
            Node node = current.childNode(child);
            if (node instanceof TextNode text) {
                read(text);
            } else if (node instanceof Element element) {
                open(element);
            }
        }
    }

    private void open(Element element) {
        TagKind kind = TagKind.of(element);
        if (kind == TagKind.BR) {
            lineBreak();
        } else if (kind.isSkipped()) {
            place(element, kind);
        } else if (kind == TagKind.HR) {
            flush();
            place(element, kind);
        } else if (kind.isBlock()) {
            flush();
            openFrame(element, kind);
        } else {
            openInline(element, kind);
        }
    }

    private void place(Element element, TagKind kind) {
        if (kind == TagKind.SKIPPED) {
            if (element.normalName().equals("script")) {
                page.data.read(element);
            }
        } else {
            page.placed.add(new PageLayout.Placed(element, page.blocks.count, textEnd > textStart, frame));
        }
    }

    private void lineBreak() {
        spaceBefore = true;
        if (++breaks == 2) {
            flush();
        }
    }

    private void openFrame(Element element, TagKind kind) {
        push(element, kind);
        frame = page.frames.add(element, kind, frame);
        frameLevel = top;
        inlineGroups[top] = 0;
        long shape = kind.code() + 1L;
        if (element.attributesSize() > 0) {
            names.readBlock(element.attributes());
            shape = Hash.add(names.shape(), kind.code() + 1);
            page.frames.groups[frame] = names.groups();
            page.frames.hidden[frame] = names.isHidden();
        }
        int above = page.frames.parent[frame];
        page.frames.shape[frame] = shape;
        page.frames.signature[frame] =
                above == FrameTable.NONE ? shape : Hash.add(page.frames.shape[above], (int) (shape ^ (shape >>> 32)));
        page.frames.hidden[frame] |= above != FrameTable.NONE && page.frames.hidden[above];
    }

    private void openInline(Element element, TagKind kind) {
        long groups = inlineGroups[top];
        push(element, kind);
        if (element.attributesSize() > 0) {
            names.readInline(element.attributes());
            groups |= names.groups();
        }
        inlineGroups[top] = groups;
        inlineNumbers[top] = ++inlineCount;
        if (kind == TagKind.A) {
            links++;
            linkCount++;
        } else if (kind.isBold()) {
            bolds++;
        }
    }

    private void push(Element element, TagKind kind) {
        if (++top == stack.length) {
            int size = stack.length * 2;
            stack = Arrays.copyOf(stack, size);
            kinds = Arrays.copyOf(kinds, size);
            nextChild = Arrays.copyOf(nextChild, size);
            inlineGroups = Arrays.copyOf(inlineGroups, size);
            inlineNumbers = Arrays.copyOf(inlineNumbers, size);
        }
        page.depth = Math.max(page.depth, top + 2);
        stack[top] = element;
        kinds[top] = kind;
        nextChild[top] = 0;
    }

    private void close() {
        TagKind kind = kinds[top];
        if (kind.isBlock()) {
            flush();
            page.frames.close(frame);
            frame = page.frames.parent[frame];
            top--;
            frameLevel = top;
            while (frameLevel > 0 && !kinds[frameLevel].isBlock()) {
                frameLevel--;
            }
            return;
        }
        if (kind == TagKind.A) {
            links--;
        } else if (kind.isBold()) {
            bolds--;
        }
        top--;
    }

    /** Adds a text with its white space collapsed, in place: no character moves to the right. */
    private void read(TextNode node) {
        String text = node.getWholeText();
        int before = textEnd;
        int from = before + 1;
        reserve(text.length() + 1);
        char[] characters = page.characters;
        text.getChars(0, text.length(), characters, from);
        int to = before;
        for (int i = from; i < from + text.length(); i++) {
            char c = characters[i];
            if (Letters.isPlain(c) || !(Letters.isSpace(c) || Letters.isIgnored(c))) {
                if (spaceBefore && to > textStart) {
                    characters[to++] = ' ';
                }
                spaceBefore = false;
                characters[to++] = c;
            } else {
                spaceBefore |= Letters.isSpace(c);
            }
        }
        textEnd = to;
        if (to > before) {
            count(node, to - before);
        }
    }

    /** Notes where the added characters came from. */
    private void count(TextNode node, int added) {
        breaks = 0;
        if (first == null) {
            first = node;
        }
        last = node;
        linkCharacters += links > 0 ? added : 0;
        boldCharacters += bolds > 0 ? added : 0;
        blockGroups |= inlineGroups[top];
        int inline = top > frameLevel ? inlineNumbers[frameLevel + 1] : NO_INLINE;
        if (onlyInline == NO_INLINE && !mixed && inline != NO_INLINE) {
            onlyInline = inline;
            onlyInlineKind = kinds[frameLevel + 1];
        } else if (inline == NO_INLINE || inline != onlyInline) {
            mixed = true;
        }
    }

    private void reserve(int more) {
        if (textEnd + more > page.characters.length) {
            int size = Math.max(page.characters.length * 2, textEnd + more);
            page.characters = Arrays.copyOf(page.characters, size);
        }
    }

    private void flush() {
        if (textEnd > textStart && first != null && last != null) {
            addBlock(first, last);
        }
        textStart = textEnd;
        spaceBefore = false;
        breaks = 0;
        linkCharacters = 0;
        linkCount = links > 0 ? 1 : 0;
        boldCharacters = 0;
        blockGroups = 0;
        first = null;
        last = null;
        onlyInline = NO_INLINE;
        mixed = false;
    }

    private void addBlock(Node from, Node to) {
        BlockTable blocks = page.blocks;
        FrameTable frames = page.frames;
        int b = blocks.add();
        blocks.frame[b] = frame;
        blocks.first[b] = from;
        blocks.last[b] = to;
        blocks.textStart[b] = textStart;
        blocks.textLength[b] = textEnd - textStart;
        blocks.linkCharacters[b] = linkCharacters;
        blocks.linkCount[b] = linkCharacters > 0 ? linkCount : 0;
        blocks.boldCharacters[b] = boldCharacters;
        blocks.inlineGroups[b] = blockGroups;
        blocks.inlineTag[b] = mixed ? TagKind.INLINE : onlyInlineKind;
        blocks.hidden[b] = frames.hidden[frame];
        scan.scan(page, b);
        frames.characters[frame] += blocks.characters[b];
        frames.linkCharacters[frame] += linkCharacters;
        frames.linkCount[frame] += blocks.linkCount[b];
        frames.blockCount[frame]++;
        if (frames.tag[frame] == TagKind.P) {
            frames.paragraphCharacters[frame] += blocks.characters[b];
        }
    }
}
