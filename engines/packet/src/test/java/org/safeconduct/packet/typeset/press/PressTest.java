package org.safeconduct.packet.typeset.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.typeset.ReadBack;
import org.safeconduct.packet.typeset.press.Style.Cut;

class PressTest {
    private static final Box NO_HEAD = Box.gap(0);
    private static final Flow.Frame FRAME = new Flow.Frame(72, 72, 468, 720);
    private static final Style STYLE = Style.of(Cut.REGULAR, 12);
    private static final Measure MEASURE = Measure.left(468, 16);

    private final Press press = new Press();
    private final Compositor type = press.compositor();

    @ParameterizedTest
    @CsvSource({"UNITED STATES DEPARTMENT OF JUSTICE", "AVERY TO VAVILOV, WATTS & TOVAR", "ПРАВОЗАЩИТНЫЙ ЦЕНТР"})
    void letterspaced_capitals_are_read_back_as_words(String words) {
        press.print(flow(type.text(MEASURE, STYLE.withTracking(0.085f), words)));
        try (var read = printed()) {
            assertThat(read.text(0, 1).strip()).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @CsvSource({"Соколов Андрей Викторович", "Їжак Ґудзик", "officers filed five affidavits", "§ 1003.33 – “quoted” № 5"
    })
    void kerned_words_are_read_back_as_words(String words) {
        press.print(flow(type.text(MEASURE, STYLE, words)));
        try (var read = printed()) {
            assertThat(read.text(0, 1).strip()).isEqualTo(words);
        }
    }

    @Test
    void wider_tracking_is_refused_because_readers_would_see_single_letters() {
        assertThatIllegalArgumentException().isThrownBy(() -> STYLE.withTracking(0.2f));
    }

    @Test
    void a_character_that_no_face_holds_leaves_the_rest_readable() {
        press.print(flow(type.text(MEASURE, STYLE, "before \uE123 after")));
        try (var read = printed()) {
            assertThat(read.text(0, 1)).contains("before □ after");
        }
    }

    @Test
    void marks_that_leave_no_ink_are_dropped() {
        press.print(flow(type.text(MEASURE, STYLE, "so\u00adft\u200b\uFEFF hy\tphen")));
        try (var read = printed()) {
            assertThat(read.text(0, 1)).contains("soft hy phen");
        }
    }

    @Test
    void a_decomposed_letter_is_printed_composed() {
        press.print(flow(type.text(MEASURE, STYLE, "Андреи\u0306")));
        try (var read = printed()) {
            assertThat(read.text(0, 1)).contains("Андрей");
        }
    }

    @Test
    void centred_and_right_hand_lines_stand_where_their_ink_says() {
        press.print(flow(
                type.text(Measure.center(468, 16), STYLE.withTracking(0.08f), "MIDDLE"),
                type.text(Measure.right(468, 16), STYLE.withTracking(0.08f), "RIGHT")));
        try (var read = printed()) {
            var letters = read.letters(0);
            float middle = (letters.get(0).getXDirAdj()
                            + letters.get(5).getXDirAdj()
                            + letters.get(5).getWidth())
                    / 2;
            assertThat(middle).isBetween(305f, 308f);
            assertThat(letters.getLast().getXDirAdj() + letters.getLast().getWidth())
                    .isBetween(538f, 542f);
        }
    }

    @Test
    void a_link_has_the_place_of_its_box() {
        press.print(flow(Box.gap(100), type.text(MEASURE, STYLE, "there").linked("there", 200)));
        assertThat(press.spots()).containsExactly(new Press.Spot(0, "there", 72, 792 - 72 - 100 - 16, 200, 16));
        press.close();
    }

    @Test
    void links_on_the_pages_of_a_second_flow_count_on() {
        press.print(flow(Box.gap(1)));
        press.print(flow(type.text(MEASURE, STYLE, "there").linked("there", 200)));
        assertThat(press.spots()).extracting(Press.Spot::page).containsExactly(1);
        press.close();
    }

    @Test
    void a_led_row_ends_where_it_was_told_and_its_dots_are_no_letters() {
        press.print(flow(type.led(Measure.left(300, 16), STYLE, "Passport", "13–15", 468)));
        try (var read = printed()) {
            assertThat(read.text(0, 1).strip()).isEqualTo("Passport 13–15");
            var last = read.letters(0).getLast();
            assertThat(last.getXDirAdj() + last.getWidth()).isBetween(538f, 540.5f);
            assertThat(read.ink(0, 74, 90)).isPositive();
        }
    }

    @Test
    void a_row_without_its_end_has_no_leaders() {
        press.print(flow(type.led(Measure.left(300, 16), STYLE, ".", "", 468)));
        try (var read = printed()) {
            assertThat(read.ink(0, 0, 792)).isLessThan(6);
        }
    }

    @Test
    void a_pinned_box_takes_no_room() {
        press.print(
                flow(Box.pinned(500, 40, type.text(MEASURE, STYLE, "tab")), type.text(MEASURE, STYLE, "first line")));
        try (var read = printed()) {
            assertThat(read.letters(0).get(0).getYDirAdj()).isLessThan(72);
            assertThat(read.letters(0).get(3).getYDirAdj()).isBetween(72f, 88f);
        }
    }

    @Test
    void a_frame_and_a_wall_are_drawn_around_their_boxes() {
        press.print(flow(Box.outlined(80, 40, Box.gap(10)), Box.gap(20).walled(10, 1)));
        try (var read = printed()) {
            assertThat(read.ink(0, 70, 114)).isGreaterThan(150);
            assertThat(read.ink(0, 115, 130)).isPositive();
        }
    }

    @Test
    void the_same_flows_give_the_same_bytes() {
        assertThat(bytes()).isEqualTo(bytes());
    }

    private static byte[] bytes() {
        try (var press = new Press()) {
            press.print(flow(press.compositor().text(MEASURE, STYLE, "Same – тот же – אותו")));
            return press.bytes();
        }
    }

    private ReadBack printed() {
        try (press) {
            return ReadBack.of(press.bytes());
        }
    }

    private static Flow flow(Box... boxes) {
        return Flow.of(FRAME, NO_HEAD, List.of(boxes));
    }
}
