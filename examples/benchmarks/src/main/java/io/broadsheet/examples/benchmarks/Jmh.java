package io.broadsheet.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** The {@code jmh} verb. */
@Command(
        name = "jmh",
        description = {
            "Runs the JMH benchmarks; what follows goes to JMH.",
            "",
            "For example: jmh -l lists the benchmarks, jmh LineBenchmark -f 3 runs some of them in three forks."
        })
final class Jmh implements Callable<Integer> {
    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Main.main(arguments.toArray(String[]::new));
        return 0;
    }
}
