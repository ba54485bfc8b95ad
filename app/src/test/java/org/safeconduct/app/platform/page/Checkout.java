package org.safeconduct.app.platform.page;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The application's own files, as they are written.
final class Checkout {
    private static final Path MAIN = Path.of("src/main");

    private Checkout() {}

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(MAIN.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> texts(String folder, String ending) {
        return files(folder, ending).stream().map(Checkout::text);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void read(String file, Sink sink) {
        try (Reader reader = Files.newBufferedReader(MAIN.resolve(file))) {
            sink.take(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Sink {
        void take(Reader reader) throws IOException;
    }
}
