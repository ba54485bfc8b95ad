package org.safeconduct.packet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The I-589 of the invented case of the documentation.
class FilledFormIT {
    @TempDir
    private static Path folder;

    private static Filled form;

    @BeforeAll
    static void fill() {
        form = Filled.of(Samples.I_589, Samples.facts(), folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subform[0].PtAILine1_ANumber[0]                   | 241555013
            subform[0].PtAILine4_LastName[0]                  | Sokolov
            subform[0].TextField1[1]                          | Andrey Sokolov; Andrei Sokoloff
            subform[0].PtAILine8_StreetNumandName[0]          | Eloy Detention Center, 1705 E. Hanna Road
            subform[0].PtAILine9_AptNumber[0]                 | Ste 4
            subform[0].PtAILine9_AreaCode[0]                  | 602
            subform[0].PtAILine9_TelephoneNumbe[0]            | 555-0147
            subform[0].DateTimeField1[0]                      | 05/06/1991
            subform[0].TextField1[4]                          | Yekaterinburg, Russia
            subform[0].TextField1[2]                          | Eloy
            subform[0].TextField1[0]                          | None
            subform[0].DateTimeField2[1]                      | N/A
            subform[1].NotMarried[0].TextField10[3]           | Marina Belova
            subform[1].NotMarried[0].PtAIILine18_I94Number[0] | N/A
            subform[1].TotalChild[0]                          | 1
            subform[1].ChildMarital1[0]                       | Single
            subform[4].DateTimeField20[0]                     | 11/2025
            subform[4].DateTimeField26[0]                     | Present
            subform[4].TextField13[48]                        | None
            subform[4].TextField35[1]                         | N/A
            subform[7].PBL3A_TextField[0]                     | N/A
            subform[10].TextField20[0]                        | Andrei Viktorovich Sokolov
            subform[10].TextField20[1]                        | Соколов Андрей Викторович
            subform[10].PtE_PreparerName[0]                   | Nora Whitfield
            subform[12].PtAILine1_ANumber[1]                  | A 241-555-013
            subform[13].SupBApplicantName[0]                  | Andrei Viktorovich Sokolov
            """)
    void a_fact_stands_in_its_box(String field, String value) {
        assertThat(form.value("form1[0].#" + field)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            subform[0].CheckBox31[0],                              1
            subform[0].PartALine9Sex[0],                           M
            subform[0].PartALine9Sex[1],                           Off
            subform[0].Marital[1],                                 M
            subform[0].CheckBox3[2],                               B
            subform[0].CheckBox4[1],                               No
            subform[1].CheckBox5[0],                               Off
            subform[1].ChildrenCheckbox[0],                        N
            subform[1].ChildrenCheckbox[1],                        Off
            subform[1].NotMarried[0].PtAIILine15_CheckBox15[0],    N
            subform[4].CheckBoxAIII5\\.f[0],                       1
            subform[4].CheckBoxAIII5\\.m[0],                       Off
            subform[5].#subform[6].CheckBoxpolitics[0],            Y
            subform[5].#subform[6].CheckBoxrace[0],                Off
            subform[5].#subform[6].ckboxyn1a[0],                   Y
            subform[9].ckboxync5[1],                               N
            subform[10].PtD_ckboxynd1[1],                          1
            subform[10].ckboxynd2[0],                              Y
            """)
    void a_check_mark_stands_in_its_box(String field, String state) {
        var value = form.value("form1[0].#" + field);
        assertThat(value.isEmpty() ? "Off" : value).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#subform[10].TextField22[0]",
                "#subform[10].DateTimeField48[0]",
                "#subform[10].PtE_PreparerSignature[0]",
                "#subform[11].TextField27[3]",
                "#subform[11].TextField27[4]",
                "#subform[1].TextField8[0]",
                "#subform[12].TextField28[0]",
                "#subform[13].DateTimeField58[0]"
            })
    void signatures_their_dates_and_the_boxes_of_officials_stay_empty(String field) {
        assertThat(form.value("form1[0]." + field)).isEmpty();
    }

    @Test
    void other_software_reads_the_native_alphabet_out_of_the_filing_copy() throws IOException {
        assertThat(form.text()).contains("Соколов Андрей Викторович");
        assertThat(form.poppler()).contains("Соколов Андрей Викторович", "Eloy Detention Center, 1705 E. Hanna Road");
    }

    @Test
    void the_filing_copy_is_only_pages() {
        var names = Filled.read(
                form.filing(),
                document -> document.getDocumentCatalog().getCOSObject().keySet());
        assertThat(names)
                .extracting(COSName::getName)
                .doesNotContain("AcroForm", "Perms", "OpenAction", "AA", "StructTreeRoot");
        int annotations = Filled.read(
                form.filing(), document -> document.getPage(0).getAnnotations().size());
        assertThat(annotations).isZero();
    }

    @Test
    void the_draft_can_be_edited_and_runs_nothing() throws IOException {
        var acroForm = Filled.read(form.draft(), document -> {
            assertThat(document.isEncrypted()).isFalse();
            return document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getCOSObject()
                    .keySet();
        });
        assertThat(acroForm).extracting(COSName::getName).contains("Fields").doesNotContain("XFA", "SigFlags");
        assertThat(new String(Files.readAllBytes(form.draft()), StandardCharsets.ISO_8859_1))
                .doesNotContain("/JavaScript", "/UR3", "/NeedAppearances true");
    }

    @Test
    void boxes_that_scripts_would_have_unlocked_are_unlocked() {
        boolean isLocked = Filled.read(
                form.draft(),
                document -> document.getDocumentCatalog()
                        .getAcroForm(null)
                        .getField("form1[0].#subform[5].#subform[6].TextField14[0]")
                        .isReadOnly());
        assertThat(isLocked).isFalse();
    }

    @Test
    void the_form_keeps_its_twelve_pages() {
        assertThat(form.pages()).isEqualTo(12);
    }

    @Test
    void a_complete_case_has_nothing_to_mend() {
        assertThat(form.findings()).isEmpty();
    }

    @Test
    void the_same_facts_give_the_same_bytes(@TempDir Path other) {
        var again = Filled.of(Samples.I_589, Samples.facts(), other);
        assertThat(again.draft()).hasSameBinaryContentAs(form.draft());
        assertThat(again.filing()).hasSameBinaryContentAs(form.filing());
    }

    @Test
    void qpdf_finds_no_fault() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/qpdf")), "qpdf is installed.");
        for (var file : java.util.List.of(form.draft(), form.filing())) {
            var process = new ProcessBuilder("qpdf", "--check", file.toString())
                    .redirectErrorStream(true)
                    .start();
            var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(words).isZero();
        }
    }
}
