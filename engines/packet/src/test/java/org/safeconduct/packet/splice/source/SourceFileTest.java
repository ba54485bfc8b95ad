package org.safeconduct.packet.splice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.splice.Pdfs;

class SourceFileTest {
    @TempDir
    Path folder;

    @Test
    void finds_objects_by_number() throws IOException {
        try (var source = open(Pdfs.saying("alpha"))) {
            var content = source.find(2);

            assertThat(content).isNotNull();
            assertThat(new String(source.body(content), StandardCharsets.US_ASCII))
                    .contains("(alpha)");
            assertThat(source.find(99)).isNull();
        }
    }

    @Test
    void reads_a_large_file_in_stretches() throws IOException {
        var pdf = new Pdfs();
        var first = pdf.stream("", "x".repeat(400_000));
        var catalog = pdf.add("<</Type/Catalog/Long(" + "y".repeat(9_000) + ")/Pages 1 0 R>>");
        var file = Files.write(folder.resolve("large.pdf"), pdf.bytes(catalog));

        try (var source = SourceFile.open(Store.onDisk(file))) {
            assertThat(source.catalog().has("Pages")).isTrue();
            assertThat(source.find(first)).isNotNull().matches(SourceObject::isStream);
        }
    }

    @Test
    void follows_the_length_of_a_stream_to_another_object() throws IOException {
        var pdf = new Pdfs();
        var stream = pdf.add("<</Length 2 0 R>>\nstream\nq Q\nendstream");
        pdf.add("3");
        try (var source = open(pdf.bytes(pdf.add("<<>>")))) {
            assertThat(source.find(stream))
                    .isNotNull()
                    .extracting(SourceObject::bodyLength)
                    .isEqualTo(3L);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # replaced          | by
            %PDF-1.5            | %PSF-1.5
            startxref           | startyref
            endobj              | endabj
            endstream           | endstring
            /Length             | /Langth
            1 0 obj             | 7 0 obj
            00000 n             | 00000 x
            trailer             | trainer
            """)
    void calls_what_departs_from_the_standard_damage(String replaced, String by) {
        var text = new String(Pdfs.saying("alpha"), StandardCharsets.ISO_8859_1);
        assertThat(text).contains(replaced);
        var damaged = text.replace(replaced, by).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> readAll(damaged)).isInstanceOf(DamagedException.class);
    }

    @Test
    void sees_a_circle_of_cross_references() {
        var text = new String(Pdfs.saying("alpha"), StandardCharsets.ISO_8859_1);
        var start = text.substring(text.indexOf("startxref") + 10, text.indexOf("%%EOF"))
                .strip();
        var circle = text.replace("/Root", "/Prev " + start + "/Root").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> readAll(circle)).isInstanceOf(DamagedException.class);
    }

    @Test
    void notices_that_a_file_was_changed_since_it_was_read() throws IOException {
        var file = Files.write(folder.resolve("a.pdf"), Pdfs.saying("alpha"));
        var store = Store.onDisk(file);
        Files.write(file, Pdfs.saying("another"));

        assertThatThrownBy(store::open).isInstanceOf(PacketException.class).hasMessageContaining("a.pdf was changed");
    }

    private static void readAll(byte[] pdf) throws IOException {
        try (var source = open(pdf)) {
            for (var number = 1; number < 6; number++) {
                source.find(number);
            }
        }
    }

    private static SourceFile open(byte[] pdf) throws IOException {
        return SourceFile.open(new Store.InMemory(pdf));
    }
}
