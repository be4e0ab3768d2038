package io.broadsheet.parser.internal.body;

import java.util.StringTokenizer;

/** What the class names and ids of an element say about it. A set of groups is a bit mask over the ordinals. */
enum TokenGroup {
    BODY(
            "body storybody articlebody bodytext bodycopy fulltext textbody contentbody postbody articletext articlecontent"
                    + " storytext entrycontent postcontent corpo cuerpo corps koerper brodtext"),
    CONTENT("content contents contenido inhalt contenu conteudo contenuto innhold"),
    TEXT("text copy prose richtext rte wysiwyg markdown texto texte testo txt"),
    ARTICLE("article articles story artikel articulo noticia beitrag nota articolo materia artykul newsarticle"),
    POST("post entry hentry blogpost single permalink"),
    MAIN("main primary principal maincontent maincol"),
    PARAGRAPH("paragraph paragraphs para absatz parrafo paragraphe"),
    COMMENT("comment comments commenting commenter disqus respond reply replies discussion kommentar kommentare"
            + " comentarios comentario commentaires commentaire commenti reactions reacties kommentarer"),
    RELATED("related recommended recommendation recommendations recirc recirculation similar suggested suggestions"
            + " relacionadas relacionados relacionada verwandt aehnlich correlati liees associes outbrain taboola"
            + " readalso alsoread seealso readnext upnext morestories readmore further"),
    MORE("more next previous prev mehr mas plus also weitere"),
    TEASER("teaser teasers tile tiles card cards promo promos promotion promoted"),
    FEED("latest feed river stream collection cluster archive archives listing headlines newslist stories recent"
            + " aktuell ultimas dernieres"),
    POPULAR("popular trending mostread mostpopular most hot favorites beliebt meistgelesen mostviewed ranking"),
    SHARE("share shares sharing social socials follow facebook whatsapp linkedin sharebar sharethis sharedaddy"
            + " addthis compartir partager teilen"),
    AD("ad ads advert adverts advertisement advertising advertorial sponsor sponsored sponsors dfp gpt adslot adsense"
            + " banner banners anzeige werbung publicidad publicite pub commercial adunit adbox adcontainer leaderboard mpu"
            + " adwrapper admanager"),
    NAV(
            "nav navigation navbar menu menus breadcrumb breadcrumbs pagination pager skip submenu megamenu hamburger navi"),
    FOOTER("footer foot bottom colophon pie fuss"),
    HEADER("header head masthead topbar banner kopf cabecera entete"),
    TOP("top hero opening"),
    SIDE("sidebar side rail right secondary complementary aside seitenleiste lateral marginal"),
    WIDGET("widget widgets module modules plugin addon"),
    NEWSLETTER("newsletter newsletters subscribe subscription subscriptions signup register registration optin mailing"
            + " abonnement abo suscripcion inscription mailchimp"),
    MEDIA("image images img imgs photo photos picture pictures figure media foto fotos bild imagen imagem immagine"
            + " thumb thumbnail thumbnails"),
    VIDEO("video videos player audio podcast jwplayer playlist"),
    GALLERY("gallery galleries slideshow slide slides slider carousel galerie galeria swiper lightbox"),
    CAPTION("caption captions figcaption legend legende bildunterschrift leyenda didascalia imagecaption"),
    CREDIT("credit credits photographer source sources quelle fuente attribution copyrightholder imagecredit"),
    BYLINE("byline bylines author authors writer writers autor autores auteur auteurs autore reporter journalist vcard"
            + " contributor contributors fn firma verfasser"),
    BIO("bio bios biography about profile profiles authorbox"),
    META("meta metas info infos metadata details metainfo postmeta entrymeta articlemeta"),
    DATE("date dates time timestamp published datetime dateline pubdate modified fecha datum data publication"
            + " lastmod posted ago"),
    TAG("tag tags topic topics category categories keyword keywords taxonomy etiquetas themen schlagwort tagged"
            + " tagcloud categoria subjects"),
    LABEL("label labels badge badges cat flag rubric rubrik"),
    TITLE("title headline hed titulo titre titel heading titolo entrytitle pagetitle maintitle"),
    DEK(
            "dek deck subtitle subhead subheadline standfirst summary lead lede excerpt abstract intro introduction sommaire"
                    + " bajada sumario vorspann entradilla chapo blurb strapline subtitulo subtitel teasertext ingress description"
                    + " desc sottotitolo preamble introtext catenaccio"),
    KICKER("kicker eyebrow overline dachzeile strap supertitle pretitle suptitle spitzmarke antetitulo volanta"
            + " overheadline topline"),
    SECTION("section sections channel department ressort vertical"),
    MODAL(
            "modal modals popup popups overlay dialog cookie cookies consent gdpr toast onetrust cmp lightwindow interstitial"),
    PAYWALL("paywall premium subscriber subscribers regwall meter metered barrier paid paygate gated login logged"),
    HIDDEN("hidden hide visually sr screenreader invisible offscreen sronly visuallyhidden assistive"),
    QUOTE("quote quotes blockquote pullquote quotation cite zitat cita citation"),
    LIST("list lists items item liste lista"),
    BOX("box boxes infobox factbox facts fact callout panel inset breakout boxout kasten encadre"),
    NOTE("note notes correction corrections disclaimer disclosure editors editornote clarification footnote footnotes"
            + " notice hinweis"),
    KEYPOINTS("keypoints takeaways takeaway highlights key bulletpoints tldr"),
    TOC("toc tableofcontents jump jumplinks anchors contentsnav"),
    FAQ("faq faqs question questions answer accordion qa"),
    PRODUCT("product products shop price prices buy cart deal deals affiliate offer offers store shopping"),
    EMBED("embed embeds embedded tweet twitter instagram oembed iframe facebookpost tiktok youtube"),
    RATING("rating ratings review reviews stars score scores vote votes poll polls quiz"),
    FORM("form forms search input field button buttons btn cta contact"),
    TICKER("ticker breaking alert alerts weather stock stocks market markets scoreboard"),
    LIVE("live liveblog livefeed timeline update updates liveticker"),
    RECIPE("recipe recipes ingredients ingredient directions"),
    WRAP("wrap wrapper container inner outer holder group row col column columns layout block grid"),
    TOOLS("tools toolbar tool actions action print utility utilities bar controls"),
    COPYRIGHT("copyright rights legal imprint"),
    CROSSHEAD("crosshead subheading subheader zwischentitel intertitre ladillo"),
    PERSON("name person people job role position"),
    NEWS("news newswire press"),
    EVENT("event events calendar map location venue"),
    TABLE("table tables data datatable chart graph infographic"),
    TRANSCRIPT("transcript transcripts transkript transcription transcricao transcripcion"),
    CRUMB("breadcrumb breadcrumbs crumb crumbs trail");

    /** How many groups there are. */
    static final int COUNT = values().length;

    private final String tokens;

    TokenGroup(String tokens) {
        this.tokens = tokens;
    }

    /** The tokens, lower case. */
    StringTokenizer tokens() {
        return new StringTokenizer(tokens);
    }

    /** The bit of this group. */
    long bit() {
        return 1L << ordinal();
    }

    /** Whether the mask holds this group. */
    boolean isIn(long mask) {
        return (mask & bit()) != 0;
    }

    /** The bits of several groups. */
    static long mask(TokenGroup... groups) {
        long mask = 0;
        for (TokenGroup group : groups) {
            mask |= group.bit();
        }
        return mask;
    }
}
