package org.safeconduct.packet.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A filing of two exhibits and three documents, read back with another library than the one that wrote it.
class AssembledFilingIT {
    @TempDir
    static Path folder;

    private static List<String> pages = List.of();
    private static Path filing = Path.of("filing.pdf");

    @BeforeAll
    static void assemble() throws IOException {
        filing = folder.resolve("out/filing.pdf");
        var outcome = new CaseBox(folder)
                .document("passport.pdf", 2)
                .document("summons.pdf", 1, CaseBox.A4, 20)
                .document("report.pdf", 3, CaseBox.LETTER, 12)
                .exhibit("Identity", "passport.pdf")
                .exhibit("Harm", "summons.pdf", "report.pdf")
                .assemble(filing);
        assertThat(outcome).isInstanceOf(Outcome.Assembled.class);
        pages = texts(filing);
    }

    @Test
    void every_page_ends_with_its_number() {
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1).strip().lines().toList().getLast()).isEqualTo(Integer.toString(page));
        }
    }

    @Test
    void the_papers_stand_in_the_order_of_the_rule() {
        assertThat(pages.stream().map(AssembledFilingIT::mark))
                .containsExactly(
                        "cover",
                        "contents",
                        "divider",
                        "passport page 1",
                        "passport page 2",
                        "divider",
                        "summons page 1",
                        "report page 1",
                        "report page 2",
                        "report page 3",
                        "service");
    }

    @Test
    void the_contents_give_the_page_on_which_each_document_starts() {
        assertThat(pages.get(1))
                .containsPattern("Paper passport[ .…]*4–5")
                .containsPattern("Paper summons[ .…]*7\\s")
                .containsPattern("Paper report[ .…]*8–10");
    }

    @Test
    void every_line_of_the_contents_leads_to_its_page() throws IOException {
        try (var pdf = Loader.loadPDF(filing.toFile())) {
            List<Integer> targets = new ArrayList<>();
            for (var annotation : pdf.getPage(1).getAnnotations()) {
                var destination = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                targets.add(destination.retrievePageNumber() + 1);
            }
            assertThat(targets).containsExactly(3, 4, 6, 7, 8, 11);
        }
    }

    @Test
    void the_bookmarks_hang_documents_below_their_exhibit() throws IOException {
        try (var pdf = Loader.loadPDF(filing.toFile())) {
            assertThat(outline(pdf.getDocumentCatalog().getDocumentOutline(), "", pdf))
                    .containsExactly(
                            "Cover 1",
                            "Table of contents 2",
                            "Exhibit A: Identity 3",
                            "  A-1 Paper passport 4",
                            "Exhibit B: Harm 6",
                            "  B-1 Paper summons 7",
                            "  B-2 Paper report 8",
                            "Certificate of service 11");
        }
    }

    @Test
    void every_page_is_letter_size() throws IOException {
        try (var pdf = Loader.loadPDF(filing.toFile())) {
            for (var page : pdf.getPages()) {
                assertThat(page.getCropBox().getWidth()).isEqualTo(612);
                assertThat(page.getCropBox().getHeight()).isEqualTo(792);
            }
        }
    }

    @Test
    void a_page_that_is_full_to_the_foot_is_moved_up_so_that_its_number_covers_nothing() throws IOException {
        try (var pdf = Loader.loadPDF(filing.toFile())) {
            assertThat(new Baselines(pdf, 8).of("last line")).isGreaterThan(new Baselines(pdf, 8).of("8") + 12);
        }
    }

    @Test
    void the_same_folder_gives_the_same_bytes() throws IOException {
        var again = folder.resolve("out/again.pdf");
        new CaseBox(folder)
                .exhibit("Identity", "passport.pdf")
                .exhibit("Harm", "summons.pdf", "report.pdf")
                .assemble(again);
        assertThat(again).hasSameBinaryContentAs(filing);
    }

    @Test
    void nothing_but_the_filing_is_left_beside_it() throws IOException {
        try (var files = Files.list(filing.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.endsWith(".pdf"));
        }
    }

    private static String mark(String page) {
        if (page.contains("CERTIFICATE OF SERVICE")) {
            return "service";
        }
        if (page.contains("TABLE OF CONTENTS")) {
            return "contents";
        }
        if (page.contains("UNITED STATES DEPARTMENT OF JUSTICE")) {
            return "cover";
        }
        return page.contains("EXHIBIT") ? "divider" : page.lines().findFirst().orElse("");
    }

    static List<String> texts(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(pdf));
            }
            return texts;
        }
    }

    static List<String> outline(PDOutlineNode node, String indent, PDDocument pdf) throws IOException {
        List<String> lines = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            var page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
            lines.add(indent + item.getTitle() + " " + page);
            lines.addAll(outline(item, indent + "  ", pdf));
        }
        return lines;
    }
}
