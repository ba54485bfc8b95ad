package org.safeconduct.packet.splice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossReferenceTest {
    @Test
    void believes_the_newest_section() throws IOException {
        var file = new Written();
        var old = file.object("1 0 obj(old)endobj\n");
        var kept = file.object("2 0 obj(kept)endobj\n");
        var first = file.table("", "0 3", "0000000000 65535 f ", old, kept);
        var changed = file.object("1 0 obj(new)endobj\n");
        file.end(file.table("/Prev " + first, "1 1", changed));

        try (var source = file.open()) {
            assertThat(text(source, 1)).isEqualTo("(new)");
            assertThat(text(source, 2)).isEqualTo("(kept)");
        }
    }

    @Test
    void forgets_what_a_newer_section_set_free() throws IOException {
        var file = new Written();
        var first = file.table("", "0 2", "0000000000 65535 f ", file.object("1 0 obj(gone)endobj\n"));
        file.end(file.table("/Prev " + first, "1 1", "0000000000 00001 f "));

        try (var source = file.open()) {
            assertThat(source.find(1)).isNull();
        }
    }

    @Test
    void reads_streams_beside_tables_as_hybrid_files_have_them() throws IOException {
        var file = new Written();
        var plain = file.object("1 0 obj(plain)endobj\n");
        var hidden = file.object("2 0 obj(hidden)endobj\n");
        var stream = file.stream("/Type/XRef/Size 3/Index[2 1]/W[1 2 1]", entry(1, hidden, 0));
        file.end(file.table("/XRefStm " + stream, "0 2", "0000000000 65535 f ", plain));

        try (var source = file.open()) {
            assertThat(text(source, 1)).isEqualTo("(plain)");
            assertThat(text(source, 2)).isEqualTo("(hidden)");
        }
    }

    @Test
    void finds_objects_inside_object_streams() throws IOException {
        var file = new Written();
        var packed = file.stream("/Type/ObjStm/N 2/First 10", "5 0 6 6   (five)[5 0 R]");
        var entries = entry(0, "0", 255) + entry(1, packed, 0) + entry(2, "1", 0) + entry(2, "1", 1);
        file.end(file.stream("/Type/XRef/Size 7/Index[0 2 5 2]/W[1 2 1]/Root 6 0 R", entries));

        try (var source = file.open()) {
            assertThat(text(source, 5)).isEqualTo("(five)");
            assertThat(source.resolve(Slice.of("5 0 R".getBytes(StandardCharsets.US_ASCII)))
                            .text())
                    .isEqualTo("(five)");
            assertThat(text(source, 6)).isEqualTo("[5 0 R]");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what stands in the trailer or the table
            /Encrypt 1 0 R        | 0 2 | 0000000009 00000 n
            ''                    | 0 2 | 0000000000 00000 n
            ''                    | 0 2 | 0000000009 00003 n
            ''                    | 8388608 2 | 0000000009 00000 n
            ''                    | 99999999999 2 | 0000000009 00000 n
            ''                    | 0 7 | 0000000009 00000 n
            /Prev 999999          | 0 2 | 0000000009 00000 n
            /Prev(x)              | 0 2 | 0000000009 00000 n
            """)
    void leaves_what_is_odd_to_a_more_patient_reader(String trailer, String run, String line) {
        var file = new Written();
        file.object("1 0 obj(one)endobj\n");
        file.end(file.table(trailer, run, "0000000000 65535 f ", line));

        assertThatThrownBy(() -> file.open().close()).isInstanceOf(DamagedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/W[1 2]", "/W[1 2 9]", "/W[1 -2 1]", "/W[0 0 0]", "/Size 2/W 5", "/W[1 2 1]/Index[0 900000000]"
            })
    void survives_streams_that_lie_about_their_columns(String entries) {
        var file = new Written();
        file.end(file.stream("/Type/XRef/Size 3" + entries, "xxxxxxxx"));

        try (var source = file.open()) {
            assertThat(source.find(1)).isNull();
        } catch (IOException damaged) {
            assertThat(damaged).isInstanceOf(DamagedException.class);
        }
    }

    private static String text(SourceFile source, int number) throws IOException {
        var object = source.find(number);
        assertThat(object).isNotNull();
        return object.value().text();
    }

    /// An entry of one, two and one bytes.
    private static String entry(int type, String place, int third) {
        var offset = Integer.parseInt(
                place.substring(0, Math.min(10, place.length())).strip());
        return "" + (char) type + (char) (offset >> 8) + (char) (offset & 0xff) + (char) third;
    }

    /// A file written piece by piece.
    private static final class Written {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Written() {
            write("%PDF-1.5\n");
        }

        private int write(String text) {
            var at = out.size();
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
            return at;
        }

        /// Writes an object and gives the line that a table has for it.
        String object(String text) {
            return String.format("%010d 00000 n ", write(text));
        }

        int table(String trailer, String run, String... lines) {
            return write("xref\n" + run + "\n" + String.join("\n", lines) + "\ntrailer\n<</Size 9" + trailer + ">>\n");
        }

        /// Writes a stream and gives its place as text, since it stands in entries and in trailers.
        String stream(String entries, String body) {
            return String.valueOf(write(
                    "1 0 obj<<" + entries + "/Length " + body.length() + ">>stream\n" + body + "\nendstream endobj\n"));
        }

        void end(int section) {
            write("startxref\n" + section + "\n%%EOF\n");
        }

        void end(String section) {
            end(Integer.parseInt(section));
        }

        SourceFile open() throws IOException {
            return SourceFile.open(new Store.InMemory(out.toByteArray()));
        }
    }
}
