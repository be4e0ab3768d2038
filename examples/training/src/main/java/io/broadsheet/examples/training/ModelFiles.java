package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.TreeFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes models and prints which features matter most in them. */
final class ModelFiles {
    private static final int MOST_IMPORTANT = 25;

    private final Path folder;

    ModelFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void write(String name, Boosting.Trained trained, List<String> features) throws IOException {
        Path file = folder.resolve(name);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            TreeFile.write(trained.trees(), features, out);
        }
        System.out.printf("%s: %d bytes%n", name, Files.size(file));
        double all = Arrays.stream(trained.gains()).sum();
        IntStream.range(0, features.size())
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -trained.gains()[f]))
                .limit(MOST_IMPORTANT)
                .forEach(f -> System.out.printf("  %5.1f %% %s%n", 100 * trained.gains()[f] / all, features.get(f)));
    }
}
