package io.broadsheet.parser.internal.body;

/** Called every so often during long work, so that the caller can end it. */
@FunctionalInterface
public interface Checkpoint {
    /** How many nodes or blocks may pass between two calls. */
    int INTERVAL = 100;

    /** Never ends anything. */
    Checkpoint NONE = () -> {};

    /** Returns, or throws the unchecked exception that ends the work. */
    void check();
}
