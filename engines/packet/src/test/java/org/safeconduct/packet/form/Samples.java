package org.safeconduct.packet.form;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.safeconduct.packet.form.facts.Facts;

/// What the tests of this package work on: the invented facts of `docs/formats/facts.md` and the official forms, which
/// the repository does not hold.
public final class Samples {
    public static final String I_589 = "i-589_2025-01-20.pdf";

    private Samples() {}

    /// An official form; the test is skipped where the shared folder is absent.
    public static Path form(String name) {
        var found =
                shared().map(folder -> folder.resolve("forms").resolve(name)).filter(Files::isRegularFile);
        assumeTrue(
                found.isPresent(),
                "The official form " + name + " is in ../shared/forms or $SAFECONDUCT_SHARED/forms.");
        return found.orElseThrow();
    }

    private static Optional<Path> shared() {
        var set = Optional.ofNullable(System.getenv("SAFECONDUCT_SHARED")).map(Path::of);
        return Stream.concat(set.stream(), Stream.of(root().resolve("../shared")))
                .filter(Files::isDirectory)
                .findFirst();
    }

    public static Path root() {
        var at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("docs/formats"))) {
            at = at.getParent();
        }
        return at;
    }

    /// The example of the documentation.
    public static String yaml() {
        try {
            var page = Files.readString(root().resolve("docs/formats/facts.md"));
            var from = page.indexOf("```yaml\nformat: safeconduct/facts/1") + "```yaml\n".length();
            return page.substring(from, page.indexOf("```", from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Facts facts() {
        return facts(yaml());
    }

    public static Facts facts(String yaml) {
        return switch (read(yaml)) {
            case Facts.Reading.Sound sound -> sound.facts();
            case Facts.Reading.Faulty faulty ->
                Assertions.fail(faulty.findings().toString());
        };
    }

    public static Facts.Reading read(String yaml) {
        try {
            var file = Files.createTempFile("facts", ".yaml");
            Files.writeString(file, yaml);
            var reading = Facts.read(file, "facts.yaml");
            Files.delete(file);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
