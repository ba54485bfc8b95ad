package org.safeconduct.packet.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.filing.manifest.CaseFolders;
import org.safeconduct.packet.preflight.Preflight.Evidence;

/// The example filing of the format's page, changed in one place and inspected; what the unchanged example would get
/// is never counted, so each test sees a check fire that was silent before.
final class Inspected {
    static final Path PASSPORT = Path.of("documents/passport.jpg");
    static final Path TRANSLATION = Path.of("documents/passport-en.docx");
    static final Path CERTIFICATE = Path.of("certificate.pdf");

    private static final Preflight PREFLIGHT = Preflight.of(Rulebook.packaged());

    private Inspected() {}

    static List<Finding> unchanged(Path folder, Evidence evidence) throws IOException {
        return PREFLIGHT.check(CaseFolders.filing(CaseFolders.complete(folder)), evidence);
    }

    static List<Finding> changed(Path folder, String from, String to) throws IOException {
        return changed(folder, from, to, Evidence.NONE);
    }

    /// Two changes at once.
    static List<Finding> changed(Path folder, String from, String to, String from2, String to2) throws IOException {
        CaseFolders.changed(folder, from, to);
        var manifest = folder.resolve("filing.yaml");
        var text = Files.readString(manifest);
        assertThat(text).contains(from2);
        Files.writeString(manifest, text.replace(from2, to2));
        return PREFLIGHT.check(CaseFolders.filing(folder), Evidence.NONE);
    }

    static List<Finding> changed(Path folder, String from, String to, Evidence evidence) throws IOException {
        var silent = unchanged(folder, Evidence.NONE);
        var findings = PREFLIGHT.check(CaseFolders.filing(CaseFolders.changed(folder, from, to)), evidence);
        return findings.stream().filter(finding -> !silent.contains(finding)).toList();
    }

    static ListAssert<Finding> assertFires(List<Finding> findings, Level level, String rule, String words) {
        return assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.words()).contains(words);
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.level()).isEqualTo(level);
        });
    }

    static Evidence says(Path file, String text) {
        return seen(file, new Paper(List.of(letter()), 1000, text, List.of()));
    }

    static Evidence seen(Path file, Paper paper) {
        return new Evidence(Map.of(file, paper), List.of());
    }

    static Paper.Page letter() {
        return new Paper.Page(612, 792, true);
    }
}
