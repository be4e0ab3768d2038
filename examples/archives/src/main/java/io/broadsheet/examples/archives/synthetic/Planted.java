package io.broadsheet.examples.archives.synthetic;

/**
 * Where damage was planted.
 *
 * @param file the name of the archive in its folder
 * @param offset where the dead letter is to be expected
 * @param damage what was done
 */
public record Planted(String file, long offset, Damage damage) {}
