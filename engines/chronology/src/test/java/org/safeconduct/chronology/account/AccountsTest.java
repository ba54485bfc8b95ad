package org.safeconduct.chronology.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.chronology.account.Inconsistency.Severity.DIFFERS;
import static org.safeconduct.chronology.account.Inconsistency.Severity.IMPOSSIBLE;
import static org.safeconduct.chronology.account.Inconsistency.Severity.TIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.account.Inconsistency.Rule;
import org.safeconduct.chronology.account.Passage.Aged;
import org.safeconduct.chronology.account.Passage.Born;
import org.safeconduct.chronology.account.Passage.Counted;
import org.safeconduct.chronology.account.Passage.Done;
import org.safeconduct.chronology.account.Passage.Issued;
import org.safeconduct.chronology.account.Passage.Placed;
import org.safeconduct.chronology.account.Passage.Present;
import org.safeconduct.chronology.account.Passage.Timed;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.edtf.Edtf;
import org.safeconduct.chronology.network.Statement;
import org.safeconduct.chronology.phrase.Phrases;
import org.safeconduct.chronology.phrase.Telling;
import org.safeconduct.chronology.word.Language;

/// What several accounts say of the same, side by side.
class AccountsTest {
    private static Timed said(String id, String event, String phrase) {
        return said(id, event, phrase, "");
    }

    private static Timed said(String id, String event, String phrase, String other) {
        var telling = Telling.in(Language.ENGLISH).on(LocalDate.of(2025, 6, 15));
        var meaning = Phrases.read(phrase, telling).meaning();
        return Timing.of(id, event, meaning, Optional.of(other).filter(its -> !its.isEmpty()))
                .orElseThrow();
    }

    private static Bounds days(String edtf) {
        var date = ((Edtf.Read) Edtf.read(edtf)).date();
        return new Bounds(date.start().earliest(), date.end().latest());
    }

    private static List<Inconsistency> compare(Passage... passages) {
        return Accounts.compare(List.of(passages));
    }

    private static String english(Inconsistency found) {
        return found.because().getFirst().in(Locale.ENGLISH);
    }

    @Test
    void accounts_that_agree_leave_nothing_to_ask() {
        assertThat(compare(
                        said("interview", "arrest", "in early March 2022"),
                        said("declaration", "arrest", "on 3 March 2022"),
                        new Counted("interview", "arrest", "men", 3, 4),
                        new Counted("declaration", "arrest", "men", 4, 4),
                        new Placed("interview", "arrest", "Minsk"),
                        new Placed("declaration", "arrest", " minsk "),
                        new Done("interview", "arrest", "police")))
                .isEmpty();
    }

    @Test
    void another_number_of_men_differs_and_is_not_impossible() {
        var found = compare(
                new Counted("interview", "beating", "men", 3, 3),
                new Counted("declaration", "beating", "men", 5, 6),
                new Counted("form", "beating", "shots", 1, 1),
                new Counted("form", "arrest", "men", 9, 9));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(DIFFERS);
            assertThat(one.rule()).isEqualTo(Rule.COUNT);
            assertThat(one.passages()).containsExactly("interview", "declaration");
            assertThat(english(one)).isEqualTo("beating: the number of men is told as 3 and as 5–6.");
        });
    }

    @Test
    void another_place_and_another_actor_differ() {
        var found = compare(
                new Placed("a", "beating", "the station"),
                new Placed("b", "beating", "home"),
                new Done("a", "beating", "police"),
                new Done("b", "beating", "men without uniform"));
        assertThat(found).extracting(Inconsistency::rule).containsExactly(Rule.PLACE, Rule.ACTOR);
        assertThat(found).allMatch(one -> one.severity() == DIFFERS);
    }

    @Test
    void another_order_is_impossible() {
        var found = compare(
                said("interview", "beating", "two days after the arrest", "arrest"),
                said("declaration", "beating", "a few days before my arrest", "arrest"));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(IMPOSSIBLE);
            assertThat(one.because()).hasSize(2);
        });
    }

    @Test
    void what_memory_may_have_moved_is_tight() {
        assertThat(compare(said("a", "arrest", "in early March 2022"), said("b", "arrest", "12 March 2022")))
                .extracting(Inconsistency::severity)
                .containsExactly(TIGHT);
    }

    @Test
    void three_phrases_that_cannot_all_be_right_are_told_in_three_sentences() {
        var found = compare(
                said("a", "first arrest", "on 3 March 2022"),
                said("b", "second arrest", "a week after the first", "first arrest"),
                said("c", "flight", "in 2024"),
                said("d", "second arrest", "in June 2022"));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.passages()).containsExactlyInAnyOrder("a", "b", "d");
            assertThat(one.because())
                    .extracting(sentence -> sentence.in(Locale.ENGLISH))
                    .containsExactlyInAnyOrder(
                            "first arrest: between 2022-03-03 and 2022-03-03.",
                            "second arrest comes at least 6 and at most 8 days after first arrest.",
                            "second arrest: between 2022-06-01 and 2022-06-30.");
        });
    }

    @Test
    void a_date_that_may_be_read_two_ways_is_no_conflict_while_one_way_fits() {
        assertThat(compare(said("form", "arrest", "3/5/2022"), said("a", "arrest", "in May 2022")))
                .isEmpty();
        assertThat(compare(said("form", "arrest", "3/5/2022"), said("a", "arrest", "in March 2022")))
                .isEmpty();
        assertThat(compare(said("form", "arrest", "3/5/2022"), said("a", "arrest", "in August 2022")))
                .extracting(Inconsistency::severity)
                .containsExactly(IMPOSSIBLE);
    }

    @Test
    void the_readings_of_several_dates_are_tried_together() {
        assertThat(compare(
                        said("a", "arrest", "3/5/2022"),
                        said("b", "release", "5/3/2022"),
                        said("c", "release", "about two months after the arrest", "arrest")))
                .isEmpty();
    }

    @Test
    void before_or_after_is_a_conflict_where_neither_can_be() {
        var visit = said("b", "visit", "from 1 March to 9 March 2022");
        assertThat(compare(said("a", "call", "3 May 2022"), visit, Timing.beforeOrAfter("c", "call", "visit")))
                .isEmpty();
        assertThat(compare(said("a", "call", "5 March 2022"), visit, Timing.beforeOrAfter("c", "call", "visit")))
                .singleElement()
                .satisfies(one -> assertThat(one.passages()).contains("c"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1990-04-20 | 2010-06-01 | 20 |
            1990-04-20 | 2010-06-01 | 21 | TIGHT
            1990-04-20 | 2010-06-01 | 19 | TIGHT
            1990-04-20 | 2010-06-01 | 23 | IMPOSSIBLE
            1990-04-20 | 2010-06-01 | 12 | IMPOSSIBLE
            1990       | 2010       | 19 |
            1990       | 2010       | 20 |
            1990       | 2010       | 18 | TIGHT
            1990       | 2010/..    | 35 |
            ../1990    | 2010       | 60 |
            """)
    void an_age_is_held_against_the_birth_date(String birth, String event, int age, Inconsistency.Severity severity) {
        var found = compare(
                new Born("passport", "client", days(birth)),
                new Timed("form", List.of(new Statement.Dated("form", "arrest", days(event), days(event), 0))),
                new Aged("interview", "client", "arrest", age, age),
                new Aged("interview", "brother", "arrest", 99, 99));
        assertThat(found).hasSize(severity == null ? 0 : 1).allSatisfy(one -> {
            assertThat(one.severity()).isEqualTo(severity);
            assertThat(one.rule()).isEqualTo(Rule.AGE);
            assertThat(one.passages()).containsExactly("interview", "passport", "form");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-03-02 | on 3 March 2022              | IMPOSSIBLE
            2022-02    | on 3 March 2022              | IMPOSSIBLE
            2022-03-03 | on 3 March 2022              |
            2022-03    | on 3 March 2022              |
            2022-03-04 | from 3 March to 9 March 2022 | TIGHT
            2022-03-09 | from 3 March to 9 March 2022 |
            2022-03-04 | since 3 March 2022           |
            """)
    void a_document_is_not_older_than_what_it_tells_as_past(
            String issued, String event, Inconsistency.Severity severity) {
        var found = compare(said("declaration", "detention", event), new Issued("letter", "detention", days(issued)));
        assertThat(found).hasSize(severity == null ? 0 : 1).allSatisfy(one -> {
            assertThat(one.severity()).isEqualTo(severity);
            assertThat(one.rule()).isEqualTo(Rule.DOCUMENT);
            assertThat(one.passages()).containsExactly("letter", "declaration");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from 3 to 9 March 2022 | from 5 to 12 March 2022 | IMPOSSIBLE
            from 3 to 9 March 2022 | from 9 to 12 March 2022 | TIGHT
            from 3 to 9 March 2022 | from 10 to 12 March 2022 |
            from 3 to 9 March 2022 | in March 2022           |
            on 3 March 2022        | on 3 March 2022         | TIGHT
            """)
    void nobody_is_in_two_places_at_one_time(String one, String other, Inconsistency.Severity severity) {
        var found = compare(
                said("a", "detention", one),
                said("b", "visit", other),
                new Present("a", "client", "detention", "Minsk"),
                new Present("b", "client", "visit", "Vilnius"),
                new Present("b", "brother", "visit", "Warsaw"));
        assertThat(found).hasSize(severity == null ? 0 : 1).allSatisfy(it -> {
            assertThat(it.severity()).isEqualTo(severity);
            assertThat(it.rule()).isEqualTo(Rule.TWO_PLACES);
            assertThat(it.passages()).containsExactly("a", "b");
        });
    }

    @Test
    void the_gravest_come_first() {
        var found = compare(
                new Counted("a", "beating", "men", 3, 3),
                new Counted("b", "beating", "men", 5, 5),
                said("c", "arrest", "in early March 2022"),
                said("d", "arrest", "12 March 2022"),
                said("e", "flight", "2023"),
                said("f", "flight", "2024"));
        assertThat(found).extracting(Inconsistency::severity).containsExactly(IMPOSSIBLE, TIGHT, DIFFERS);
    }

    @Test
    void the_same_passages_give_the_same_list() {
        var passages = List.<Passage>of(
                said("a", "arrest", "3/5/2022"),
                said("b", "arrest", "2023"),
                new Placed("a", "arrest", "x"),
                new Placed("b", "arrest", "y"));
        assertThat(Accounts.compare(passages)).isEqualTo(Accounts.compare(passages));
    }
}
