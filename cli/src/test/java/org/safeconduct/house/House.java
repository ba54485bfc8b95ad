package org.safeconduct.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The repository as it lies on the disk.
final class House {
    static final Path ROOT = root(Path.of("").toAbsolutePath());

    /// Every room that holds code; engines are told apart because more is asked of them.
    static final List<String> MODULES = List.of(
            "law",
            "engines/packet",
            "engines/reading",
            "engines/search",
            "engines/vault",
            "engines/deadlines",
            "engines/chronology",
            "engines/names",
            "stores/s3",
            "samples",
            "bench",
            "app",
            "cli");

    private static final Pattern TEXT =
            Pattern.compile("[^.]+|.*\\.(css|html|java|js|json|jte|md|properties|py|sh|sql|txt|xml|ya?ml)");

    private House() {}

    private static Path root(Path folder) {
        return Files.exists(folder.resolve("safeconduct")) ? folder : root(folder.getParent());
    }

    static List<Path> classes() {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module, "target", "classes"))
                .filter(Files::isDirectory)
                .toList();
    }

    static List<Path> java(String module, String side) {
        Path folder = ROOT.resolve(module, "src", side, "java");
        return Files.isDirectory(folder) ? files(folder, file -> file.toString().endsWith(".java")) : List.of();
    }

    /// Where the pattern occurs in what a stranger can read as text: file, line number, line.
    static Stream<String> linesWith(Pattern pattern) {
        return files(ROOT, file -> TEXT.matcher(file.getFileName().toString()).matches()).stream()
                .flatMap(file -> linesWith(pattern, file));
    }

    private static Stream<String> linesWith(Pattern pattern, Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                    .filter(line -> pattern.matcher(lines.get(line)).find())
                    .mapToObj(line -> ROOT.relativize(file) + ":" + (line + 1) + " "
                            + lines.get(line).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not UTF-8, or cannot be read", e);
        }
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted()
                    .filter(House::isOurs)
                    .flatMap(file -> Files.isDirectory(file)
                            ? files(file, wanted).stream()
                            : Stream.of(file).filter(wanted))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A package may be called `target`; what Maven makes lies beside a POM.
    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        boolean made = name.equals("target") && Files.exists(file.resolveSibling("pom.xml"));
        return !made && !name.equals(".git") && !name.equals(".idea");
    }
}
