/** A consumer on the module path. */
module consumer {
    requires io.broadsheet.parser;
    requires io.broadsheet.render;
}
