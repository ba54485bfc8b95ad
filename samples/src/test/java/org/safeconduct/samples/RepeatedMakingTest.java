package org.safeconduct.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.samples.page.Faces;

/// The committed documents are what the program makes. Words must be the same bytes on every JDK; what is drawn may
/// differ by a shade where another JDK draws letters.
class RepeatedMakingTest {
    private static final List<String> DRAWN = List.of("jpg", "png", "tif", "pdf", "eml");

    @TempDir
    static Path made;

    @BeforeAll
    static void make() {
        Samples.make(made, Path.of("fonts"));
    }

    @TestFactory
    Stream<DynamicTest> a_letter_is_the_same_bytes() {
        return documents()
                .filter(file -> !DRAWN.contains(ending(file)) && !ending(file).equals("heic"))
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> assertThat(made.resolve(file)).hasSameBinaryContentAs(file)));
    }

    @TestFactory
    Stream<DynamicTest> a_drawing_looks_the_same() {
        return documents()
                .filter(file -> DRAWN.contains(ending(file)))
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(Likeness.of(made.resolve(file), file)).isLessThan(2.5)));
    }

    @Test
    void a_second_making_gives_the_same_bytes(@TempDir Path again) throws IOException {
        new Adelanto(new Studio("adelanto", again.resolve("adelanto"), Faces.in(Path.of("fonts")))).make();
        try (var files = Files.walk(again)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(made.resolve(again.relativize(file))));
        }
    }

    @Test
    void nothing_is_committed_that_the_program_does_not_make() {
        assertThat(documents().filter(file -> !ending(file).equals("heic")))
                .allSatisfy(file -> assertThat(made.resolve(file)).exists());
    }

    private static Stream<Path> documents() {
        return Stream.of("eloy/documents", "adelanto/documents").flatMap(RepeatedMakingTest::files);
    }

    private static Stream<Path> files(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
