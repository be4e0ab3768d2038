package io.broadsheet.examples.cli;

/** What the program's exit tells a script. */
final class ExitCode {
    /** All went well. */
    static final int OK = 0;

    /** Something gave no article: there are dead letters, or nothing at all came out. */
    static final int INCOMPLETE = 1;

    /** The command line is wrong, or names what is not there. */
    static final int USAGE = 2;

    /** More dead letters than allowed: the input is broken, not a few pages of it. */
    static final int TOO_MANY_DEAD = 3;

    private ExitCode() {}
}
