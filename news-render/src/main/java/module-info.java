/** Writes typed news articles as text, HTML, JSON and the news industry's formats. */
module io.broadsheet.render {
    exports io.broadsheet.render;
    exports io.broadsheet.render.feed;
    exports io.broadsheet.render.format;
    exports io.broadsheet.render.html;
    exports io.broadsheet.render.json;
    exports io.broadsheet.render.markdown;
    exports io.broadsheet.render.newsml;
    exports io.broadsheet.render.ninjs;
    exports io.broadsheet.render.nitf;
    exports io.broadsheet.render.schemaorg;
    exports io.broadsheet.render.text;

    requires transitive io.broadsheet.model;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires java.xml;
    requires static org.jspecify;
}
