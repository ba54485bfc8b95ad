package org.safeconduct.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The PDFs to be put together, in the order of their names.
record Corpus(List<Path> files) {

    static Corpus in(Path folder) {
        try (var all = Files.list(folder)) {
            return new Corpus(all.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The corpus cannot be read.", e);
        }
    }

    long bytes() {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }
}
