package org.safeconduct.packet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Progress;

/// Broken, hostile and strange files: none crashes the intake, none hangs it, and each gets an answer in words.
class HostileInputsIT {
    @TempDir
    static Path folder;

    private static Intake intake;

    @BeforeAll
    static void open() throws Exception {
        intake = Intake.open(Files.createDirectory(folder.resolve("work")), Limits.ofThisMachine());
    }

    @AfterAll
    static void close() {
        intake.close();
    }

    static Stream<Hostile> hostile() {
        return Stream.of(HostilePdfs.all(), HostilePictures.all(), HostileOthers.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void is_answered_in_words(Hostile hostile) throws Exception {
        var file = Files.write(folder.resolve("hostile"), hostile.make());

        var answer = intake.take(file, hostile.name(), List.of("en"), Progress.SILENT);

        switch (answer) {
            case Taken.Refused(var finding) -> {
                assertThat(hostile.answers()).contains(finding.rule());
                assertThat(finding.level()).isEqualTo(Level.BLOCKS);
                assertThat(finding.words()).contains(hostile.name()).endsWith(".");
            }
            case Taken.Accepted accepted -> {
                assertThat(hostile.answers()).contains("taken");
                assertThat(accepted.findings())
                        .extracting(Finding::words)
                        .allMatch(words -> words.contains(hostile.name()));
            }
        }
    }
}
