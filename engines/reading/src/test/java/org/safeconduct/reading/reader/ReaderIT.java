package org.safeconduct.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.reading.FileKind;
import org.safeconduct.reading.Page;
import org.safeconduct.reading.Page.Concern;
import org.safeconduct.reading.Page.Source;
import org.safeconduct.reading.Papers;
import org.safeconduct.reading.Progress;
import org.safeconduct.reading.Reading.Read;
import org.safeconduct.reading.Reading.Unreadable;
import org.safeconduct.reading.Wishes;

/// Real files, real processes, real text recognition.
class ReaderIT {
    @TempDir
    private Path folder;

    private Path scratch;
    private Reader reader;

    @BeforeEach
    void open() throws IOException {
        scratch = Files.createDirectory(folder.resolve("scratch"));
        reader = Reader.in(scratch);
    }

    @Test
    void a_text_layer_is_taken_as_it_is() throws IOException {
        var read = read(Papers.typed(folder.resolve("a.pdf"), List.of(Papers.STATEMENT)), "en");

        assertThat(read.pages()).singleElement().satisfies(page -> {
            assertThat(page.text().source()).isEqualTo(Source.LAYER);
            assertThat(page.text().words()).isEqualTo(String.join("\n", Papers.STATEMENT));
        });
    }

    @Test
    void a_passage_is_cited_by_page_and_lines() throws IOException {
        var read = read(Papers.typed(folder.resolve("a.pdf"), List.of(List.of("First page"), Papers.STATEMENT)), "en");

        assertThat(read.pages().get(1).passage(2, 3))
                .isEqualTo(Papers.STATEMENT.get(1) + "\n" + Papers.STATEMENT.get(2));
    }

    @Test
    void a_scan_is_read_by_machine() throws IOException {
        var page = onlyPage(Papers.scanned(folder.resolve("a.pdf"), Papers.scan(Papers.SUMMONS)), "uk");

        assertThat(page.text().source()).isEqualTo(Source.RECOGNISED);
        assertThat(page.text().words()).contains("Соколов Андрій Миколайович", "місто Харків");
        assertThat(page.text().confidence()).isGreaterThan(80);
    }

    @Test
    void the_language_of_a_scan_is_told_when_nobody_said_it() throws IOException {
        var page = onlyPage(Papers.scanned(folder.resolve("a.pdf"), Papers.scan(Papers.SUMMONS)));

        assertThat(page.text().language()).hasValueSatisfying(language -> {
            assertThat(language.code()).isEqualTo("uk");
            assertThat(language.script()).isEqualTo("Cyrl");
        });
    }

    @Test
    void whether_to_read_by_machine_is_decided_for_each_page() throws IOException {
        var file = folder.resolve("mixed.pdf");
        try (var document = new PDDocument()) {
            Papers.type(document, Papers.STATEMENT);
            Papers.show(document, Papers.scan(Papers.STATEMENT));
            document.save(file.toFile());
        }

        assertThat(read(file, "en").pages())
                .extracting(page -> page.text().source())
                .containsExactly(Source.LAYER, Source.RECOGNISED);
    }

    @Test
    void a_word_lies_where_the_eye_sees_it_in_a_text_layer() throws IOException {
        var page = onlyPage(Papers.typed(folder.resolve("a.pdf"), List.of(Papers.STATEMENT)), "en");
        var box = page.text().lines().getFirst().parts().getFirst().box();

        assertThat(box.left()).isBetween(0.11, 0.125);
        assertThat(box.top()).isBetween(0.095, 0.117);
    }

    @Test
    void a_word_lies_where_the_eye_sees_it_on_a_scan_that_lies_on_its_side() throws IOException {
        var scan = Papers.turned(Papers.scan(Papers.SUMMONS), 1);
        var page = onlyPage(Papers.scanned(folder.resolve("a.pdf"), scan), "uk");
        var box = page.text().lines().getFirst().parts().getFirst().box();

        // On the upright sheet the first line stands at 220 of 1650 from above, so here it stands that far from the
        // right.
        assertThat(box.left()).isBetween(0.84, 0.9);
        assertThat(box.height()).isGreaterThan(box.width());
    }

    @Test
    void a_scan_that_is_upside_down_is_read_and_pointed_out() throws IOException {
        var scan = Papers.turned(Papers.scan(Papers.SUMMONS), 2);
        var page = onlyPage(Papers.picture(scan, folder.resolve("a.png")), "uk");

        assertThat(page.text().words()).contains("Харків");
        assertThat(page.concerns()).extracting(Concern::kind).containsExactly(Concern.Kind.UPSIDE_DOWN);
    }

    @Test
    void a_blank_page_is_pointed_out() throws IOException {
        var page = onlyPage(Papers.scanned(folder.resolve("a.pdf"), Papers.scan(List.of())), "en");

        assertThat(page.concerns()).extracting(Concern::kind).containsExactly(Concern.Kind.BLANK);
    }

    @Test
    void plain_text_gets_pages_and_lines() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "Мене звати Оксана.\n\nЯ живу в Харкові.\n");
        var read = read(file, "uk");

        assertThat(read.kind()).isEqualTo(FileKind.TEXT);
        assertThat(read.pages().getFirst().text().lines())
                .extracting(Page.Line::words)
                .containsExactly("Мене звати Оксана.", "Я живу в Харкові.");
    }

    @Test
    void progress_is_told_page_by_page() throws IOException {
        var told = new ArrayList<Integer>();
        var file = Papers.typed(folder.resolve("a.pdf"), List.of(Papers.STATEMENT, Papers.STATEMENT, Papers.STATEMENT));
        reader.read(file, Wishes.named("a.pdf"), (done, pages) -> told.add(done));

        assertThat(told).isSorted().contains(0, 1, 2, 3).endsWith(3);
    }

    @Test
    void a_glance_tells_the_kind_and_the_facts_and_reads_no_page() throws IOException {
        var scan = Papers.scanned(folder.resolve("a.pdf"), Papers.scan(Papers.SUMMONS), Papers.scan(Papers.SUMMONS));
        var wishes = Wishes.named("a.pdf").in(List.of("uk"));
        var whole = (Read) reader.read(scan, wishes, Progress.SILENT);
        var glance = (Read) reader.glance(scan, wishes);

        assertThat(glance.kind()).isEqualTo(FileKind.PDF);
        assertThat(glance.facts()).isEqualTo(whole.facts());
        assertThat(glance.pages()).isEmpty();
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void a_glance_at_what_cannot_be_opened_says_why() throws IOException {
        var broken = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 and nothing more");

        assertThat(reader.glance(broken, Wishes.named("a.pdf")))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.words()).contains("a.pdf"));
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void a_glance_holds_the_facts_against_the_clients_date() throws IOException {
        var scan = Papers.scanned(folder.resolve("a.pdf"), Papers.scan(Papers.SUMMONS));
        var told = Wishes.named("a.pdf").told(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 2));

        assertThat(((Read) reader.glance(scan, told)).contradictions())
                .isEqualTo(((Read) reader.read(scan, told, Progress.SILENT)).contradictions());
    }

    @Test
    void a_person_can_stop_it_and_nothing_is_left_behind() throws IOException {
        var file = Papers.scanned(folder.resolve("a.pdf"), Papers.scan(Papers.SUMMONS), Papers.scan(Papers.SUMMONS));
        Progress impatient = (done, pages) -> {
            if (pages > 0) {
                throw new CancellationException();
            }
        };

        assertThatThrownBy(() -> reader.read(file, Wishes.named("a.pdf"), impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(scratch).isEmptyDirectory();
    }

    private Page onlyPage(Path file, String... languages) {
        var read = read(file, languages);
        assertThat(read.pages()).hasSize(1);
        return read.pages().getFirst();
    }

    private Read read(Path file, String... languages) {
        var wishes = Wishes.named(file.getFileName().toString()).in(List.of(languages));
        var reading = reader.read(file, wishes, Progress.SILENT);
        assertThat(reading).isInstanceOf(Read.class);
        return (Read) reading;
    }
}
