package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.splice.part.Leaf;

class PartTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # entries of the page                                          | width | height
            /MediaBox[0 0 612 792]                                         | 612   | 792
            /MediaBox[0 0 612 792]/Rotate 90                               | 792   | 612
            /MediaBox[0 0 612 792]/Rotate -90                              | 792   | 612
            /MediaBox[0 0 612 792]/Rotate 45                               | 612   | 792
            /MediaBox[-50 -40 562 752]                                     | 612   | 792
            /MediaBox[562 752 -50 -40]                                     | 612   | 792
            /MediaBox[0 0 612 792]/CropBox[30 40 582 752]                  | 552   | 712
            /MediaBox[0 0 612 792]/CropBox[-100 -100 300 9000]             | 300   | 792
            /MediaBox[0 0 612 792]/CropBox[900 900 950 950]                | 612   | 792
            /MediaBox[0 0 306 396]/UserUnit 2                              | 612   | 792
            /MediaBox[0 0 306 396]/UserUnit 2/Rotate 270                   | 792   | 612
            /MediaBox[0 0 0 0]                                             | 612   | 792
            /MediaBox[0 0 200000 14400]                                    | 200000 | 14400
            """)
    void tells_the_size_of_a_page_as_it_is_seen(String entries, double width, double height) {
        var leaf = Part.of(Pdfs.page(entries, ""), "odd").leaf(0);

        assertThat(leaf.width()).isCloseTo(width, within(0.001));
        assertThat(leaf.height()).isCloseTo(height, within(0.001));
    }

    @Test
    void reads_what_pages_inherit() throws IOException {
        var pdf = new Pdfs();
        var font = pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var content = pdf.stream("", "BT/F1 24 Tf 72 600 Td(inherited)Tj ET");
        pdf.add("<</Type/Page/Parent 4 0 R/Contents " + content + " 0 R>>");
        pdf.add("<</Type/Pages/Parent 5 0 R/Count 1/Kids[3 0 R]/Rotate 90>>");
        pdf.add("<</Type/Pages/Count 1/Kids[4 0 R]/MediaBox[0 0 595 842]/Resources<</Font<</F1 " + font + " 0 R>>>>>>");
        var part = Part.of(pdf.bytes(pdf.add("<</Type/Catalog/Pages 5 0 R>>")), "inheriting");

        assertThat(part.leaf(0)).isEqualTo(new Leaf(842, 595));
        assertThat(Reading.of(spliced(part, "out.pdf")).text(1)).isEqualTo("inherited\n1");
    }

    @Test
    void reads_a_file_with_a_broken_cross_reference() throws IOException {
        var text = new String(Pdfs.saying("alpha", "beta"), StandardCharsets.ISO_8859_1);
        var damaged = text.replaceAll("\\d{10} 00000 n", "0000000017 00000 n");
        var part = Part.of(damaged.getBytes(StandardCharsets.ISO_8859_1), "damaged");

        assertThat(Reading.of(spliced(part, "out.pdf")).texts()).containsExactly("alpha\n1", "beta\n2");
    }

    @Test
    void reads_a_file_that_was_cut_off_at_the_end() throws IOException {
        var whole = Pdfs.saying("alpha", "beta");
        var part = Part.of(Arrays.copyOf(whole, whole.length - 60), "cut");

        assertThat(Reading.of(spliced(part, "out.pdf")).text(1)).isEqualTo("alpha\n1");
    }

    @ParameterizedTest
    @CsvSource({"40", "128", "256"})
    void reads_a_file_encrypted_with_the_empty_password(int bits) throws IOException {
        var part = Part.of(encrypted("", bits), "encrypted");

        assertThat(Reading.of(spliced(part, "out.pdf")).text(1)).isEqualTo("alpha\n1");
    }

    @Test
    void refuses_a_file_that_needs_a_password() throws IOException {
        var locked = encrypted("secret", 128);

        assertThatThrownBy(() -> Part.of(locked, "locked.pdf"))
                .isInstanceOf(PacketException.class)
                .hasMessageContaining("locked.pdf");
    }

    @Test
    void refuses_a_file_without_pages() {
        var pdf = new Pdfs();
        pdf.add("<</Type/Pages/Count 0/Kids[]>>");
        var empty = pdf.bytes(pdf.add("<</Type/Catalog/Pages 1 0 R>>"));

        assertThatThrownBy(() -> Part.of(empty, "empty.pdf")).isInstanceOf(PacketException.class);
    }

    @Test
    void refuses_what_is_no_pdf() {
        assertThatThrownBy(() -> Part.of("A letter.".getBytes(StandardCharsets.US_ASCII), "letter.txt"))
                .isInstanceOf(PacketException.class);
    }

    @Test
    void gives_the_same_bytes_by_every_route() throws IOException {
        var file = Files.write(folder.resolve("a.pdf"), encrypted("", 128));
        var direct = Part.prepare(file);
        direct.save(folder.resolve("a.part"));

        var routes = new Part[] {direct, Part.of(Files.readAllBytes(file), "a"), Part.open(folder.resolve("a.part"))};

        assertThat(IntStream.range(0, 3).mapToObj(i -> bytes(spliced(routes[i], i + ".pdf"))))
                .allMatch(bytes -> Arrays.equals(bytes, bytes(folder.resolve("0.pdf"))));
    }

    @Test
    void keeps_a_saved_part_usable_without_its_source() throws IOException {
        var file = Files.write(folder.resolve("a.pdf"), Pdfs.saying("alpha"));
        Part.prepare(file).save(folder.resolve("a.part"));
        Files.delete(file);

        assertThat(Reading.of(spliced(Part.open(folder.resolve("a.part")), "out.pdf"))
                        .text(1))
                .isEqualTo("alpha\n1");
    }

    @Test
    void refuses_a_saved_part_in_which_a_byte_was_changed() throws IOException {
        var saved = folder.resolve("a.part");
        Part.of(Pdfs.saying("alpha"), "a").save(saved);
        var bytes = Files.readAllBytes(saved);
        bytes[60]++;
        Files.write(saved, bytes);

        assertThatThrownBy(() -> Part.open(saved))
                .isInstanceOf(PacketException.class)
                .hasMessageContaining("prepared again");
    }

    private static byte[] encrypted(String password, int bits) throws IOException {
        try (var document = Loader.loadPDF(Pdfs.saying("alpha"))) {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            policy.setPreferAES(bits > 40);
            document.protect(policy);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private Path spliced(Part part, String name) {
        var pages = IntStream.range(0, part.pages())
                .mapToObj(i -> PlacedPage.of(part, i).with(Stamp.PageNumber.of(i + 1)))
                .toList();
        return Splicer.write(folder.resolve(name), new Volume("One", pages, List.of()), Progress.SILENT)
                .file();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
