/** Builds typed news articles from web pages and flattened text. */
module io.broadsheet.parser {
    exports io.broadsheet.parser;
    exports io.broadsheet.parser.line;
    exports io.broadsheet.parser.site;

    requires transitive io.broadsheet.model;
    requires com.fasterxml.jackson.core;
    requires com.github.albfernandez.juniversalchardet;
    requires org.jsoup;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
