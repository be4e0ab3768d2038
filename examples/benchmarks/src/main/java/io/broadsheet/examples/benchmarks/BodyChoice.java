package io.broadsheet.examples.benchmarks;

import io.broadsheet.model.BodyText;
import picocli.CommandLine.Option;

/** The options that choose what counts as the body of a prediction. */
final class BodyChoice {
    @Option(names = "--no-dek", description = "Leave the dek out of the body.")
    private boolean withoutDek;

    @Option(names = "--captions", description = "Put captions into the body.")
    private boolean captions;

    @Option(names = "--notes", description = "Put boxes and footnotes into the body.")
    private boolean notes;

    @Option(names = "--no-credits", description = "Leave contributors' notes and sign-offs out of the body.")
    private boolean withoutCredits;

    @Option(names = "--corrections", description = "Put corrections and editors' notes into the body.")
    private boolean corrections;

    BodyText bodyText() {
        return BodyText.builder()
                .dek(!withoutDek)
                .captions(captions)
                .notes(notes)
                .credits(!withoutCredits)
                .corrections(corrections)
                .build();
    }
}
