package org.safeconduct.packet.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Progress;

class WhenSomethingStandsAgainstItIT {
    @TempDir
    Path folder;

    @Test
    void a_blocked_filing_leaves_the_earlier_one_as_it_was() throws IOException {
        var target = Files.writeString(folder.resolve("filing.pdf"), "the good one");
        var outcome = broken().assemble(target);
        assertThat(outcome).isInstanceOf(Outcome.Blocked.class);
        assertThat(target).hasContent("the good one");
    }

    @Test
    void a_document_nobody_can_read_is_named() throws IOException {
        var outcome = broken().assemble(folder.resolve("filing.pdf"));
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.rule().equals("IN-01"))
                .singleElement()
                .extracting(Finding::place)
                .hasToString("Place[document=broken.pdf, page=0]");
    }

    @Test
    void a_draft_holds_the_rest_and_says_draft_on_every_page() throws IOException {
        var target = folder.resolve("draft.pdf");
        var outcome = broken().assemble(target, Order.Purpose.DRAFT, Progress.SILENT);
        assertThat(outcome).isInstanceOf(Outcome.Assembled.class);
        // the rest of the word may be read apart from its beginning, because it stands askew
        assertThat(AssembledFilingIT.texts(target)).hasSizeGreaterThan(4).allMatch(page -> page.contains("DRA"));
    }

    @Test
    void a_draft_lists_what_it_could_not_take_in() throws IOException {
        var target = folder.resolve("draft.pdf");
        broken().assemble(target, Order.Purpose.DRAFT, Progress.SILENT);
        assertThat(AssembledFilingIT.texts(target)).anyMatch(page -> page.contains("Paper broken"));
    }

    @Test
    void a_manifest_with_a_mistake_is_answered_with_its_line() throws IOException {
        var outcome = new CaseBox(folder)
                .with("langauge: en")
                .document("a.pdf", 1)
                .exhibit("Identity", "a.pdf")
                .assemble(folder.resolve("filing.pdf"));
        assertThat(outcome).isInstanceOf(Outcome.Unreadable.class);
        assertThat(outcome.findings().getFirst().words()).contains("langauge");
    }

    @Test
    void stopping_leaves_neither_a_filing_nor_a_half_one() throws IOException {
        var target = folder.resolve("out/filing.pdf");
        var box = new CaseBox(folder).document("a.pdf", 1).exhibit("Identity", "a.pdf");
        Progress stopped = (words, done, total) -> {
            if (words.startsWith("Numbering")) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> box.assemble(target, Order.Purpose.FILING, stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(target.getParent())
                .satisfiesAnyOf(
                        parent -> assertThat(parent).doesNotExist(),
                        parent -> assertThat(parent).isEmptyDirectory());
    }

    private CaseBox broken() throws IOException {
        return new CaseBox(folder)
                .document("a.pdf", 1)
                .file("broken.pdf", "%PDF-1.7 and nothing else".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .exhibit("Identity", "a.pdf", "broken.pdf");
    }
}
