package org.safeconduct.packet.splice.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    private static final Box NONE = new Box(0, 0, 0, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # turn | unit | x and y of the lower left corner as seen | x and y of the upper right
            0      | 1    | 10  | 20  | 110 | 220
            90     | 1    | 110 | 20  | 10  | 220
            180    | 1    | 110 | 220 | 10  | 20
            270    | 1    | 10  | 220 | 110 | 20
            0      | 2    | 10  | 20  | 110 | 220
            90     | 0.5  | 110 | 20  | 10  | 220
            """)
    void maps_the_corners_as_seen_to_user_space(ArgumentsAccessor row) {
        var frame = Frame.of(new Box(10, 20, 110, 220), NONE, row.getInteger(0), row.getDouble(1));
        var map = frame.toUserSpace();

        assertThat(map.x(0, 0)).isCloseTo(row.getDouble(2), within(1e-9));
        assertThat(map.y(0, 0)).isCloseTo(row.getDouble(3), within(1e-9));
        var leaf = frame.leaf();
        assertThat(map.x(leaf.width(), leaf.height())).isCloseTo(row.getDouble(4), within(1e-9));
        assertThat(map.y(leaf.width(), leaf.height())).isCloseTo(row.getDouble(5), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void maps_the_whole_page_as_seen_onto_what_is_visible(int turn) {
        var visible = new Box(-30, 40, 500, 700);
        var frame = Frame.of(new Box(-50, 0, 562, 792), visible, turn, 1.5);
        var leaf = frame.leaf();

        var mapped = new Box(0, 0, leaf.width(), leaf.height()).map(frame.toUserSpace());

        assertThat(mapped.left()).isCloseTo(visible.left(), within(1e-9));
        assertThat(mapped.bottom()).isCloseTo(visible.bottom(), within(1e-9));
        assertThat(mapped.right()).isCloseTo(visible.right(), within(1e-9));
        assertThat(mapped.top()).isCloseTo(visible.top(), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 90", "-90, 270", "450, 90", "720, 0", "45, 0", "91, 0"})
    void takes_only_quarter_turns(int written, int turn) {
        assertThat(Frame.of(new Box(0, 0, 9, 9), NONE, written, 1).turn()).isEqualTo(turn);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void takes_a_unit_that_makes_no_sense_for_one_point(double unit) {
        assertThat(Frame.of(new Box(0, 0, 9, 9), NONE, 0, unit).unit()).isEqualTo(1);
    }

    @Test
    void takes_a_page_without_a_size_for_letter() {
        assertThat(Frame.of(NONE, NONE, 0, 1).leaf()).isEqualTo(new Leaf(612, 792));
    }

    @Test
    void shows_nothing_outside_the_sheet() {
        var frame = Frame.of(new Box(0, 0, 100, 100), new Box(50, 50, 900, 900), 0, 1);

        assertThat(frame.visible()).isEqualTo(new Box(50, 50, 100, 100));
    }
}
