package org.safeconduct.packet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.form.Recognition.Outdated;
import org.safeconduct.packet.form.Recognition.Recognised;
import org.safeconduct.packet.form.Recognition.Unknown;

class FormLibraryTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            i-589_2025-01-20.pdf, I-589,   01/20/25
            eoir-28_2015-12.pdf,  EOIR-28, Dec. 2015
            g-28_2017.pdf,        G-28,    05/05/16
            i-765_2025-08-21.pdf, I-765,   08/21/25
            """)
    void an_official_file_is_recognised(String file, String form, String edition) {
        var recognised = (Recognised) library().recognise(Samples.form(file));
        assertThat(recognised.edition().form()).isEqualTo(form);
        assertThat(recognised.edition().printed()).isEqualTo(edition);
        assertThat(recognised.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "i-589_2025-01-20.pdf,I-589",
        "eoir-28_2015-12.pdf,EOIR-28",
        "g-28_2017.pdf,G-28",
        "i-765_2025-08-21.pdf,I-765"
    })
    void a_copy_saved_by_somebody_is_taken_and_to_be_confirmed(String file, String form) throws IOException {
        var recognised = (Recognised) library().recognise(savedAgain(Samples.form(file), "copy.pdf"));
        assertThat(recognised.edition().form()).isEqualTo(form);
        assertThat(recognised.findings())
                .singleElement()
                .matches(finding -> finding.rule().equals("FM-04"));
    }

    @Test
    void a_superseded_edition_is_refused_with_both_editions() throws IOException {
        var old = Samples.form("i-589_2019-04-09.pdf");
        var expected = "edition 04/09/19, superseded by 01/20/25";
        assertThat(((Outdated) library().recognise(old)).finding().words()).contains(expected);
        var copy = savedAgain(old, "old.pdf");
        assertThat(((Outdated) library().recognise(copy)).finding().words()).contains(expected);
    }

    @Test
    void a_form_whose_boxes_were_changed_is_refused() throws IOException {
        var changed = folder.resolve("changed.pdf");
        try (var document = Loader.loadPDF(Samples.form(Samples.I_589).toFile())) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            form.getField("form1[0].#subform[0].TextField1[3]").setPartialName("Nationality");
            document.setAllSecurityToBeRemoved(true);
            document.save(changed.toFile());
        }
        assertThat(((Unknown) library().recognise(changed)).finding().words()).contains("not those of that edition");
    }

    @Test
    void a_form_we_have_no_map_of_is_refused() {
        assertThat(library().recognise(Samples.form("i-485_2025-01-20.pdf"))).isInstanceOf(Unknown.class);
    }

    @Test
    void a_page_without_boxes_is_refused() throws IOException {
        var plain = folder.resolve("plain.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain.toFile());
        }
        assertThat(((Unknown) library().recognise(plain)).finding().words()).contains("no boxes to fill");
    }

    @Test
    void a_file_that_is_no_pdf_is_refused() throws IOException {
        var text = Files.writeString(folder.resolve("note.pdf"), "Dear court");
        assertThat(((Unknown) library().recognise(text)).finding().words()).contains("note.pdf", "can't be opened");
    }

    @Test
    void an_imported_form_is_found_again() {
        library().add(Samples.form(Samples.I_589));
        assertThat(library().find("I-589").orElseThrow().edition().printed()).isEqualTo("01/20/25");
        assertThat(library().list()).hasSize(1);
    }

    @Test
    void a_form_changed_after_its_import_is_no_longer_found() throws IOException {
        library().add(Samples.form(Samples.I_589));
        Files.writeString(folder.resolve("library/i-589_2025-01-20.pdf"), "gone");
        assertThat(library().find("I-589")).isEmpty();
    }

    @Test
    void an_outdated_form_is_not_imported() {
        library().add(Samples.form("i-589_2019-04-09.pdf"));
        assertThat(library().list()).isEmpty();
    }

    @Test
    void the_fields_of_a_form_are_listed_with_what_they_are() {
        library().add(Samples.form(Samples.I_589));
        assertThat(library().find("I-589").orElseThrow().fields()).hasSize(460).anySatisfy(field -> {
            assertThat(field.name()).isEqualTo("form1[0].#subform[0].PtAILine4_LastName[0]");
            assertThat(field.tooltip()).contains("Complete Last Name");
            assertThat(field.page()).isEqualTo(1);
            assertThat(field.kind()).isEqualTo("text");
        });
    }

    @Test
    void a_form_that_is_not_imported_is_asked_for_with_the_command() {
        assertThat(library().absent("I-589").words()).contains("safeconduct forms import");
    }

    @Test
    void the_newest_edition_is_the_one_of_the_rule() {
        var rule = Rulebook.packaged().rule("FORM-I-589", LocalDate.parse("2026-11-23"));
        assertThat(library().known())
                .filteredOn(edition -> edition.form().equals("I-589") && !edition.isSuperseded())
                .singleElement()
                .matches(edition -> rule.findEdition().orElseThrow().equals(edition.printed()));
    }

    private FormLibrary library() {
        return FormLibrary.in(folder.resolve("library"));
    }

    private Path savedAgain(Path file, String name) throws IOException {
        var copy = folder.resolve(name);
        try (var document = Loader.loadPDF(file.toFile())) {
            document.setAllSecurityToBeRemoved(true);
            document.save(copy.toFile());
        }
        return copy;
    }
}
