package org.safeconduct.packet.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.intake.Taken;

class WhenDocumentsAreOnTheShelfIT {
    @TempDir
    Path folder;

    private CaseBox box = new CaseBox(Path.of(""));
    private Path shelf = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        shelf = folder.resolve("shelf");
        box = new CaseBox(folder)
                .document("passport.pdf", 2)
                .document("summons.pdf", 1, CaseBox.A4, 20)
                .exhibit("Identity", "passport.pdf")
                .exhibit("Harm", "summons.pdf");
    }

    @Test
    void the_filing_is_the_same_as_without_a_shelf() throws IOException {
        var without = folder.resolve("without.pdf");
        var first = folder.resolve("first.pdf");
        var second = folder.resolve("second.pdf");
        box.assemble(without);
        box.withShelf(shelf).assemble(first);
        box.withShelf(shelf).assemble(second);

        assertThat(first).hasSameBinaryContentAs(without);
        assertThat(second).hasSameBinaryContentAs(without);
    }

    @Test
    void the_findings_are_the_same_as_without_a_shelf() throws IOException {
        var without = box.assemble(folder.resolve("filing.pdf")).findings();
        box.withShelf(shelf).assemble(folder.resolve("filing.pdf"));
        assertThat(box.withShelf(shelf).assemble(folder.resolve("filing.pdf")).findings())
                .isEqualTo(without);
    }

    @Test
    void no_page_is_read_a_second_time() throws IOException {
        var assembly = box.withShelf(shelf).assembly();
        List<String> steps = Collections.synchronizedList(new ArrayList<>());
        Progress progress = (words, done, total) -> steps.add(words);

        takeIn(assembly, progress);
        assertThat(steps).isNotEmpty();
        steps.clear();
        assertThat(takeIn(assembly, progress)).isInstanceOf(Taken.Accepted.class);
        assertThat(steps).isEmpty();
    }

    @Test
    void a_file_taken_in_at_upload_is_there_for_the_filing() throws IOException {
        takeIn(box.withShelf(shelf).assembly(), Progress.SILENT);
        var before = entries();
        box.withShelf(shelf).assemble(folder.resolve("filing.pdf"));

        assertThat(entries()).containsAll(before).hasSize(before.size() + 1);
    }

    @Test
    void a_damaged_entry_is_made_again() throws IOException {
        var filing = folder.resolve("filing.pdf");
        var again = folder.resolve("again.pdf");
        box.withShelf(shelf).assemble(filing);
        for (Path entry : entries()) {
            Files.writeString(entry.resolve("document.pdf"), "no longer a PDF");
        }
        box.withShelf(shelf).assemble(again);
        assertThat(again).hasSameBinaryContentAs(filing);
    }

    @Test
    void a_check_says_what_assembling_would_say_and_writes_nothing() throws IOException {
        var box = this.box.exhibit("Lost", "lost.pdf").withShelf(shelf);
        List<Finding> said = box.check();
        assertThat(said).isEqualTo(box.assemble(folder.resolve("filing.pdf")).findings());
        assertThat(folder.resolve("filing.pdf")).doesNotExist();
    }

    private Taken takeIn(Assembly assembly, Progress progress) {
        return assembly.takeIn(folder.resolve("passport.pdf"), "passport.pdf", List.of("en"), progress);
    }

    private List<Path> entries() throws IOException {
        try (var files = Files.find(shelf, 2, (file, kind) -> kind.isDirectory())) {
            return files.filter(file -> shelf.relativize(file).getNameCount() == 2)
                    .toList();
        }
    }
}
