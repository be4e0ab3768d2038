package io.broadsheet.render.markdown;

import io.broadsheet.model.Attribution;
import io.broadsheet.model.Audio;
import io.broadsheet.model.Block;
import io.broadsheet.model.BlockVisitor;
import io.broadsheet.model.CodeBlock;
import io.broadsheet.model.Embed;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.Note;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Strong;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.model.Video;
import io.broadsheet.render.internal.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks as Markdown: each gives its lines, without a line feed at the end; what holds nothing gives nothing. */
final class BlockMarkdown implements BlockVisitor<String> {
    private static final int MAX_START = 999_999_999;

    /** Two lists side by side are told apart by their signs. */
    private boolean otherSign;

    /** {@return the blocks with an empty line between two} */
    static String of(List<Block> blocks) {
        BlockMarkdown markdown = new BlockMarkdown();
        List<String> parts = new ArrayList<>();
        Block before = new Rule();
        for (Block block : blocks) {
            boolean lists = before instanceof ListBlock && block instanceof ListBlock;
            markdown.otherSign = lists && !markdown.otherSign;
            String part = block.accept(markdown);
            parts.add(part);
            before = part.isEmpty() ? before : block;
        }
        return join(parts);
    }

    static String join(List<String> parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                out.append(out.length() == 0 ? "" : "\n\n").append(part);
            }
        }
        return out.toString();
    }

    static String strong(List<Inline> content) {
        return content.isEmpty() ? "" : InlineMarkdown.paragraph(List.of(new Strong(content)));
    }

    private static String strong(String text) {
        return strong(List.of(new Text(text)));
    }

    /** {@return an identifier as it may stand in a fragment, or nothing} */
    static String anchor(String id) {
        boolean plain = id.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || c == '-'
                        || c == '.');
        return plain ? id : "";
    }

    @Override
    public String visitParagraph(Paragraph paragraph) {
        return InlineMarkdown.paragraph(paragraph.content());
    }

    @Override
    public String visitHeading(Heading heading) {
        String text = InlineMarkdown.line(heading.content());
        return text.isEmpty() ? "" : "#".repeat(heading.level()) + " " + text;
    }

    @Override
    public String visitQuote(Quote quote) {
        return quoted(of(quote.blocks()), quote.attribution());
    }

    @Override
    public String visitPullQuote(PullQuote pullQuote) {
        return quoted(InlineMarkdown.paragraph(pullQuote.content()), pullQuote.attribution());
    }

    private static String quoted(String text, Optional<Attribution> attribution) {
        String credit = attribution
                .map(found -> "— " + MarkdownText.escape(found.printed()))
                .orElse("");
        return MarkdownText.prefix(join(List.of(text, credit)), "> ", "> ");
    }

    @Override
    public String visitListBlock(ListBlock list) {
        boolean other = otherSign;
        int number = Math.min(MAX_START, Math.max(0, list.start().orElse(1)));
        List<String> items = new ArrayList<>();
        for (ListItem item : list.items()) {
            String sign = list.ordered() ? number + (other ? ")" : ".") : other ? "*" : "-";
            String text = join(List.of(strong(item.term()), of(item.blocks())));
            items.add(MarkdownText.prefix(text, sign + " ", " ".repeat(sign.length() + 1)));
            number = Math.min(MAX_START, number + 1);
        }
        boolean loose = list.items().stream().anyMatch(item -> !isSimple(item));
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private static boolean isSimple(ListItem item) {
        return item.term().isEmpty()
                && item.blocks().size() == 1
                && item.blocks().get(0) instanceof Paragraph;
    }

    @Override
    public String visitTable(Table table) {
        return join(List.of(strong(table.caption()), TableMarkdown.of(table)));
    }

    @Override
    public String visitImage(Image image) {
        String picture = "!["
                + MarkdownText.escape(image.alt().orElse("")) + "]("
                + MarkdownText.target(image.renditions().get(0).url().value()) + ")";
        return figure(picture, image.caption(), image.credit().map(credit -> credit.printed()));
    }

    private static String figure(String first, List<Inline> caption, Optional<String> credit) {
        List<String> lines = new ArrayList<>(List.of(first));
        String text = InlineMarkdown.paragraph(caption);
        if (!text.isEmpty()) {
            lines.add(text);
        }
        credit.map(MarkdownText::escape)
                .filter(printed -> !printed.isEmpty())
                .ifPresent(printed -> lines.add("(" + printed + ")"));
        return String.join("\\\n", lines);
    }

    @Override
    public String visitGallery(Gallery gallery) {
        List<String> parts = new ArrayList<>(List.of(strong(gallery.title())));
        gallery.images().forEach(image -> parts.add(visitImage(image)));
        return join(parts);
    }

    @Override
    public String visitVideo(Video video) {
        return media("Video", video.title(), video.renditions(), video.caption(), video.credit());
    }

    @Override
    public String visitAudio(Audio audio) {
        return media("Audio", audio.title(), audio.renditions(), audio.caption(), audio.credit());
    }

    private static String media(
            String kind, Optional<String> title, List<Rendition> files, List<Inline> caption, Optional<String> credit) {
        String name = title.map(text -> kind + ": " + text).orElse(kind);
        return figure(link(name, files.get(0).url().value()), caption, credit);
    }

    static String link(String text, String url) {
        return "[" + MarkdownText.escape(text) + "](" + MarkdownText.target(url) + ")";
    }

    @Override
    public String visitEmbed(Embed embed) {
        String text = embed.text().map(MarkdownText::escape).orElse("");
        String name = embed.title().or(embed::provider).orElse(embed.kind().value());
        String link = embed.url().map(url -> link(name, url.value())).orElse("");
        return join(List.of(text, link));
    }

    /** The fence is longer than any run of back ticks inside. */
    @Override
    public String visitCodeBlock(CodeBlock codeBlock) {
        String text = CleanText.clean(codeBlock.text());
        String fence = "`".repeat(Math.max(3, InlineMarkdown.longestRun(text) + 1));
        String language = codeBlock
                .language()
                .filter(word -> word.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '`' && c != '\\' && c != '&'))
                .orElse("");
        return fence + language + "\n" + text + (text.endsWith("\n") ? "" : "\n") + fence;
    }

    @Override
    public String visitRule(Rule rule) {
        return "***";
    }

    @Override
    public String visitQuestionAnswer(QuestionAnswer questionAnswer) {
        return join(List.of(strong(questionAnswer.question()), of(questionAnswer.answer())));
    }

    @Override
    public String visitLiveEntry(LiveEntry entry) {
        String headline = entry.headline().map(MarkdownText::escape).orElse("");
        String date = entry.published().map(Object::toString).orElse("");
        String title = headline.isEmpty() || date.isEmpty() ? headline + date : headline + " (" + date + ")";
        String byline = entry.byline()
                .flatMap(line -> line.printed())
                .map(MarkdownText::escape)
                .orElse("");
        return join(List.of(title.isEmpty() ? "" : "### " + title, byline, of(entry.blocks())));
    }

    @Override
    public String visitNote(Note note) {
        String anchor = note.id().map(BlockMarkdown::anchor).orElse("");
        String mark = anchor.isEmpty() ? "" : "<a id=\"" + anchor + "\"></a>";
        String title = mark.isEmpty() ? strong(note.title()) : mark + strong(note.title());
        return MarkdownText.prefix(join(List.of(title, of(note.blocks()))), "> ", "> ");
    }

    @Override
    public String visitRelatedLinks(RelatedLinks relatedLinks) {
        return join(List.of(relatedLinks.title().map(BlockMarkdown::strong).orElse(""), links(relatedLinks.links())));
    }

    static String links(List<RelatedLink> links) {
        List<String> items = new ArrayList<>();
        links.forEach(link -> items.add("+ " + link(link.title(), link.url().value())));
        return String.join("\n", items);
    }

    @Override
    public String visitUnknownBlock(UnknownBlock unknownBlock) {
        return MarkdownText.escape(unknownBlock.text());
    }
}
