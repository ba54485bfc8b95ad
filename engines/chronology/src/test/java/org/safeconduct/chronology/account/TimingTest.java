package org.safeconduct.chronology.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.account.Passage.Timed;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.network.Relation;
import org.safeconduct.chronology.network.Statement;
import org.safeconduct.chronology.phrase.Phrases;
import org.safeconduct.chronology.phrase.Telling;
import org.safeconduct.chronology.word.Language;

/// What the network is given of a phrase.
class TimingTest {
    private static Optional<Timed> timing(String phrase, Optional<String> other) {
        return Timing.of(
                "p",
                "beating",
                Phrases.read(phrase, Telling.in(Language.ENGLISH)).meaning(),
                other);
    }

    @Test
    void a_date_is_given_with_its_margin() {
        var bounds = Bounds.of(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 10));
        assertThat(timing("in early March 2022", Optional.empty()).orElseThrow().either())
                .containsExactly(new Statement.Dated("p", "beating", bounds, bounds, 5));
    }

    @Test
    void several_readings_are_given_as_such() {
        assertThat(timing("3/5/2022", Optional.empty()).orElseThrow().either()).hasSize(2);
    }

    @Test
    void a_relation_goes_from_the_earlier_event_to_the_later() {
        var other = Optional.of("arrest");
        assertThat(timing("a week after the arrest", other).orElseThrow().either())
                .containsExactly(new Statement.Apart("p", "arrest", "beating", 6, 8, 3));
        assertThat(timing("a week before the arrest", other).orElseThrow().either())
                .containsExactly(new Statement.Apart("p", "beating", "arrest", 6, 8, 3));
        assertThat(timing("during the arrest", other).orElseThrow().either())
                .containsExactly(new Statement.Related("p", "beating", Relation.DURING, "arrest"));
    }

    @Test
    void a_length_is_that_of_the_event() {
        assertThat(timing("for more than three weeks", Optional.empty())
                        .orElseThrow()
                        .either())
                .containsExactly(new Statement.Lasted("p", "beating", 20, Long.MAX_VALUE, 3));
    }

    @ParameterizedTest
    @CsvSource({"I do not know", "when I was 19", "a week after the arrest", "two weeks ago"})
    void what_sets_no_bounds_is_not_given(String phrase) {
        assertThat(timing(phrase, Optional.empty())).isEmpty();
    }
}
