package org.safeconduct.app.lost.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.lost.Item;
import org.safeconduct.app.lost.Taking;
import org.safeconduct.app.lost.Thing;
import org.safeconduct.app.lost.limit.TimeLimit.Standing;
import org.safeconduct.app.lost.request.Answer;
import org.safeconduct.app.lost.request.Means;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.request.Request.Purpose;
import org.safeconduct.law.Rulebook;

/// The telephone of the first sample case, taken on February 24, 2026.
class TimeLimitsTest {
    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final TimeLimits limits = new TimeLimits(Rulebook::packaged);

    /// Counted by hand on a calendar; the rules are PROP-20, 21, 02, 08, 09 and 22.
    @ParameterizedTest
    @CsvSource(textBlock = """
            PROP-20, 2026-02-25, PASSED
            PROP-21, 2026-03-16, PASSED
            PROP-02, 2026-03-26, PASSED
            PROP-08, 2027-02-24, RUNNING
            PROP-09, 2027-02-24, RUNNING
            PROP-22, 2028-02-24, RUNNING
            """)
    void counts_each_rule_from_the_taking(String rule, LocalDate due, Standing standing) {
        var limit = limit(rule, "2026-02-24", Item.State.HELD, List.of(), TODAY);
        assertThat(limit.due()).isEqualTo(due);
        assertThat(limit.standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02    , 2026-03-03
            2026-02-24~, 2026-03-26
            2024-02-29 , 2024-03-30
            """)
    void counts_a_doubtful_day_from_the_first_that_can_be_meant(String taken, LocalDate abandoned) {
        assertThat(limit("PROP-02", taken, Item.State.HELD, List.of(), TODAY).due())
                .isEqualTo(abandoned);
    }

    @Test
    void a_year_that_began_on_a_leap_day_ends_on_the_safe_day() {
        assertThat(limit("PROP-09", "2024-02-29", Item.State.HELD, List.of(), TODAY)
                        .due())
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-02-23, NEAR
            2027-02-24, NEAR
            2027-02-25, PASSED
            """)
    void the_last_day_still_counts(LocalDate today, Standing standing) {
        assertThat(limit("PROP-08", "2026-02-24", Item.State.HELD, List.of(), today)
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void nothing_is_counted_where_nobody_knows_the_day() {
        assertThat(limits.of(item(null, Item.State.HELD), List.of(), TODAY)).isEmpty();
    }

    @Test
    void a_demand_after_the_thirtieth_day_came_late() {
        var demand = asked(LocalDate.of(2026, 4, 27), Means.LETTER, Purpose.RETURN, Purpose.PRESERVATION);
        var limit = limit("PROP-02", "2026-02-24", Item.State.DEMANDED, List.of(demand), TODAY);
        assertThat(limit.standing()).isEqualTo(Standing.MET_LATE);
        assertThat(limit.met()).isEqualTo(LocalDate.of(2026, 4, 27));
    }

    @Test
    void a_claim_meets_its_own_statute_and_no_other() {
        var claim = asked(LocalDate.of(2026, 6, 19), Means.CERTIFIED_MAIL, Purpose.SMALL_CLAIM);
        assertThat(limit("PROP-09", "2026-02-24", Item.State.HELD, List.of(claim), TODAY)
                        .standing())
                .isEqualTo(Standing.MET);
        assertThat(limit("PROP-08", "2026-02-24", Item.State.HELD, List.of(claim), TODAY)
                        .standing())
                .isEqualTo(Standing.RUNNING);
    }

    @Test
    void a_letter_without_an_answer_is_not_a_second_call() {
        var letter = asked(LocalDate.of(2026, 2, 25), Means.LETTER, Purpose.RETURN);
        assertThat(limit("PROP-21", "2026-02-24", Item.State.HELD, List.of(letter), TODAY)
                        .standing())
                .isEqualTo(Standing.PASSED);
        var given = new Answer.Given(
                Answer.Outcome.RECEIVED, "Desk", Means.EMAIL, LocalDate.of(2026, 3, 1), null, null, null);
        var heard = new Request(ID, letter.asked(), List.of(new Answer(ID, given)));
        assertThat(limit("PROP-21", "2026-02-24", Item.State.HELD, List.of(heard), TODAY)
                        .standing())
                .isEqualTo(Standing.MET);
    }

    @Test
    void nobody_has_to_demand_what_is_back() {
        assertThat(limits.of(item("2026-02-24", Item.State.RETURNED), List.of(), TODAY))
                .extracting(TimeLimit::standing)
                .containsOnly(Standing.SETTLED);
    }

    private TimeLimit limit(
            String rule, @Nullable String taken, Item.State state, List<Request> requests, LocalDate today) {
        return limits.of(item(taken, state), requests, today).stream()
                .filter(limit -> limit.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Item item(@Nullable String taken, Item.State state) {
        var thing = new Thing(Thing.Kind.TELEPHONE, "mobile telephone", null, null, null, null, null, null, null);
        var taking = new Taking(
                taken,
                null,
                Taking.Taker.CBP_PORT_OF_ENTRY,
                null,
                "Nogales",
                Taking.Receipt.NONE,
                null,
                null,
                "Declaration");
        return new Item(ID, thing, taking, state, null, 0);
    }

    private static Request asked(LocalDate day, Means means, Purpose... purposes) {
        return new Request(
                ID, new Request.Asked(Set.of(purposes), "Property", means, day, null, null, null), List.of());
    }
}
