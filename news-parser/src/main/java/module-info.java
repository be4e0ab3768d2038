/** Builds typed news articles from web pages and flattened text. */
module io.broadsheet.parser {
    exports io.broadsheet.parser.line;

    requires transitive io.broadsheet.model;
    requires org.jsoup;
    requires static transitive org.jspecify;
}
