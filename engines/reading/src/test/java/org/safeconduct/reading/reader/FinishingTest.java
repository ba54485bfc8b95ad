package org.safeconduct.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reading.Page;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Page.Concern;
import org.safeconduct.reading.Page.Concern.Kind;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Page.Source;
import org.safeconduct.reading.Page.Word;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.ReadingException;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.language.Identification;
import org.safeconduct.reading.reader.Draft.Seen;

/// Whose text counts, and why a person should look.
class FinishingTest {
    private static final Seen PAPER = new Seen(612, 792, true, 7, false, true);
    private static final Seen PHOTOGRAPH = new Seen(4000, 3000, true, 7, false, false);
    private static final Seen BLANK = new Seen(612, 792, true, 0, true, true);
    private static final String SENTENCE = "Вечером третьего марта двое мужчин пришли к нашему дому.";

    private final Finishing finishing = new Finishing(new Identification(List.of("ru"), List.of()), List.of());

    @Test
    void what_the_file_says_is_certain() {
        var page = finishing.page(draft(PAPER, SENTENCE));

        assertThat(page.text().source()).isEqualTo(Source.LAYER);
        assertThat(page.text().confidence()).isEqualTo(100);
        assertThat(page.concerns()).isEmpty();
    }

    @Test
    void what_a_machine_reads_is_as_sure_as_it_says() {
        var page = finishing.page(read(draft(PAPER, ""), 91, 0, SENTENCE));

        assertThat(page.text().source()).isEqualTo(Source.RECOGNISED);
        assertThat(page.text().confidence()).isEqualTo(91);
        assertThat(page.text().language()).map(Page.Language::code).hasValue("ru");
    }

    /// A stamp says eleven letters of its own; the machine reads a sentence, well or badly.
    @ParameterizedTest
    @CsvSource({"95,RECOGNISED", "75,RECOGNISED", "74,LAYER", "20,LAYER"})
    void a_stamp_gives_way_to_a_page_that_is_read_well(int confidence, Source source) {
        var page = finishing.page(read(draft(PAPER, "COPY 12.2022"), confidence, 0, SENTENCE));

        assertThat(page.text().source()).isEqualTo(source);
    }

    @Test
    void a_machine_that_reads_less_than_the_file_says_is_not_asked() {
        var page = finishing.page(read(draft(PAPER, SENTENCE), 99, 0, "COPY"));

        assertThat(page.text().words()).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({"90,", "75,", "74,POORLY_READ", "55,POORLY_READ", "54,PERHAPS_HANDWRITTEN", "5,PERHAPS_HANDWRITTEN"})
    void how_sure_the_machine_is_decides_whether_a_person_has_to_look(int confidence, Kind kind) {
        assertThat(kinds(finishing.page(read(draft(PAPER, ""), confidence, 0, SENTENCE))))
                .containsExactlyElementsOf(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void hardly_a_letter_on_paper_may_be_handwriting() {
        assertThat(kinds(finishing.page(read(draft(PAPER, ""), 90, 0, "Ab"))))
                .containsExactly(Kind.PERHAPS_HANDWRITTEN);
    }

    @Test
    void hardly_a_letter_on_a_photograph_is_a_picture() {
        assertThat(kinds(finishing.page(read(draft(PHOTOGRAPH, ""), 90, 0, "Ab"))))
                .containsExactly(Kind.PICTURE_WITHOUT_TEXT);
    }

    @ParameterizedTest
    @CsvSource({"1,ON_ITS_SIDE", "2,UPSIDE_DOWN", "3,ON_ITS_SIDE"})
    void a_page_that_was_turned_is_pointed_out(int turns, Kind kind) {
        var page = finishing.page(read(draft(PAPER, ""), 91, turns, SENTENCE));

        assertThat(kinds(page)).containsExactly(kind);
        assertThat(page.sheet().turns()).isEqualTo(turns);
    }

    @Test
    void a_blank_page_is_pointed_out_and_like_no_other() {
        var page = finishing.page(draft(BLANK, ""));

        assertThat(kinds(page)).containsExactly(Kind.BLANK);
        assertThat(page.fingerprint())
                .hasValueSatisfying(print -> assertThat(print.looks()).isZero());
    }

    @Test
    void a_page_that_nobody_could_look_at_has_no_fingerprint() {
        var page = finishing.page(new Draft(3));

        assertThat(page.fingerprint()).isEmpty();
        assertThat(page.concerns())
                .extracting(Concern::words)
                .containsExactly("Page 3 could not be looked at by the program. Open the file and read it there.");
    }

    @Test
    void a_missing_tool_is_said_of_the_page_and_the_rest_goes_on() {
        var draft = draft(PAPER, "");
        draft.awaits(CompletableFuture.failedFuture(new Refusal(Reason.TOOL_MISSING, "was not read: install it.")));

        assertThat(finishing.page(draft).concerns())
                .containsExactly(new Concern(Kind.NOT_READ, "Page 1 was not read: install it."));
    }

    @Test
    void a_broken_disk_is_not_taken_for_a_bad_page() {
        var draft = draft(PAPER, "");
        draft.awaits(CompletableFuture.failedFuture(new IOException("no space left")));

        assertThatThrownBy(() -> finishing.page(draft)).isInstanceOf(ReadingException.class);
    }

    @Test
    void letters_that_are_not_installed_are_named() {
        var georgian = new Finishing(new Identification(List.of("ka"), List.of()), List.of("kat", "chi_sim"));

        assertThat(georgian.page(read(draft(PAPER, ""), 91, 0, SENTENCE)).concerns())
                .extracting(Concern::words)
                .allMatch(words -> words.startsWith("Page 1 was read without the letters"))
                .anyMatch(words -> words.contains("tesseract-ocr-kat "))
                .anyMatch(words -> words.contains("tesseract-ocr-chi-sim "));
    }

    @Test
    void pages_of_the_same_words_have_the_same_signature() {
        var typed = finishing.page(draft(PAPER, SENTENCE + " " + SENTENCE));
        var scanned = finishing.page(read(draft(PAPER, ""), 91, 0, SENTENCE + " " + SENTENCE));

        assertThat(typed.fingerprint()).isEqualTo(scanned.fingerprint());
    }

    private static Draft draft(Seen seen, String says) {
        var draft = new Draft(1);
        if (!says.isEmpty()) {
            words(says).forEach(word -> draft.word(1, word));
        }
        draft.see(seen);
        return draft;
    }

    private static Draft read(Draft draft, int confidence, int turns, String text) {
        var recognised = new Recognised(confidence, turns, List.of(new Line(1, words(text))));
        draft.awaits(CompletableFuture.completedFuture(recognised));
        return draft;
    }

    private static List<Word> words(String text) {
        return Stream.of(text.split(" "))
                .map(word -> new Word(word, new Box(0, 0, 0.1, 0.1), 100))
                .toList();
    }

    private static List<Kind> kinds(Page page) {
        return page.concerns().stream().map(Concern::kind).toList();
    }
}
