package io.broadsheet.examples.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code completion} verb. */
@Command(
        name = "completion",
        usageHelpWidth = 100,
        description = {
            "Prints a script that completes verbs, options and formats in bash and zsh.",
            "",
            "  source <(broadsheet completion)"
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("broadsheet", spec.root().commandLine()));
        return ExitCode.OK;
    }
}
