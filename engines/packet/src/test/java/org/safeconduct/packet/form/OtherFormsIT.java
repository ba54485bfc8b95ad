package org.safeconduct.packet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.form.map.FieldMap;
import org.safeconduct.packet.form.map.Supplement;
import org.safeconduct.packet.form.sheet.Box;
import org.safeconduct.packet.form.sheet.Paper;

class OtherFormsIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            eoir-28_2015-12.pdf,  eoir-28_2015-12.yaml
            g-28_2017.pdf,        g-28_2016-05-05.yaml
            i-765_2025-08-21.pdf, i-765_2025-08-21.yaml
            """)
    void every_field_is_answered_or_left_to_a_hand(String file, String name) throws IOException {
        var map = FieldMap.read(name);
        var answered = answered(map);
        try (var paper = Paper.open(Files.readAllBytes(Samples.form(file))).orElseThrow()) {
            assertThat(paper.boxes())
                    .extracting(Box::name)
                    .allMatch(field -> answered.contains(field) != map.leaves(field));
        }
    }

    private static Set<String> answered(FieldMap map) {
        var answered = new HashSet<String>();
        map.sections().forEach(section -> section.fields().forEach(answered::add));
        Stream.ofNullable(map.supplement())
                .map(Supplement::slots)
                .flatMap(slots -> slots.stream())
                .flatMap(slot -> Stream.of(slot.page(), slot.part(), slot.question(), slot.text()))
                .filter(Objects::nonNull)
                .forEach(answered::add);
        return answered;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eoir-28_2015-12.pdf  | MiddleName                                                | V
            eoir-28_2015-12.pdf  | AlienNumber                                               | A 241-555-013
            eoir-28_2015-12.pdf  | Attorney_CB                                               | Attorney
            eoir-28_2015-12.pdf  | EntryOfAppearanceCB                                       | All
            eoir-28_2015-12.pdf  | CourtName1                                                | State Bar of Arizona
            eoir-28_2015-12.pdf  | Date                                                      | ''
            g-28_2017.pdf        | form1[0].#subform[0].Line2a_FamilyName[0]                 | Whitfield
            g-28_2017.pdf        | form1[0].#subform[0].Line3b_AptSteFlrNumber[0]            | 4
            g-28_2017.pdf        | form1[0].#subform[0].Line4_DaytimeTelephoneNumber[0]      | 6025550147
            g-28_2017.pdf        | form1[0].#subform[1].Line1b_BarNumber[0]                  | 031555
            i-765_2025-08-21.pdf | form1[0].Page2[0].Line7_AlienNumber[0]                    | 241555013
            i-765_2025-08-21.pdf | form1[0].Page2[0].Pt2Line5_State[0]                       | AZ
            i-765_2025-08-21.pdf | form1[0].Page3[0].#area[1].section_2[0]                   | 8
            i-765_2025-08-21.pdf | form1[0].Page7[0].Pt6Line3c_ItemNumber[0]                 | 7
            """)
    void a_fact_stands_in_its_box(String file, String field, String value) {
        var form = Filled.of(file, Samples.facts(), folder);
        var found = form.value(field);
        assertThat(found.replace("[", "").replace("]", "")).isEqualTo(value);
    }

    @Test
    void what_somebody_typed_into_the_imported_copy_is_gone() throws IOException {
        var typed = folder.resolve("typed.pdf");
        try (var document = Loader.loadPDF(Samples.form("eoir-28_2015-12.pdf").toFile())) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            form.getField("Date").getCOSObject().setString(org.apache.pdfbox.cos.COSName.V, "01/02/2016");
            form.getField("AdditionalInformation")
                    .getCOSObject()
                    .setString(org.apache.pdfbox.cos.COSName.V, "Of another client");
            document.save(typed.toFile());
        }
        var library = FormLibrary.in(folder.resolve("library"));
        library.add(typed);
        var filled = library.find("EOIR-28").orElseThrow().fill(Samples.facts(), Filled.DAY, folder);
        var values = Filled.read(filled.draft(), document -> {
            var form = document.getDocumentCatalog().getAcroForm(null);
            return form.getField("Date").getValueAsString()
                    + form.getField("AdditionalInformation").getValueAsString();
        });
        assertThat(values).isEmpty();
    }
}
