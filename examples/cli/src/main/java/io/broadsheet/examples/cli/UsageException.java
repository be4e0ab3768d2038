package io.broadsheet.examples.cli;

/** The command line asks for what cannot be done; the message says why. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
