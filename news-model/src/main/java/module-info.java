/** What a news article is: typed, immutable values and nothing else. */
@SuppressWarnings("module") // Jackson is no dependency here: the renderer's JSON binding reflects on the builders
module io.broadsheet.model {
    exports io.broadsheet.model;

    opens io.broadsheet.model to
            com.fasterxml.jackson.databind;

    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
