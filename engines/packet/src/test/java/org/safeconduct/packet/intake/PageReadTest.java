package org.safeconduct.packet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.Sheet.Text;
import org.safeconduct.packet.intake.ocr.Reading;
import org.safeconduct.packet.intake.ocr.Reading.Word;
import org.safeconduct.packet.intake.page.Pages.Facts;
import org.safeconduct.packet.intake.page.Scan.Area;

class PageReadTest {
    private static final Facts TEXT = new Facts(612, 792, 72, false, true, false);
    private static final Facts SCAN = new Facts(612, 792, 72, false, false, false);
    private static final Facts BLANK = new Facts(612, 792, 792, true, false, false);
    private static final Facts UNSEEN = new Facts(612, 792, 0, false, false, true);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # confidence, letters, turned, text,         rules
                    96,           500,     0,      MACHINE_READ, ''
                    96,           5,       0,      MACHINE_READ, ''
                    59,           500,     0,      MACHINE_READ, IN-09
                    # what a machine sees in a photograph
                    30,           20,      0,      NONE,         ''
                    0,            0,       0,      NONE,         ''
                    # upside down
                    96,           500,     2,      MACHINE_READ, IN-09
                    40,           500,     1,      MACHINE_READ, IN-09 IN-09
                    """)
    void a_scan_is_as_good_as_its_reading(int confidence, int letters, int turns, Text text, String rules) {
        var page = scanned(confidence, letters, turns);

        assertThat(page.sheet().text()).isEqualTo(text);
        assertThat(String.join(" ", rules(page))).isEqualTo(rules);
    }

    @Test
    void the_confidence_of_a_scan_is_that_of_its_reading() {
        assertThat(scanned(83, 500, 0).sheet().confidence()).isEqualTo(83);
    }

    @Test
    void text_of_its_own_is_beyond_doubt() {
        assertThat(PageRead.of(TEXT).sheet()).isEqualTo(new Sheet(612, 792, 72, false, Text.OWN, 100));
    }

    @Test
    void a_blank_page_is_named() {
        assertThat(PageRead.of(BLANK).findings(Place.of("a.pdf", 3)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("IN-08");
                    assertThat(found.place()).isEqualTo(Place.of("a.pdf", 3));
                    assertThat(found.words()).startsWith("Page 3 of a.pdf is blank.");
                });
    }

    @Test
    void a_page_that_could_not_be_looked_at_is_named() {
        assertThat(rules(PageRead.of(UNSEEN))).containsExactly("IN-04");
    }

    @Test
    void a_page_that_could_not_be_looked_at_is_not_said_to_have_a_free_foot() {
        assertThat(PageRead.of(UNSEEN).sheet().clearBottom()).isZero();
    }

    @Test
    void a_scan_that_no_machine_read_has_no_text() {
        assertThat(PageRead.of(SCAN).sheet()).isEqualTo(new Sheet(612, 792, 72, false, Text.NONE, 0));
    }

    private static PageRead scanned(int confidence, int letters, int turns) {
        var words = letters == 0 ? List.<Word>of() : List.of(new Word(1, 0, 0, 10, 10, "a".repeat(letters)));
        var reading = new Reading(confidence, turns, 100, 100, words);
        return PageRead.of(SCAN).withScan(new Area(0, 0, 612, 792), CompletableFuture.completedFuture(reading));
    }

    private static List<String> rules(PageRead page) {
        return page.findings(Place.of("a.pdf", 1)).stream().map(Finding::rule).toList();
    }
}
