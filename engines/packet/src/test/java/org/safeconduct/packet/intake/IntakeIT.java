package org.safeconduct.packet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.intake.Intake.Limits;
import org.safeconduct.packet.intake.Sheet.Text;
import org.safeconduct.packet.intake.Taken.Piece;
import org.safeconduct.packet.intake.ocr.Languages;
import org.safeconduct.packet.intake.pdf.Sheets;

class IntakeIT {
    private static final String[] SUMMONS = {
        "ПОВЕСТКА", "Гражданин Соколов Андрей Викторович", "обязан явиться в отделение полиции",
    };

    @TempDir
    Path folder;

    @TempDir
    Path work;

    private Intake intake;

    @BeforeEach
    void open() {
        intake = Intake.open(work, Limits.ofThisMachine());
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Nested
    class APdfOfText {
        @Test
        void is_taken_with_its_text() throws Exception {
            assertThat(Sheets.text(accepted(letter(), "letter.pdf").pdf())).contains("To whom it may concern");
        }

        @Test
        void has_one_sheet_for_each_page() throws Exception {
            var sheet = accepted(letter(), "letter.pdf").sheets().getFirst();

            assertThat(sheet.text()).isEqualTo(Text.OWN);
            assertThat(sheet.confidence()).isEqualTo(100);
            assertThat(sheet.clearBottom()).isBetween(690f, 700f);
        }

        @Test
        void is_one_piece() throws Exception {
            assertThat(accepted(letter(), "letter.pdf").pieces()).containsExactly(new Piece("letter.pdf", 0, 1));
        }

        @Test
        void gives_no_findings() throws Exception {
            assertThat(accepted(letter(), "letter.pdf").findings()).isEmpty();
        }

        @Test
        void under_another_ending_is_taken_and_named() throws Exception {
            assertThat(accepted(letter(), "letter.jpg").findings())
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.rule()).isEqualTo("IN-06");
                        assertThat(found.words())
                                .isEqualTo(
                                        "letter.jpg is in truth a PDF and was taken in as one. Check that it is the file you meant.");
                    });
        }

        @Test
        void with_a_blank_page_says_which() throws Exception {
            try (var sheets = Sheets.saying("Question 1")) {
                sheets.document().addPage(new PDPage());
                var taken = accepted(sheets.save(folder.resolve("form.pdf")), "form.pdf");

                assertThat(taken.findings())
                        .extracting(Finding::rule, Finding::place)
                        .containsExactly(tuple("IN-08", Place.of("form.pdf", 2)));
            }
        }

        @Test
        void gives_the_same_bytes_twice() throws Exception {
            var pdf = letter();

            assertThat(accepted(pdf, "a.pdf").pdf())
                    .hasSameBinaryContentAs(accepted(pdf, "b.pdf").pdf());
        }
    }

    @Nested
    class AScan {
        @BeforeEach
        void a_machine_reads() throws IOException {
            var data = Languages.installed(work).dataFor(List.of("ru"));
            assumeTrue(data.equals(List.of("rus", "eng")), "tesseract with the data rus and eng is not installed");
        }

        @Test
        void can_be_searched_in_its_language() throws Exception {
            var taken = accepted(Papers.save(Papers.scan(SUMMONS), folder.resolve("summons.png")), "summons.png");

            assertThat(Sheets.text(taken.pdf())).contains("Соколов Андрей Викторович", "отделение полиции");
        }

        @Test
        void is_said_to_be_read_by_machine() throws Exception {
            var taken = accepted(Papers.save(Papers.scan(SUMMONS), folder.resolve("summons.jpg")), "summons.jpg");

            assertThat(taken.sheets().getFirst().text()).isEqualTo(Text.MACHINE_READ);
            assertThat(taken.sheets().getFirst().confidence()).isGreaterThan(80);
            assertThat(taken.findings()).isEmpty();
        }

        @Test
        void that_was_turned_by_the_camera_is_read_upright() throws Exception {
            var upside = Papers.turned(Papers.scan(SUMMONS), 2);
            var taken = accepted(Papers.save(upside, folder.resolve("summons.png")), "summons.png");

            assertThat(Sheets.text(taken.pdf())).contains("Соколов");
            assertThat(taken.findings()).extracting(Finding::level).containsExactly(Level.CONFIRM);
        }

        @Test
        void is_read_only_once() throws Exception {
            var scan = Papers.save(Papers.scan(SUMMONS), folder.resolve("summons.png"));

            var first = accepted(scan, "first.png");
            var second = accepted(scan, "second.png");

            assertThat(first.pdf()).hasSameBinaryContentAs(second.pdf());
        }

        @Test
        void leaves_no_picture_behind() throws Exception {
            accepted(Papers.save(Papers.scan(SUMMONS), folder.resolve("summons.png")), "summons.png");
            accepted(Papers.save(Papers.turned(Papers.scan(SUMMONS), 2), folder.resolve("turned.png")), "turned.png");

            try (var files = Files.walk(work)) {
                assertThat(files.filter(file -> file.toString().contains("scan-")))
                        .isEmpty();
            }
        }

        @Test
        void without_words_is_a_photograph_and_needs_none() throws Exception {
            var photo = Papers.scan();
            for (int i = 0; i < 600; i++) {
                photo.getRaster().setSample(300 + i, 500 + i / 3, 0, 0);
                photo.getRaster().setSample(300 + i, 501 + i / 3, 0, 0);
                photo.getRaster().setSample(300 + i, 502 + i / 3, 0, 0);
            }
            var taken = accepted(Papers.save(photo, folder.resolve("photo.png")), "photo.png");

            assertThat(taken.sheets().getFirst().text()).isEqualTo(Text.NONE);
            assertThat(taken.findings()).isEmpty();
        }

        @Test
        void stays_a_picture_where_only_pages_are_wanted() throws Exception {
            var scan = Papers.save(Papers.scan(SUMMONS), folder.resolve("summons.png"));
            var aside = Files.createDirectory(work.resolve("aside"));
            try (var forPages = Intake.openForPages(aside, Limits.ofThisMachine())) {
                var taken = (Taken.Accepted) forPages.take(scan, "summons.png", List.of("am"), Progress.SILENT);

                assertThat(taken.sheets())
                        .singleElement()
                        .satisfies(sheet -> assertThat(sheet.text()).isEqualTo(Text.NONE));
                assertThat(taken.findings()).isEmpty();
            }
        }

        @Test
        void in_a_language_that_cannot_be_read_here_says_so() throws Exception {
            var scan = Papers.save(Papers.scan("Summons to the police"), folder.resolve("summons.png"));
            var taken = (Taken.Accepted) intake.take(scan, "summons.png", List.of("am"), Progress.SILENT);

            assertThat(taken.findings()).singleElement().satisfies(found -> {
                assertThat(found.rule()).isEqualTo("IN-03");
                assertThat(found.words()).contains("tesseract-ocr-amh");
            });
        }
    }

    @Nested
    class WhenSomethingGoesWrong {
        @Test
        void a_file_that_cannot_be_read_is_refused_by_name() throws Exception {
            var file = Files.write(folder.resolve("setup.exe"), new byte[] {'M', 'Z', 0, 0});

            assertThat(intake.take(file, "setup.exe", List.of("en"), Progress.SILENT))
                    .isInstanceOfSatisfying(Taken.Refused.class, refused -> {
                        assertThat(refused.finding().level()).isEqualTo(Level.BLOCKS);
                        assertThat(refused.finding().words()).startsWith("setup.exe is a program");
                    });
        }

        @Test
        void the_next_file_is_taken_all_the_same() throws Exception {
            intake.take(Files.write(folder.resolve("x"), new byte[] {0}), "x", List.of(), Progress.SILENT);

            assertThat(accepted(letter(), "letter.pdf").sheets()).hasSize(1);
        }

        @Test
        void a_file_that_keeps_a_worker_busy_too_long_is_refused() throws Exception {
            try (var hurried = Intake.open(work, Limits.ofThisMachine().withStall(Duration.ofMillis(1)))) {
                assertThat(hurried.take(letter(), "letter.pdf", List.of("en"), Progress.SILENT))
                        .isInstanceOfSatisfying(
                                Taken.Refused.class,
                                refused -> assertThat(refused.finding().rule()).isEqualTo("IN-13"));
            }
        }

        @Test
        void a_person_may_stop_the_work_and_go_on_later() throws Exception {
            var file = letter();

            assertThatThrownBy(() -> intake.take(file, "letter.pdf", List.of("en"), (words, done, total) -> {
                        throw new CancellationException();
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(accepted(file, "letter.pdf").sheets()).hasSize(1);
        }

        @Test
        void progress_is_told_page_by_page() throws Exception {
            var pages = new AtomicInteger();
            try (var sheets = Sheets.saying("one").add("two").add("three")) {
                intake.take(sheets.save(folder.resolve("a.pdf")), "a.pdf", List.of(), (words, done, total) -> {
                    assertThat(words).isEqualTo("Reading a.pdf");
                    assertThat(total).isEqualTo(3);
                    pages.set(done);
                });
            }

            assertThat(pages).hasValue(3);
        }

        @Test
        void no_process_outlives_the_intake() throws Exception {
            accepted(letter(), "letter.pdf");
            intake.close();

            Thread.sleep(Duration.ofMillis(500));
            assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                    .isEmpty();
        }
    }

    private Path letter() throws IOException {
        try (var sheets = Sheets.saying("To whom it may concern")) {
            return sheets.save(folder.resolve("letter.pdf"));
        }
    }

    private Taken.Accepted accepted(Path file, String name) {
        var taken = intake.take(file, name, List.of("ru"), Progress.SILENT);
        assertThat(taken).isInstanceOf(Taken.Accepted.class);
        return (Taken.Accepted) taken;
    }
}
