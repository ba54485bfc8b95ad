package org.safeconduct.packet.splice.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.splice.source.Store;

class PressTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200, 32_767, 32_768, 300_000, 3_000_000})
    void copies_bodies_of_every_length_from_a_file(int length) throws IOException {
        var bytes = noise(length + 20);
        var store = Store.onDisk(Files.write(folder.resolve("source"), bytes));

        var out = pressed(new Body(store, 10, length), new Body(store, 5, 3), new Body(store, 0, length));

        assertThat(stream(out, "S0")).isEqualTo(Arrays.copyOfRange(bytes, 10, 10 + length));
        assertThat(stream(out, "S1")).isEqualTo(Arrays.copyOfRange(bytes, 5, 8));
        assertThat(stream(out, "S2")).isEqualTo(Arrays.copyOf(bytes, length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 1_000_000})
    void copies_bodies_of_every_length_from_memory(int length) throws IOException {
        var bytes = noise(length);

        assertThat(stream(pressed(Body.of(bytes)), "S0")).isEqualTo(bytes);
    }

    @Test
    void packs_small_objects_and_finds_every_one() throws IOException {
        var out = folder.resolve("out.pdf");
        try (var sink = new FileSink(out);
                var press = new Press(sink)) {
            var catalog = press.reserve(1);
            var first = press.reserve(1000);
            var list = new Ink().text("<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>/All[");
            for (var i = 0; i < 1000; i++) {
                press.put(first + i, new Ink().text("(").number(i).text(")"));
                list.reference(first + i).raw(' ');
            }
            press.put(catalog, list.text("]>>"));
            press.finish(catalog, catalog);
            sink.commit();
        }
        try (var document = Loader.loadPDF(out.toFile())) {
            var all = catalog(document).getCOSArray(COSName.getPDFName("All"));
            for (var i = 0; i < 1000; i++) {
                assertThat(((COSString) all.getObject(i)).getString()).isEqualTo(String.valueOf(i));
            }
        }
    }

    @Test
    void tells_files_apart_by_what_is_in_them() throws IOException {
        var one = id(pressed(Body.of(noise(10))), "one");
        var same = id(pressed(Body.of(noise(10))), "same");
        var longer = id(pressed(Body.of(noise(11))), "longer");

        assertThat(same).isEqualTo(one);
        assertThat(longer).isNotEqualTo(one);
    }

    @Test
    void counts_without_writing_what_it_would_write() throws IOException {
        var store = Store.onDisk(Files.write(folder.resolve("source"), noise(50_000)));
        var body = new Body(store, 7, 40_000);

        var written = Files.size(pressed(body));

        assertThat(press(Sink.counting(), body)).isEqualTo(written);
    }

    @Test
    void leaves_nothing_behind_without_a_commit() throws IOException {
        try (var sink = new FileSink(folder.resolve("out.pdf"))) {
            press(sink, Body.of(noise(500_000)));
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void notices_a_source_that_became_shorter_meanwhile() throws IOException {
        var source = Files.write(folder.resolve("source"), noise(200_000));
        var store = Store.onDisk(source);
        Files.write(source, noise(100));

        assertThatThrownBy(() -> pressed(new Body(store, 0, 200_000)))
                .isInstanceOf(PacketException.class)
                .hasMessageContaining("source was changed");
        assertThat(folder).isDirectoryContaining("glob:**/source").isDirectoryNotContaining("glob:**/*.p*");
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private Path pressed(Body... bodies) throws IOException {
        var out = folder.resolve("out.pdf");
        try (var sink = new FileSink(out)) {
            press(sink, bodies);
            for (var body : bodies) {
                sink.release(body.store());
            }
            sink.commit();
        }
        return out;
    }

    /// A file whose catalog names the streams `S0`, `S1` and so on.
    private static long press(Sink sink, Body... bodies) throws IOException {
        try (var press = new Press(sink)) {
            var catalog = press.reserve(1);
            var ink = new Ink().text("<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>");
            for (var i = 0; i < bodies.length; i++) {
                var number = press.reserve(1);
                press.stream(number, new Ink(), bodies[i]);
                ink.text("/S").number(i).raw(' ').reference(number);
            }
            press.put(catalog, ink.text(">>"));
            return press.finish(catalog, catalog);
        }
    }

    private static byte[] stream(Path file, String name) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var stream = (COSStream) catalog(document).getDictionaryObject(COSName.getPDFName(name));
            try (var in = stream.createRawInputStream()) {
                return in.readAllBytes();
            }
        }
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
    }

    private static String id(Path file, String name) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return document.getDocument().getDocumentID().get(0).toString();
        } finally {
            Files.move(file, file.resolveSibling(name));
        }
    }
}
