package org.safeconduct.packet.splice.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.splice.Pdfs;
import org.safeconduct.packet.splice.part.Extract;
import org.safeconduct.packet.splice.part.PartPage;
import org.safeconduct.packet.splice.part.Relocatable;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.source.SourceFile;
import org.safeconduct.packet.splice.source.Store;

class ExtractionTest {
    @Test
    void copies_what_pages_share_once() throws IOException {
        var extract = extract(Pdfs.saying("alpha", "beta", "gamma"));

        // Three pages, their three resources and contents, one font.
        assertThat(texts(extract)).hasSize(3 + 3 + 3 + 1);
        assertThat(texts(extract))
                .filteredOn(text -> text.contains("/BaseFont"))
                .hasSize(1);
    }

    @Test
    void numbers_objects_in_the_order_in_which_pages_reach_them() throws IOException {
        var first = texts(extract(Pdfs.saying("alpha", "beta")));

        assertThat(first).isEqualTo(texts(extract(Pdfs.saying("alpha", "beta"))));
        assertThat(first.getFirst()).isEqualTo("/Resources 2 0 R");
    }

    @Test
    void says_null_where_a_reference_leads_to_a_page_or_nowhere() throws IOException {
        var pdf = new Pdfs();
        pdf.stream("/Up 2 0 R/Tree 3 0 R/Lost 99 0 R/Kept 4 0 R", "0 w");
        pdf.add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 9 9]/Contents 1 0 R>>");
        pdf.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");
        pdf.add("[7]");
        var texts = texts(extract(pdf.bytes(pdf.add("<</Type/Catalog/Pages 3 0 R>>"))));

        assertThat(texts).contains("/Up null/Tree null/Lost null/Kept 3 0 R", "[7]");
    }

    @Test
    void leaves_room_for_stamps_in_the_resources_of_pages_only() throws IOException {
        var pdf = new Pdfs();
        pdf.stream("", "/X Do");
        pdf.add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 9 9]/Contents 1 0 R"
                + "/Resources<</ProcSet[/PDF]/XObject<</X 4 0 R>>/Font<</F 5 0 R>>>>>>");
        pdf.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>", "");
        pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var texts = texts(extract(pdf.bytes(pdf.add("<</Type/Catalog/Pages 3 0 R>>"))));

        assertThat(texts).contains("<</Font<</F 3 0 R{font}>>/ExtGState<<{state}>>/XObject<</X 4 0 R>>>>");
        assertThat(texts).filteredOn(text -> text.contains("{font}")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # fonts of a page                   | number of the next stamp
            /F1 1 0 R                           | 1
            /ScF1 1 0 R                         | 2
            /ScF1 1 0 R/ScF7 1 0 R              | 8
            /ScFx 1 0 R/ScF99999999 1 0 R/ScF   1 0 R | 1
            """)
    void keeps_the_names_of_stamps_apart_from_earlier_ones(String fonts, int number) throws IOException {
        var pdf = new Pdfs();
        pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 9 9]/Resources<</Font<<" + fonts + ">>>>>>");
        pdf.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");

        assertThat(extract(pdf.bytes(pdf.add("<</Type/Catalog/Pages 3 0 R>>"))).stampName())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # content            | what closes it | streams | what may be done with it
            0 w                  | ''             | 1       | FREE
            q 0 w                | 'Q '           | 1       | FREE
            Q 0 w                | ''             | 1       | FREE
            (open                | ''             | 1       | SEALED
            """)
    void knows_what_may_be_done_with_content(String content, String remainder, int streams, PartPage.Freedom freedom)
            throws IOException {
        var page = extract(Pdfs.page("/MediaBox[0 0 9 9]", content)).pages().getFirst();

        assertThat(page.content().remainder()).isEqualTo(remainder);
        assertThat(page.content().streams()).hasSize(streams);
        assertThat(page.content().freedom()).isEqualTo(freedom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Metadata", "PieceInfo", "LastModified", "StructParent", "AF", "OPI", "Ref"})
    void leaves_out_of_streams_what_a_filing_must_not_carry(String name) throws IOException {
        var pdf = new Pdfs();
        pdf.stream("/" + name + " 4 0 R/Keep 4 0 R", "0 w");
        pdf.add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 9 9]/Contents 1 0 R>>");
        pdf.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");
        pdf.add("(secret)");

        assertThat(texts(extract(pdf.bytes(pdf.add("<</Type/Catalog/Pages 3 0 R>>")))))
                .contains("/Keep 3 0 R")
                .noneMatch(text -> text.contains("/" + name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # how a destination shows its page    | as kept
            /XYZ 0 700 null                       | /XYZ 0 700 null
            /XYZ 0 700.5 1.25                     | /XYZ 0 700.5 1.25
            /Fit                                  | /Fit
            /FitH 12                              | /FitH 12
            /FitR 1 2 3 4                         | /FitR 1 2 3 4
            /XYZ(a)5 0 R                          | /XYZ null null
            /Launch                               | /XYZ null null null
            ''                                    | /XYZ null null null
            """)
    void rebuilds_the_view_of_a_link_from_words_and_numbers(String view, String kept) throws IOException {
        var pdf = new Pdfs();
        pdf.add("<</Subtype/Link/Rect[1 2 3 4]/Dest[2 0 R" + view + "]>>");
        pdf.add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 9 9]/Annots[1 0 R]>>");
        pdf.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");
        var links = extract(pdf.bytes(pdf.add("<</Type/Catalog/Pages 3 0 R>>")))
                .pages()
                .getFirst()
                .links();

        assertThat(links).extracting(PartPage.InnerLink::view).containsExactly(kept);
    }

    @Test
    void takes_a_different_print_for_different_words() throws IOException {
        assertThat(extract(Pdfs.saying("alpha")).print())
                .isEqualTo(extract(Pdfs.saying("alpha")).print())
                .isNotEqualTo(extract(Pdfs.saying("alphb")).print());
    }

    @ParameterizedTest
    @CsvSource({"A#20B, /A#20B", "A#2FB, /A#2FB", "Plain, /Plain", "A#23, /A#23"})
    void spells_names_as_the_standard_asks(String spelled, String kept) throws IOException {
        var pdf = new Pdfs();
        pdf.stream("/" + spelled + " 1", "0 w");
        pdf.add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 9 9]/Contents 1 0 R>>");
        pdf.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");

        assertThat(texts(extract(pdf.bytes(pdf.add("<</Type/Catalog/Pages 3 0 R>>")))))
                .contains(kept + " 1");
    }

    private static Extract extract(byte[] pdf) throws IOException {
        try (var source = SourceFile.open(new Store.InMemory(pdf))) {
            return new Extraction(source).run();
        }
    }

    /// Every object as it would be written if numbers stayed.
    private static List<String> texts(Extract extract) {
        var numbers = new Relocatable.Numbers() {
            @Override
            public int number(int object) {
                return object;
            }

            @Override
            public String fonts() {
                return "{font}";
            }

            @Override
            public String states() {
                return "{state}";
            }
        };
        return IntStream.range(0, extract.objects().size())
                .mapToObj(object -> {
                    var ink = new Ink();
                    extract.objects().write(object, numbers, ink);
                    return new String(ink.toBytes(), StandardCharsets.ISO_8859_1);
                })
                .toList();
    }
}
