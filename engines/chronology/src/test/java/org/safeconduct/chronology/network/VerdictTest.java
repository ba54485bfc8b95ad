package org.safeconduct.chronology.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.chronology.network.Conflict.Severity.IMPOSSIBLE;
import static org.safeconduct.chronology.network.Conflict.Severity.TIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.edtf.Edtf;
import org.safeconduct.chronology.network.Statement.Apart;
import org.safeconduct.chronology.network.Statement.Dated;
import org.safeconduct.chronology.network.Statement.Lasted;
import org.safeconduct.chronology.network.Statement.Related;

/// Which statements cannot all be right, and what the others leave open.
class VerdictTest {
    private static final long ENDLESS = Long.MAX_VALUE;

    private static Dated dated(String id, String event, String edtf, int margin) {
        var date = ((Edtf.Read) Edtf.read(edtf)).date();
        return new Dated(id, event, date.start(), date.end(), margin);
    }

    private static Dated dated(String id, String event, String edtf) {
        return dated(id, event, edtf, 0);
    }

    private static List<String> ids(Conflict conflict) {
        return conflict.statements().stream().map(Statement::id).sorted().toList();
    }

    private static List<Conflict> conflicts(Statement... statements) {
        return Verdict.of(List.of(statements)).conflicts();
    }

    @Test
    void nothing_said_is_nothing_contradicted() {
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void two_tellings_of_one_arrest_a_month_apart_contradict_each_other() {
        var found = conflicts(dated("interview", "arrest", "2022-03-06"), dated("declaration", "arrest", "2022-04-06"));
        assertThat(found).singleElement().satisfies(conflict -> {
            assertThat(ids(conflict)).containsExactly("declaration", "interview");
            assertThat(conflict.severity()).isEqualTo(IMPOSSIBLE);
            assertThat(conflict.days()).isEqualTo(31);
        });
    }

    @Test
    void two_tellings_of_which_one_is_only_wider_agree() {
        assertThat(conflicts(dated("a", "arrest", "2022-03-06"), dated("b", "arrest", "2022-03")))
                .isEmpty();
    }

    @Test
    void what_memory_may_have_moved_is_tight_and_not_impossible() {
        var found = conflicts(dated("a", "arrest", "2022-03-06", 3), dated("b", "arrest", "2022-03-10", 1));
        assertThat(found).extracting(Conflict::severity).containsExactly(TIGHT);
        assertThat(found.getFirst().days()).isEqualTo(4);
    }

    @Test
    void the_explanation_holds_only_what_it_needs() {
        var found = conflicts(
                dated("arrest", "arrest", "2022-03-06"),
                dated("hearing", "hearing", "2022-03-01"),
                dated("flight", "flight", "2023"),
                new Related("before", "arrest", Relation.BEFORE, "hearing"),
                new Related("later", "hearing", Relation.BEFORE, "flight"));
        assertThat(found)
                .singleElement()
                .satisfies(conflict -> assertThat(ids(conflict)).containsExactly("arrest", "before", "hearing"));
    }

    @Test
    void the_shorter_of_two_explanations_is_given() {
        var found = conflicts(
                dated("first", "one", "2022-01-01"),
                new Related("12", "one", Relation.BEFORE, "two"),
                new Related("23", "two", Relation.BEFORE, "three"),
                new Related("34", "three", Relation.BEFORE, "four"),
                new Related("14", "one", Relation.BEFORE, "four"),
                dated("last", "four", "2021-12-01"));
        assertThat(found)
                .singleElement()
                .satisfies(conflict -> assertThat(ids(conflict)).containsExactly("14", "first", "last"));
    }

    @Test
    void a_circle_without_any_date_is_found_too() {
        var found = conflicts(
                new Apart("a", "arrest", "beating", 1, ENDLESS, 0),
                new Apart("b", "beating", "release", 1, ENDLESS, 0),
                new Apart("c", "release", "arrest", 1, ENDLESS, 0));
        assertThat(found)
                .singleElement()
                .satisfies(conflict -> assertThat(ids(conflict)).containsExactly("a", "b", "c"));
    }

    @Test
    void each_of_several_conflicts_is_told_once() {
        var found = conflicts(
                dated("a1", "arrest", "2022-03-06"),
                dated("b1", "flight", "2023-01"),
                dated("a2", "arrest", "2022-04-06"),
                dated("b2", "flight", "2023-02"));
        assertThat(found)
                .extracting(VerdictTest::ids)
                .containsExactlyInAnyOrder(List.of("a1", "a2"), List.of("b1", "b2"));
    }

    @Test
    void a_stay_that_lasted_longer_than_its_dates_allow_is_impossible() {
        var found = conflicts(dated("dates", "cell", "2024-05-01/2024-05-03"), new Lasted("said", "cell", 5, 7, 0));
        assertThat(found).singleElement().satisfies(conflict -> {
            assertThat(ids(conflict)).containsExactly("dates", "said");
            assertThat(conflict.days()).isEqualTo(3);
        });
    }

    @Test
    void an_event_that_begins_after_itself_contradicts_itself() {
        var late = new Bounds(Optional.of(LocalDate.of(2024, 5, 2)), Optional.empty());
        var early = new Bounds(Optional.empty(), Optional.of(LocalDate.of(2024, 5, 1)));
        assertThat(conflicts(new Dated("one", "stay", late, early, 0)))
                .singleElement()
                .satisfies(conflict -> assertThat(ids(conflict)).containsExactly("one"));
    }

    @Test
    void a_length_may_err_by_its_margin_too() {
        var dates = dated("dates", "cell", "2024-05-01/2024-05-03");
        assertThat(conflicts(dates, new Lasted("said", "cell", 5, 7, 3)))
                .extracting(Conflict::severity)
                .containsExactly(TIGHT);
        assertThat(conflicts(dates, new Lasted("said", "cell", 5, 7, 2)))
                .extracting(Conflict::severity)
                .containsExactly(IMPOSSIBLE);
    }

    /// Somebody who errs about how much later it was does not err about what came first.
    @Test
    void a_margin_never_turns_later_into_earlier() {
        var later = new Apart("later", "arrest", "hospital", 2, 7, 7);
        assertThat(conflicts(dated("a", "arrest", "2022-03-06"), later, dated("h", "hospital", "2022-03-05")))
                .extracting(Conflict::severity)
                .containsExactly(IMPOSSIBLE);
        assertThat(conflicts(dated("a", "arrest", "2022-03-06"), later, dated("h", "hospital", "2022-03-06")))
                .extracting(Conflict::severity)
                .containsExactly(TIGHT);
    }

    @Test
    void a_length_without_an_end_only_asks_for_the_least() {
        var least = new Lasted("said", "detention", 540, ENDLESS, 0);
        assertThat(conflicts(dated("dates", "detention", "2024-05-10/2025-11-25"), least))
                .isEmpty();
        assertThat(conflicts(dated("dates", "detention", "2024-05-10/2024-11-25"), least))
                .hasSize(1);
    }

    @Test
    void the_same_words_told_twice_are_no_conflict() {
        var told = dated("interview", "arrest", "2022-03-06");
        assertThat(conflicts(told, told)).isEmpty();
    }

    @Test
    void what_is_left_open_narrows_by_what_others_said() {
        var verdict = Verdict.of(List.of(
                dated("arrest", "arrest", "2022-03-06"),
                new Apart("later", "arrest", "hospital", 2, 7, 0),
                dated("h", "hospital", "2022-03")));
        assertThat(verdict.starts().get("hospital"))
                .isEqualTo(new Bounds(Optional.of(LocalDate.of(2022, 3, 8)), Optional.of(LocalDate.of(2022, 3, 13))));
        assertThat(verdict.ends().get("hospital").latest()).contains(LocalDate.of(2022, 3, 31));
    }

    @Test
    void what_nobody_limited_stays_open() {
        var verdict = Verdict.of(
                List.of(dated("a", "arrest", "2022-03-06/.."), new Related("r", "arrest", Relation.BEFORE, "flight")));
        assertThat(verdict.ends().get("flight"))
                .isEqualTo(new Bounds(Optional.of(LocalDate.of(2022, 3, 6)), Optional.empty()));
    }

    /// The first event is fixed; of the second only the days that the relation forbids make a conflict.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BEFORE        | 2022-03-14/2022-03-20 | 2022-03-13/2022-03-20
            MEETS         | 2022-03-14/2022-03-20 | 2022-03-15/2022-03-20
            OVERLAPS      | 2022-03-12/2022-03-20 | 2022-03-12/2022-03-13
            STARTS        | 2022-03-10/2022-03-20 | 2022-03-11/2022-03-20
            DURING        | 2022-03-09/2022-03-15 | 2022-03-11/2022-03-15
            FINISHES      | 2022-03-09/2022-03-14 | 2022-03-09/2022-03-15
            EQUALS        | 2022-03-10/2022-03-14 | 2022-03-10/2022-03-15
            AFTER         | 2022-03-01/2022-03-10 | 2022-03-01/2022-03-11
            MET_BY        | 2022-03-01/2022-03-10 | 2022-03-01/2022-03-09
            OVERLAPPED_BY | 2022-03-01/2022-03-11 | 2022-03-11/2022-03-13
            STARTED_BY    | 2022-03-10/2022-03-12 | 2022-03-10/2022-03-15
            CONTAINS      | 2022-03-11/2022-03-13 | 2022-03-11/2022-03-15
            FINISHED_BY   | 2022-03-11/2022-03-14 | 2022-03-11/2022-03-13
            """)
    void each_relation_allows_what_it_says_and_forbids_what_it_does_not(
            Relation relation, String allowed, String forbidden) {
        var fixed = dated("fixed", "a", "2022-03-10/2022-03-14");
        var related = new Related("related", "a", relation, "b");
        assertThat(conflicts(fixed, related, dated("b", "b", allowed))).isEmpty();
        assertThat(conflicts(fixed, related, dated("b", "b", forbidden))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void a_relation_read_from_the_other_side_is_the_other_relation(Relation relation) {
        var inverse = Relation.values()[(relation.ordinal() + 7) % 14 == 13 ? 6 : (relation.ordinal() + 7) % 14];
        var there = List.<Statement>of(dated("a", "a", "2022-03-10/2022-03-14"), new Related("r", "a", relation, "b"));
        var back = List.<Statement>of(dated("a", "a", "2022-03-10/2022-03-14"), new Related("r", "b", inverse, "a"));
        assertThat(Verdict.of(back).starts()).isEqualTo(Verdict.of(there).starts());
        assertThat(Verdict.of(back).ends()).isEqualTo(Verdict.of(there).ends());
    }
}
