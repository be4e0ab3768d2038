package io.broadsheet.parser.internal.body;

import java.util.StringTokenizer;

/** Words that tell text around an article from the article. Letter case does not count; a word stands alone. */
enum KeywordGroup {
    SUBSCRIBE(
            "subscribe subscription subscriber subscribers unsubscribe abonnieren abonnement abonnez suscribete suscribirse"
                    + " suscripcion assine iscriviti abonneer prenumerera"),
    NEWSLETTER("newsletter newsletters inbox mail email emails mailing"),
    SIGN("sign signup login register registration logged anmelden registrieren inscription connexion connectez inicia"),
    SHARE("share teilen partager compartir condividi dela delen compartilhar whatsapp copied"),
    FOLLOW("follow folgen suivez siga sigue seguici facebook twitter instagram linkedin telegram youtube tiktok"),
    COPYRIGHT("copyright rights reserved vorbehalten reserves reservados riservati droits derechos direitos"),
    AGENCY_PHOTO("photo photos photograph photographer getty shutterstock foto fotos picture pictures image images"
            + " credit illustration bild imago afp reuters ap epa istock alamy handout file via courtesy"),
    RELATED("related recommended trending popular latest lees lesen lire leia leer leggi empfohlen recommande"
            + " relacionadas verwandte zum"),
    READ("read watch listen see click tap discover weiterlesen"),
    MORE("more also mehr plus mas auch aussi anche ook meer ler mais"),
    COMMENT("comment comments reply replies kommentar kommentare commentaire commentaires comentarios reageer"),
    ADVERTISEMENT("advertisement advertisements sponsored anzeige werbung publicidad publicite advertorial affiliate"
            + " commission partner partners promoted continue"),
    PRIVACY("cookie cookies privacy terms conditions consent policy datenschutz impressum"),
    MONTH(
            "january february march april may june july august september october november december jan feb mar apr jun jul"
                    + " aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin"
                    + " juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto"
                    + " septiembre octubre noviembre diciembre"),
    TIME(
            "monday tuesday wednesday thursday friday saturday sunday am pm uhr gmt est et edt pst ist cet utc ago min mins"
                    + " hour hours minutes published updated posted modified aktualisiert publie mis publicado actualizado stand"
                    + " pubblicato"),
    BY("by von par por di af av autor author auteur editor reporter correspondent writer staff redaktion"),
    CORRECTION("correction clarification corrected update updated version earlier incorrectly misstated editor"),
    CONTRIBUTED("contributed contributor reporting additional report editing edited compiled wrote"),
    SHOP("buy shop price prices deal deals save discount sale order"),
    TAGS("tags tag topics topic filed themen schlagworte categories category keywords"),
    ABOUT("about biography covers joined award degree graduate freelance journalist he she his her"),
    DOWNLOAD("download app android ios iphone google apple store play podcast spotify");

    /** How many groups there are. */
    static final int COUNT = values().length;

    private final String words;

    KeywordGroup(String words) {
        this.words = words;
    }

    /** The words, lower case. */
    StringTokenizer words() {
        return new StringTokenizer(words);
    }

    /** The bit of this group. */
    int bit() {
        return 1 << ordinal();
    }
}
