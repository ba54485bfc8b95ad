package org.safeconduct.app.custody.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.custody.ladder.Happening.Sort;

/// What happened in custody, laid out below the days of it: a hundred days of which each is a hundredth of the width.
class DrawingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static Chart chart(long days, Happening... happenings) {
        return new Chart(FIRST, List.of(), List.of(), days, List.of(), List.of()).with(List.of(happenings));
    }

    private static Happening on(int day) {
        return new Happening(Sort.HEARING, FIRST.plusDays(day), "MASTER", "", "Eloy");
    }

    @Test
    void stands_where_its_day_lies_and_is_numbered_by_it() {
        var pins = chart(100, on(80), on(20)).bar().pins();
        assertThat(pins)
                .extracting(Pin::at, Pin::number)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(20.0, 1), org.assertj.core.api.Assertions.tuple(80.0, 2));
    }

    @Test
    void stands_on_the_drawing_as_a_whole_also_at_its_edges() {
        assertThat(chart(100, on(0), on(50), on(100)).bar().pins())
                .extracting(Pin::inward)
                .containsExactly(10, 0, -10);
    }

    @Test
    void those_that_would_hide_each_other_stand_one_below_the_other() {
        var rows =
                chart(100, on(20), on(22), on(24), on(60)).bar().pins().stream().map(Pin::row);
        assertThat(rows).containsExactly(0, 1, 2, 0);
    }

    @Test
    void what_was_before_the_first_day_in_custody_is_no_part_of_it() {
        assertThat(chart(100, on(-3)).bar().pins()).isEmpty();
    }

    @Test
    void the_drawing_goes_on_to_a_hearing_that_lies_ahead_and_marks_today() {
        assertThat(chart(100, on(125)).width()).isEqualTo(125);
        assertThat(Stream.of(chart(100, on(50)), chart(100)).map(Chart::width)).containsOnly(100L);
    }

    @Test
    void a_hearing_in_some_years_leaves_room_for_the_days_that_count() {
        var bar = chart(100, on(900)).bar();
        assertThat(bar.pins().getFirst().at()).isEqualTo(100);
        assertThat(chart(100, on(900)).width()).isEqualTo(100);
    }
}
