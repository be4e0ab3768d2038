package io.broadsheet.render.json;

import io.broadsheet.model.Audio;
import io.broadsheet.model.BlockVisitor;
import io.broadsheet.model.CodeBlock;
import io.broadsheet.model.Embed;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.Note;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Table;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.model.Video;

/** The name that each type of block has in JSON. */
final class BlockNames implements BlockVisitor<String> {
    static final BlockNames INSTANCE = new BlockNames();

    private BlockNames() {}

    @Override
    public String visitParagraph(Paragraph paragraph) {
        return "paragraph";
    }

    @Override
    public String visitHeading(Heading heading) {
        return "heading";
    }

    @Override
    public String visitQuote(Quote quote) {
        return "quote";
    }

    @Override
    public String visitPullQuote(PullQuote pullQuote) {
        return "pullQuote";
    }

    @Override
    public String visitListBlock(ListBlock listBlock) {
        return "list";
    }

    @Override
    public String visitTable(Table table) {
        return "table";
    }

    @Override
    public String visitImage(Image image) {
        return "image";
    }

    @Override
    public String visitGallery(Gallery gallery) {
        return "gallery";
    }

    @Override
    public String visitVideo(Video video) {
        return "video";
    }

    @Override
    public String visitAudio(Audio audio) {
        return "audio";
    }

    @Override
    public String visitEmbed(Embed embed) {
        return "embed";
    }

    @Override
    public String visitCodeBlock(CodeBlock codeBlock) {
        return "code";
    }

    @Override
    public String visitRule(Rule rule) {
        return "rule";
    }

    @Override
    public String visitQuestionAnswer(QuestionAnswer questionAnswer) {
        return "questionAnswer";
    }

    @Override
    public String visitLiveEntry(LiveEntry liveEntry) {
        return "liveEntry";
    }

    @Override
    public String visitNote(Note note) {
        return "note";
    }

    @Override
    public String visitRelatedLinks(RelatedLinks relatedLinks) {
        return "relatedLinks";
    }

    @Override
    public String visitUnknownBlock(UnknownBlock unknownBlock) {
        return unknownBlock.type();
    }
}
