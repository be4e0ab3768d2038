package io.broadsheet.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Page shapes on which extractors lose the body. Each page is small and invented. */
class HardPagesTest {
    private static final String TITLE = "Harbour council keeps the old ferry for another winter";
    private static final String HEADER = "<header><nav><ul><li><a href='/'>Home</a><li><a href='/sport'>Sport</a>"
            + "<li><a href='/weather'>Weather</a></ul></nav></header>";
    private static final String FOOTER = "<footer><p>Contact · Imprint · Privacy</p></footer>";

    private final List<String> story = new Prose(7).paragraphs(9);
    private final String paragraphs = Prose.wrap("<p>", story, "</p>");

    private static PageBody read(String body) {
        Document page = Jsoup.parse(
                "<title>" + TITLE + " | The Skerry Post</title>" + HEADER + "<main>" + body + "</main>" + FOOTER);
        return BodyExtractor.of(BodyOptions.DEFAULT).extract(page, PageHints.of(page), Checkpoint.NONE);
    }

    private static List<String> kept(PageBody body) {
        return body.blocks().stream()
                .filter(TextBlock::kept)
                .map(TextBlock::text)
                .toList();
    }

    private static String teasers(int count) {
        StringBuilder teasers = new StringBuilder();
        Prose prose = new Prose(99);
        for (int i = 0; i < count; i++) {
            teasers.append("<div class='card'><h3><a href='/t")
                    .append(i)
                    .append("'>")
                    .append(prose.sentence());
            teasers.append("</a></h3><p>").append(prose.paragraph()).append("</p></div>");
        }
        return teasers.toString();
    }

    @Test
    void keepsShortArticleBesideLongSidebar() {
        List<String> few = story.subList(0, 3);

        PageBody body = read("<article><h1>" + TITLE + "</h1>" + Prose.wrap("<p>", few, "</p>")
                + "</article><aside class='sidebar related'>" + teasers(15) + "</aside>");

        assertThat(kept(body)).containsExactlyElementsOf(few);
    }

    @Test
    void dropsCommentsLongerThanTheArticle() {
        String comments = Prose.wrap("<li class='comment'><p>", new Prose(3).paragraphs(30), "</p></li>");

        PageBody body = read("<article><h1>" + TITLE + "</h1>" + paragraphs
                + "</article><section id='comments'><h2>30 comments</h2><ol>" + comments + "</ol></section>");

        assertThat(kept(body)).containsExactlyElementsOf(story);
    }

    @Test
    void keepsOnlyTheFirstOfSeveralArticlesInEndlessScroll() {
        String second = "<article><h1>Storm tears the roof off the fish market</h1>"
                + Prose.wrap("<p>", new Prose(12).paragraphs(20), "</p>") + "</article>";

        PageBody body = read("<article><h1>" + TITLE + "</h1>" + paragraphs + "</article>" + second);

        assertThat(kept(body)).containsExactlyElementsOf(story);
    }

    @Test
    void keepsTextThatIsStreamedIntoAHiddenElement() {
        PageBody body = read("<div id='B:0'></div><div hidden id='S:0'><h1>" + TITLE + "</h1>" + paragraphs + "</div>");

        assertThat(kept(body)).containsAll(story);
    }

    @Test
    void keepsDivParagraphsWithMeaninglessNames() {
        PageBody body = read("<div class='x1 k9'><h1 class='q'>" + TITLE + "</h1><div class='z3'>"
                + Prose.wrap("<div class='j7'>", story, "</div>") + "</div></div>");

        assertThat(kept(body)).containsAll(story);
    }

    @Test
    void keepsParagraphsApartByDoubleLineBreaks() {
        PageBody body = read("<h1>" + TITLE + "</h1><div class='text'>" + String.join("<br><br>", story) + "</div>");

        assertThat(kept(body)).containsAll(story);
    }

    @Test
    void keepsAParagraphThatIsOneLink() {
        String linked = "<p><a href='/report'>" + new Prose(42).paragraph() + "</a></p>";

        PageBody body = read("<article><h1>" + TITLE + "</h1>" + paragraphs + linked
                + paragraphs.replace("report", "item") + "</article>");

        assertThat(kept(body)).contains(new Prose(42).paragraph());
    }

    @Test
    void keepsAnArticleInsideATableCell() {
        PageBody body = read("<table><tr><td width='150'><a href='/'>Menu</a></td><td><h1>" + TITLE + "</h1>"
                + paragraphs + "</td></tr></table>");

        assertThat(kept(body)).containsAll(story);
    }

    @Test
    void keepsAnArticleInsideAnAside() {
        PageBody body = read("<aside><h1>" + TITLE + "</h1>" + paragraphs + "</aside>");

        assertThat(kept(body)).containsAll(story);
    }

    @Test
    void keepsABodyInSiblingContainersWithAdvertisementsBetween() {
        String parts =
                Prose.wrap("<div class='body-part'><p>", story, "</p></div><div class='ad'><p>Advertisement</p></div>");

        PageBody body = read("<h1>" + TITLE + "</h1>" + parts);

        assertThat(kept(body)).containsAll(story).doesNotContain("Advertisement");
    }

    @Test
    void dropsCallsToReadOnAndNewsletterBoxes() {
        String box = "<div class='newsletter-box'><p>Sign up for our morning newsletter and never miss a story.</p>"
                + "<form><input><button>Go</button></form></div>";
        String more = "<p><strong>READ MORE: <a href='/x'>How the breakwater was lost</a></strong></p>";

        PageBody body = read("<article><h1>" + TITLE + "</h1>" + Prose.wrap("<p>", story.subList(0, 4), "</p>") + box
                + more + Prose.wrap("<p>", story.subList(4, 9), "</p>") + "</article>");

        assertThat(kept(body)).containsExactlyElementsOf(story);
    }

    @Test
    void keepsRepeatedTextOnce() {
        PageBody body = read("<article><h1>" + TITLE + "</h1><div class='desktop'>" + paragraphs
                + "</div><div class='mobile'>" + paragraphs + "</div></article>");

        assertThat(kept(body)).doesNotHaveDuplicates().containsAll(story);
    }

    @Test
    void keepsChineseText() {
        String sentence = "港口委员会星期二晚上经过九个小时的辩论后决定，旧渡轮将再运行一个冬天，并询问岛上居民下一步的愿望。";
        List<String> chinese =
                List.of("一" + sentence + sentence, "二" + sentence, "三" + sentence + sentence, "四" + sentence);

        PageBody body = read("<h1>" + TITLE + "</h1>" + Prose.wrap("<p>", chinese, "</p>"));

        assertThat(kept(body)).containsAll(chinese);
    }

    @Test
    void keepsArabicText() {
        String sentence = "قرر مجلس الميناء مساء الثلاثاء بعد نقاش طويل الإبقاء على العبارة القديمة شتاء آخر.";
        List<String> arabic =
                List.of("أ " + sentence + " " + sentence, "ب " + sentence + " " + sentence, "ج " + sentence);

        PageBody body = read("<h1>" + TITLE + "</h1>" + Prose.wrap("<p dir='rtl'>", arabic, "</p>"));

        assertThat(kept(body)).containsAll(arabic);
    }

    @Test
    void namesTheHeadline() {
        PageBody body = read("<article><h1>" + TITLE + "</h1>" + paragraphs + "</article>");

        assertThat(body.blocks())
                .filteredOn(block -> block.role() == BlockRole.HEADLINE)
                .extracting(TextBlock::text)
                .containsExactly(TITLE);
    }

    @Test
    void takesAnArticleForLikelierThanAListOfStories() {
        double article = read("<article><h1>" + TITLE + "</h1>" + paragraphs + "</article>")
                .likelihood();
        double list = read("<h1>News</h1>" + teasers(25)).likelihood();

        assertThat(article).isGreaterThan(0.5).isGreaterThan(list);
    }

    @Test
    void findsNothingOnAnEmptyPage() {
        PageBody body = BodyExtractor.of(BodyOptions.DEFAULT).extract(Jsoup.parse(""), PageHints.NONE, Checkpoint.NONE);

        assertThat(body.blocks()).isEmpty();
        assertThat(body.path()).isEqualTo(SelectionPath.NONE);
        assertThat(body.likelihood()).isLessThan(0.5);
    }
}
