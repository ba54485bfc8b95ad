package org.safeconduct.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reading.Page.Concern;
import org.safeconduct.reading.Page.Concern.Kind;
import org.safeconduct.reading.Page.Language;
import org.safeconduct.reading.Page.Source;
import org.safeconduct.reading.Papers;
import org.safeconduct.reading.Progress;
import org.safeconduct.reading.Reading.Read;
import org.safeconduct.reading.Wishes;

/// Files of several pages, one of them in the way of the others.
class SeveralPagesIT {
    @TempDir
    private Path folder;

    private Reader reader;

    @BeforeEach
    void open() {
        reader = Reader.in(folder);
    }

    @Test
    void a_page_that_kills_its_reader_is_named_and_the_others_are_read() throws IOException {
        var read = read(withABombAt(1), "en");

        assertThat(read.pages()).hasSize(3);
        assertThat(read.pages().get(0).text().words()).contains("Comayagua");
        assertThat(read.pages().get(1).concerns()).extracting(Concern::kind).containsExactly(Kind.NOT_READ);
        assertThat(read.pages().get(2).text().words()).contains("Comayagua");
    }

    @Test
    void the_last_page_may_be_the_one() throws IOException {
        var read = read(withABombAt(2), "en");

        assertThat(read.doubtfulPages()).singleElement().satisfies(page -> {
            assertThat(page.number()).isEqualTo(3);
            assertThat(page.text().source()).isEqualTo(Source.NONE);
        });
    }

    /// Nobody said in what language they are.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Вечером третьего марта двое мужчин пришли к нашему дому и спросили
            uk | Увечері третього березня двоє чоловіків прийшли до нашого будинку
            es | La noche del tres de marzo dos hombres llegaron a nuestra casa y
            en | On the evening of the third of March two men came to our door and
            """)
    void the_language_of_each_scan_is_told(String code, String line) throws IOException {
        var scan = Papers.scan(List.of(line, line, line));
        var page = read(Papers.scanned(folder.resolve("a.pdf"), scan)).pages().getFirst();

        assertThat(page.text().language()).map(Language::code).hasValue(code);
        assertThat(page.passage(1, 1)).isEqualTo(line);
    }

    @Test
    void a_page_in_a_language_that_nobody_expected_is_read_all_the_same() throws IOException {
        var page = read(Papers.scanned(folder.resolve("a.pdf"), Papers.scan(Papers.SUMMONS)), "es")
                .pages()
                .getFirst();

        assertThat(page.text().words()).contains("Харків");
    }

    @Test
    void letters_that_are_not_installed_are_named() throws IOException {
        var page = read(Papers.scanned(folder.resolve("a.pdf"), Papers.scan(Papers.STATEMENT)), "my")
                .pages()
                .getFirst();

        assertThat(page.concerns())
                .filteredOn(concern -> concern.kind() == Kind.LETTERS_MISSING)
                .extracting(Concern::words)
                .singleElement()
                .satisfies(words -> assertThat(words).contains("tesseract-ocr-mya"));
    }

    @Test
    void the_same_page_scanned_twice_has_the_same_fingerprint() throws IOException {
        var scan = Papers.scan(Papers.SUMMONS);
        var read = read(Papers.scanned(folder.resolve("a.pdf"), scan, scan), "uk");

        assertThat(read.pages().get(0).fingerprint())
                .isPresent()
                .isEqualTo(read.pages().get(1).fingerprint());
    }

    @Test
    void several_files_may_be_read_at_once() throws Exception {
        var files = new ArrayList<Path>();
        for (int i = 0; i < 3; i++) {
            files.add(Papers.scanned(folder.resolve(i + ".pdf"), Papers.scan(Papers.STATEMENT)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readings = files.stream()
                    .map(file -> threads.submit(() -> read(file, "en")))
                    .toList();
            for (var reading : readings) {
                assertThat(reading.get().pages().getFirst().text().words()).contains("Comayagua");
            }
        }
    }

    @Test
    void the_same_file_is_read_the_same_way_twice() throws IOException {
        var file = Papers.scanned(folder.resolve("a.pdf"), Papers.scan(Papers.SUMMONS));

        assertThat(read(file, "uk")).isEqualTo(read(file, "uk"));
    }

    /// Three typed pages, one of which draws a gigabyte of nothing first.
    private Path withABombAt(int index) throws IOException {
        var file = Papers.typed(
                folder.resolve("whole.pdf"), List.of(Papers.STATEMENT, Papers.STATEMENT, Papers.STATEMENT));
        var bomb = folder.resolve("bomb.pdf");
        try (var document = Loader.loadPDF(file.toFile())) {
            document.getPage(index).setContents(bomb(document));
            document.save(bomb.toFile());
        }
        return bomb;
    }

    private static PDStream bomb(PDDocument document) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            var chunk = "q 1 0 0 1 0 0 cm ".repeat(4_096).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < (1 << 30) / chunk.length; i++) {
                out.write(chunk);
            }
        }
        var stream = document.getDocument().createCOSStream();
        try (var raw = stream.createRawOutputStream()) {
            packed.writeTo(raw);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return new PDStream(stream);
    }

    private Read read(Path file, String... languages) throws IOException {
        assertThat(Files.size(file)).isPositive();
        var wishes = Wishes.named(file.getFileName().toString()).in(List.of(languages));
        return (Read) reader.read(file, wishes, Progress.SILENT);
    }
}
