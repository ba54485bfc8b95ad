package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.splice.part.Leaf;

/// Files read back by tools that know nothing of ours.
class SoundnessTest {
    private static final Placement SMALLER = new Placement.Fitted(new Leaf(612, 792), 0.8, 50, 60);

    @TempDir
    Path folder;

    /// The official forms that lie beside the project, or nothing where they do not.
    static Stream<Path> forms() throws IOException {
        var shared = Path.of(System.getenv().getOrDefault("SAFECONDUCT_SHARED", "../../../shared"), "forms");
        if (!Files.isDirectory(shared)) {
            return Stream.of(Path.of("no forms beside the project"));
        }
        try (var files = Files.list(shared)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takes_official_forms(Path form) throws IOException {
        assumeTrue(Files.isRegularFile(form), form.toString());
        var part = Part.prepare(form);

        var out = write(part);

        assertThat(Reading.of(out).pages()).isEqualTo(part.pages());
        check(out);
    }

    @Test
    void takes_files_with_object_streams() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(Pdfs.saying("alpha", "beta"))) {
            document.save(packed, CompressParameters.DEFAULT_COMPRESSION);
        }
        assertThat(packed.toString(StandardCharsets.ISO_8859_1)).contains("/ObjStm");

        var out = write(Part.of(packed.toByteArray(), "packed"));

        assertThat(Reading.of(out).texts()).containsExactly("alpha\n1", "beta\n2");
        check(out);
    }

    @Test
    void writes_everything_at_once_without_a_fault() throws IOException {
        var part = Part.of(Pdfs.saying("alpha", "beta"), "plain");
        var odd = Part.of(Pdfs.page("/MediaBox[-9 -9 900 900]/Rotate 90", "q Q Q (unclosed"), "odd");
        var pages = new ArrayList<PlacedPage>();
        for (var i = 0; i < 200; i++) {
            var placed = i % 3 == 0 ? PlacedPage.of(odd, 0) : PlacedPage.of(part, i % 2);
            pages.add(placed.with(i % 2 == 0 ? Placement.AS_IS : SMALLER)
                    .with(Stamp.PageNumber.of(i + 1).with(Stamp.Backing.WHITE), Stamp.Draft.usual()));
        }
        var marks = List.of(new Bookmark("Tab (A", 0, List.of(Bookmark.of("Ф", 150))), Bookmark.of("B", 199));

        var out = Splicer.write(folder.resolve("out.pdf"), new Volume("All", pages, marks), Progress.SILENT)
                .file();

        assertThat(Reading.of(out).text(151)).contains("151", "DRAFT");
        check(out);
    }

    private Path write(Part part) {
        var pages = new ArrayList<PlacedPage>();
        for (var i = 0; i < part.pages(); i++) {
            pages.add(PlacedPage.of(part, i).with(SMALLER).with(Stamp.PageNumber.of(i + 1)));
        }
        return Splicer.write(folder.resolve("out.pdf"), new Volume("One", pages, List.of()), Progress.SILENT)
                .file();
    }

    private void check(Path pdf) throws IOException {
        var qpdf = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(place -> Path.of(place, "qpdf"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(qpdf.isPresent(), "qpdf is not installed, so nobody else checked the file");
        var words = folder.resolve("qpdf.txt");
        try {
            var code = new ProcessBuilder(qpdf.orElseThrow().toString(), "--check", pdf.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile())
                    .start()
                    .waitFor();
            assertThat(code).as(Files.readString(words)).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The check was interrupted.", e);
        }
    }
}
