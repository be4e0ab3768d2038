package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.AlternativeHeadline;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Correction;
import io.broadsheet.model.CorrectionKind;
import io.broadsheet.model.HeadlineRole;
import io.broadsheet.model.Inline;
import io.broadsheet.model.KeyPoint;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Rights;
import io.broadsheet.render.ArticleReadException;
import io.broadsheet.render.internal.Notices;
import io.broadsheet.render.internal.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a story from the root element of NITF. */
public final class NitfParser {
    private static final XmlElement NONE = XmlElement.none();

    private final XmlElement body;
    private final XmlElement bodyHead;
    private final Article.Builder out = Article.builder();
    private final HeadParser head;
    private final XmlElement root;

    private NitfParser(XmlElement root) {
        this.root = root;
        body = root.child("body").orElse(NONE);
        bodyHead = body.child("body.head").orElse(NONE);
        head = new HeadParser(root.child("head").orElse(NONE), NONE, out);
    }

    /**
     * Reads a story.
     *
     * @param root the element {@code nitf}
     * @return the story
     * @throws ArticleReadException when it is no NITF, has no headline or breaks a rule of the model
     */
    public static Article article(XmlElement root) {
        if (!root.name().equals("nitf")) {
            throw new ArticleReadException("not NITF but " + root.name(), root.line(), root.column(), null);
        }
        try {
            return new NitfParser(root).read();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new ArticleReadException(String.valueOf(e.getMessage()), root.line(), root.column(), e);
        }
    }

    /**
     * Reads the blocks alone.
     *
     * @param root the element {@code nitf}
     * @return the blocks of its content
     * @throws ArticleReadException when it is no NITF or breaks a rule of the model
     */
    public static List<Block> body(XmlElement root) {
        if (!root.name().equals("nitf")) {
            throw new ArticleReadException("not NITF but " + root.name(), root.line(), root.column(), null);
        }
        List<Block> out = new ArrayList<>();
        root.children("body")
                .forEach(body ->
                        body.children("body.content").forEach(content -> out.addAll(BlockParser.blocks(content))));
        return out;
    }

    private Article read() {
        root.attribute("baselang").or(() -> root.attribute("lang")).ifPresent(out::language);
        head.read();
        headlines();
        bodyHead.children("note").forEach(this::headNote);
        LineParser.byline(bodyHead.children("byline")).ifPresent(out::byline);
        Optional<XmlElement> distributor = bodyHead.child("distributor");
        distributor.flatMap(NitfParser::provider).ifPresent(out::provider);
        bodyHead.child("dateline")
                .flatMap(line -> LineParser.dateline(line, distributor, head.metas("dateline-service")))
                .ifPresent(out::dateline);
        summaries();
        content();
        body.child("body.end")
                .flatMap(end -> end.child("tagline"))
                .ifPresent(tagline -> out.addAllCredits(LineParser.credits(tagline)));
        return out.build();
    }

    private void headlines() {
        Optional<String> headline = Optional.empty();
        for (XmlElement hedline : bodyHead.children("hedline")) {
            String text = hedline.child("hl1").map(XmlElement::text).orElse("");
            if (headline.isEmpty() && hedline.attribute("class").isEmpty()) {
                headline = Optional.of(text).filter(found -> !found.isEmpty());
                secondLines(hedline);
            } else if (!text.isEmpty()) {
                String role = hedline.attribute("class").orElse("alternate");
                out.addAlternativeHeadline(AlternativeHeadline.builder()
                        .role(new HeadlineRole(role))
                        .text(text)
                        .build());
            }
        }
        out.headline(headline.or(() -> root.child("head")
                        .flatMap(found -> found.child("title"))
                        .map(XmlElement::text)
                        .filter(text -> !text.isEmpty()))
                .orElseThrow(() -> new ArticleReadException("no headline", root.line(), root.column(), null)));
    }

    private void secondLines(XmlElement hedline) {
        boolean dek = false;
        boolean kicker = false;
        for (XmlElement line : hedline.children("hl2")) {
            List<Inline> content = InlineParser.parse(line);
            if (content.isEmpty()) {
                continue;
            }
            if (line.isClass(Nitf.KICKER) && !kicker) {
                out.kicker(line.text());
                kicker = true;
            } else if (!dek) {
                out.addAllDek(content);
                dek = true;
            } else {
                out.addKeyPoint(KeyPoint.builder().addAllContent(content).build());
            }
        }
    }

    private static Optional<Organization> provider(XmlElement distributor) {
        List<XmlElement> agencies = distributor.children("org");
        Optional<XmlElement> named =
                agencies.stream().filter(agency -> !agency.isClass("dateline")).findFirst();
        if (named.isPresent()) {
            return PartyParser.organization(named.get());
        }
        String text = distributor.text();
        return text.isEmpty() ? Optional.empty() : Optional.of(Organization.of(text));
    }

    /** Notes above the story are the editors'; there may be several paragraphs to one. */
    private void headNote(XmlElement note) {
        List<Inline> content =
                note.child("body.content").map(BlockParser::inlines).orElse(List.of());
        if (content.isEmpty()
                || note.attribute("noteclass").filter("cpyrt"::equals).isPresent()) {
            return;
        }
        Correction.Builder correction = Correction.builder()
                .kind(note.attribute("class").map(CorrectionKind::new).orElse(CorrectionKind.EDITORS_NOTE))
                .addAllContent(content);
        note.child("body.content")
                .flatMap(text -> text.child("p"))
                .flatMap(text -> text.child("chron"))
                .filter(date -> date.rawText().isEmpty())
                .flatMap(date -> date.attribute("norm"))
                .flatMap(NitfDates::parse)
                .ifPresent(correction::date);
        out.addCorrection(correction.build());
    }

    private void summaries() {
        boolean described = false;
        for (XmlElement summary : bodyHead.children("abstract")) {
            if (summary.isClass(Nitf.KEY_POINTS)) {
                summary.children("ul").forEach(list -> list.children("li").forEach(this::keyPoint));
            } else if (summary.isClass(Nitf.DESCRIPTION)
                    || (!described && summary.children().size() == 1)) {
                String text = summary.text();
                if (!described && !text.isEmpty()) {
                    out.description(text);
                    described = true;
                }
            } else {
                summary.children("p").forEach(this::keyPoint);
            }
        }
    }

    private void keyPoint(XmlElement element) {
        List<Inline> content = BlockParser.inlines(element);
        if (!content.isEmpty()) {
            out.addKeyPoint(KeyPoint.builder().addAllContent(content).build());
        }
    }

    private void content() {
        Rights.Builder rights = head.rights();
        List<Block> blocks = new ArrayList<>();
        Optional<String> copyright = bodyHead.children("note").stream()
                .filter(note ->
                        note.attribute("noteclass").filter("cpyrt"::equals).isPresent())
                .map(XmlElement::text)
                .findFirst();
        boolean lead = false;
        for (XmlElement content : body.children("body.content")) {
            XmlElement rest = content.without(this::isApart);
            for (XmlElement element : content.children()) {
                Optional<XmlElement> notice = element.child("copyrite");
                if (notice.isPresent() && copyright.isEmpty()) {
                    copyright = Optional.of(notice.get().text());
                } else if (element.name().equals("note") && element.isClass(Nitf.RELATED)) {
                    element.children("body.content").forEach(links -> out.addAllRelated(GroupParser.links(links)));
                } else if (isLead(element) && !lead) {
                    MediaParser.image(element).ifPresent(out::leadImage);
                    lead = true;
                }
            }
            blocks.addAll(BlockParser.blocks(rest));
        }
        out.addAllBody(blocks);
        copyright(copyright.filter(text -> !text.isBlank())).ifPresent(rights::copyright);
        out.rights(rights.build());
    }

    /** What stands in the content but is not part of the story. */
    private boolean isApart(XmlElement element) {
        return isLead(element)
                || (element.name().equals("note") && element.isClass(Nitf.RELATED))
                || (element.name().equals("block") && element.isClass(Nitf.COPYRIGHT));
    }

    private static boolean isLead(XmlElement element) {
        return element.name().equals("media") && element.isClass(Nitf.LEAD);
    }

    private Optional<Copyright> copyright(Optional<String> printed) {
        Copyright.Builder copyright = Copyright.builder();
        List<String> parts = new ArrayList<>();
        for (XmlElement part : head.copyrights()) {
            part.attribute("year").ifPresent(parts::add);
            part.attribute("year").flatMap(Years::parse).ifPresent(copyright::addYear);
            part.attribute("holder").ifPresent(parts::add);
            part.attribute("holder").ifPresent(holder -> copyright.addHolder(Organization.of(holder)));
        }
        if (printed.isEmpty() && parts.isEmpty()) {
            return Optional.empty();
        }
        copyright.allRightsReserved(head.meta("all-rights-reserved").isPresent());
        copyright.reuseRestricted(head.meta("reuse-restricted").isPresent());
        head.meta("copyright-license")
                .ifPresent(name -> copyright.license(MediaParser.license(name, head.meta("copyright-license-url"))));
        return Optional.of(copyright
                .printed(printed.orElseGet(() -> Notices.copyright(parts)))
                .build());
    }
}
