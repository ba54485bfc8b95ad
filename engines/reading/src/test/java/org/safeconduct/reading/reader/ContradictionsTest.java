package org.safeconduct.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.reading.Contradiction;
import org.safeconduct.reading.Contradiction.Level;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Fact.Event;
import org.safeconduct.reading.Fact.Moment;
import org.safeconduct.reading.Wishes.Told;

class ContradictionsTest {
    private static final Told MARCH = new Told(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 10));

    @ParameterizedTest
    @CsvSource({"2022-03-01T00:00", "2022-03-05T12:30", "2022-03-10T23:59"})
    void a_clock_within_the_clients_days_agrees(LocalDateTime local) {
        assertThat(contradictions(Event.TAKEN, local)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-28T23:59, NOTE, a time zone west",
        "2022-03-11T00:01, NOTE, a time zone east",
        "2022-02-27T12:00, ASK, two days early",
        "2022-03-12T12:00, ASK, two days late",
        "2023-03-05T12:00, ASK, another year",
        "1970-01-01T00:00, NOTE, a clock that was never set",
        "2000-01-01T00:00, NOTE, a clock that was never set"
    })
    void a_clock_outside_them_is_weighed(LocalDateTime local, Level level, String why) {
        assertThat(contradictions(Event.TAKEN, local))
                .as(why)
                .extracting(Contradiction::level)
                .containsExactly(level);
    }

    @ParameterizedTest
    @EnumSource(names = {"MADE", "CHANGED"})
    void a_file_that_was_made_or_changed_later_contradicts_nobody(Event event) {
        assertThat(contradictions(event, LocalDateTime.of(2024, 1, 1, 0, 0))).isEmpty();
    }

    @Test
    void the_words_name_both_dates_and_accuse_nobody() {
        assertThat(contradictions(Event.TAKEN, LocalDateTime.of(2023, 3, 5, 12, 0)))
                .extracting(Contradiction::words)
                .containsExactly(
                        "The camera's clock says 5 March 2023; the client says 1 March 2022 to 10 March 2022."
                                + " Clocks are often set wrong, and copies can change them: ask before you draw anything from it.");
    }

    @Test
    void one_day_is_named_once() {
        var day = LocalDate.of(2022, 3, 3);
        var moment = new Moment(Event.POSITIONED, LocalDateTime.of(2022, 4, 3, 1, 0), Optional.empty(), "GPS");

        assertThat(Contradictions.between(List.of(moment), new Told(day, day)))
                .singleElement()
                .satisfies(found -> assertThat(found.words())
                        .startsWith(
                                "The satellite clock in the file says 3 April 2022; the client says 3 March 2022."));
    }

    @Test
    void facts_that_are_no_moments_are_passed_over() {
        assertThat(Contradictions.between(List.of(new Fact.Device("SM-A155F", "Exif")), MARCH))
                .isEmpty();
    }

    private static List<Contradiction> contradictions(Event event, LocalDateTime local) {
        return Contradictions.between(List.of(new Moment(event, local, Optional.empty(), "Exif")), MARCH);
    }
}
