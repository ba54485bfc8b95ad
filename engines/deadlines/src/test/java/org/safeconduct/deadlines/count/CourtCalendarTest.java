package org.safeconduct.deadlines.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.law.Counting.Direction;
import org.safeconduct.law.Counting.Rolling;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rulebook;

class CourtCalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Rulebook BOOK = Rulebook.packaged();
    private static final CourtCalendar CALENDAR = CourtCalendar.of(BOOK, TODAY);

    @ParameterizedTest(name = "{1} {2} {0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the register of court rules, section 2, test vectors: day zero, period, direction, safe date, legal date, id
            2026-11-25 |  30 days | AFTER  | 2026-12-24 | 2026-12-28       | T1
            2026-11-23 |  30 days | AFTER  | 2026-12-23 | 2026-12-23       | T2
            2026-12-04 |  30 days | AFTER  | 2026-12-31 | 2027-01-04       | T3
            2027-01-19 |  15 days | BEFORE | 2027-01-04 | 2027-01-04       | T4
            2027-01-04 |  15 days | BEFORE | 2026-12-18 | 2026-12-21       | T5
            2027-01-11 |  10 days | BEFORE | 2026-12-31 | 2027-01-04       | T6
            2026-10-05 |  90 days | AFTER  | 2026-12-31 | 2027-01-04       | T7
            2026-11-20 |  30 days | AFTER  | 2026-12-18 | 2026-12-21       | T8
            2026-01-31 |  1 years | AFTER  | 2027-01-29 | 2027-02-01       | T9
            # 5 USC 6103(b): in-lieu Fridays, business days for the safe date only (HOL-07)
            2026-06-03 |  30 days | AFTER  | 2026-07-03 | 2026-07-06       | L1
            2027-05-19 |  30 days | AFTER  | 2027-06-18 | 2027-06-21       | L2
            2028-10-11 |  30 days | AFTER  | 2028-11-10 | 2028-11-13       | L3
            # Executive Order 11582: a Monday kept for a Sunday is no business day at all
            2027-06-05 |  30 days | AFTER  | 2027-07-02 | 2027-07-06       | S1
            # DAY-09: a day that the month lacks
            2028-02-29 |  1 years | AFTER  | 2029-02-28 | 2029-03-01       | M1
            2026-08-31 |  6 months | AFTER  | 2027-02-26 | 2027-03-01      | M2
            2024-02-29 |  4 years | AFTER  | 2028-02-29 | 2028-02-29       | M3
            # 5 USC 6103(a): Juneteenth since 2021, the first kept on a Friday
            2021-05-19 |  30 days | AFTER  | 2021-06-18 | 2021-06-21       | J1
            2020-05-20 |  30 days | AFTER  | 2020-06-19 | 2020-06-19       | J2
            """)
    void counts_to_the_safe_and_the_legal_date(
            LocalDate from, String period, Direction direction, LocalDate safe, LocalDate legal) {
        var counted = CALENDAR.count(from, period(period), direction, Rolling.FORWARD);
        assertThat(counted.legal()).as("legal").isEqualTo(legal);
        assertThat(counted.safe()).as("safe").isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # worked out by hand from the holidays of 2026; a Friday kept for a Saturday splits safe from legal
            2026-11-23 | 1  | 2026-11-24 | 2026-11-24
            2026-11-25 | 1  | 2026-11-27 | 2026-11-27
            2026-11-25 | 5  | 2026-12-03 | 2026-12-03
            2026-07-01 | 2  | 2026-07-03 | 2026-07-06
            2026-02-09 | 20 | 2026-03-10 | 2026-03-10
            """)
    void counts_business_days(LocalDate from, int days, LocalDate safe, LocalDate legal) {
        var period = new Period(days, Period.Unit.BUSINESS_DAYS);
        var counted = CALENDAR.count(from, period, Direction.AFTER, Rolling.NEVER);
        assertThat(counted.legal()).isEqualTo(legal);
        assertThat(counted.safe()).isEqualTo(safe);
    }

    @Test
    void a_period_that_never_rolls_stays_on_its_day_off() {
        var counted = CALENDAR.count(LocalDate.of(2026, 11, 20), period("30 days"), Direction.AFTER, Rolling.NEVER);
        assertThat(counted.legal()).isEqualTo("2026-12-20");
        assertThat(counted.safe()).isEqualTo("2026-12-18");
    }

    @Test
    void months_can_be_counted_to_their_end() {
        // 45 CFR 400.211 as the Office explains it: eight months from October 1 ended on May 31
        var counted = CALENDAR.count(LocalDate.of(2024, 10, 1), period("8 months"), Direction.AFTER, Rolling.MONTH_END);
        assertThat(counted.legal()).isEqualTo("2025-05-31");
    }

    @Test
    void every_step_is_a_sentence() {
        var counted = CALENDAR.count(LocalDate.of(2026, 11, 25), period("30 days"), Direction.AFTER, Rolling.FORWARD);
        assertThat(counted.steps())
                .extracting(Step::words)
                .containsExactly(
                        "Wednesday, November 25, 2026 is day zero; 30 days later it is Friday, December 25, 2026.",
                        "Friday, December 25, 2026 is Christmas Day, so the legal date moves forward to Monday, December 28, 2026.",
                        "The last business day on or before the end is Thursday, December 24, 2026; that is the safe date.");
    }

    @Test
    void a_friday_kept_for_a_saturday_is_explained() {
        var counted = CALENDAR.count(LocalDate.of(2026, 6, 3), period("30 days"), Direction.AFTER, Rolling.FORWARD);
        assertThat(counted.steps()).extracting(Step::words).anyMatch(words -> words.contains("kept for a Saturday"));
    }

    @Test
    void a_day_that_the_month_lacks_is_explained() {
        var counted = CALENDAR.count(LocalDate.of(2028, 2, 29), period("1 years"), Direction.AFTER, Rolling.NEVER);
        assertThat(counted.steps())
                .extracting(Step::words)
                .anyMatch(
                        words -> words.contains(
                                "no such day: Wednesday, February 28, 2029 is the safe end and Thursday, March 1, 2029 the outer one"));
    }

    @Test
    void a_local_closure_moves_both_dates_and_asks_for_confirmation() {
        var snow = CALENDAR.closedOn(Map.of(LocalDate.of(2026, 12, 23), "closed for snow"));
        var counted = snow.count(LocalDate.of(2026, 11, 23), period("30 days"), Direction.AFTER, Rolling.FORWARD);
        assertThat(counted.legal()).isEqualTo("2026-12-24");
        assertThat(counted.safe()).isEqualTo("2026-12-22");
        assertThat(counted.steps())
                .extracting(Step::words)
                .anyMatch(words -> words.contains("closed for snow. Confirm"));
        assertThat(CALENDAR.isOpen(LocalDate.of(2026, 12, 23))).isTrue();
    }

    @Test
    void a_judges_date_on_a_day_off_moves_too() {
        var fixed = CALENDAR.fixed(LocalDate.of(2026, 11, 26));
        assertThat(fixed.legal()).isEqualTo("2026-11-27");
        assertThat(fixed.safe()).isEqualTo("2026-11-25");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-28 | a Saturday
            2026-11-26 | Thanksgiving Day
            2026-07-03 | kept for Independence Day
            """)
    void says_why_offices_are_closed(LocalDate day, String why) {
        assertThat(CALENDAR.findClosure(day)).contains(why);
    }

    @Test
    void says_nothing_of_an_open_day() {
        assertThat(CALENDAR.findClosure(LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @Test
    void only_washington_closes_on_inauguration_day() {
        var day = LocalDate.of(2033, 1, 20);
        assertThat(CALENDAR.isOpen(day)).isTrue();
        assertThat(CourtCalendar.inWashington(BOOK, TODAY).isOpen(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 72 hours by the clock of the place: spring forward, fall back, and Arizona, which does neither
            America/Los_Angeles | 2026-03-06T14:00 | 2026-03-09T15:00-07:00[America/Los_Angeles]
            America/Los_Angeles | 2026-10-30T14:00 | 2026-11-02T13:00-08:00[America/Los_Angeles]
            America/Los_Angeles | 2026-05-14T14:00 | 2026-05-17T14:00-07:00[America/Los_Angeles]
            America/Phoenix     | 2026-03-06T14:00 | 2026-03-09T14:00-07:00[America/Phoenix]
            America/Chicago     | 2026-03-07T23:30 | 2026-03-11T00:30-05:00[America/Chicago]
            """)
    void counts_hours_as_they_pass(ZoneId zone, LocalDateTime from, String end) {
        var counted = CALENDAR.count(from.atZone(zone), new Period(72, Period.Unit.HOURS));
        assertThat(String.valueOf(counted.at())).isEqualTo(end);
    }

    @Test
    void says_that_clocks_changed_on_the_way() {
        var from = LocalDateTime.of(2026, 3, 6, 14, 0).atZone(ZoneId.of("America/Los_Angeles"));
        var counted = CALENDAR.count(from, new Period(72, Period.Unit.HOURS));
        assertThat(counted.steps())
                .extracting(Step::words)
                .containsExactly(
                        "72 hours of real time after Friday, March 6, 2026, 2:00 PM PST it is Monday, March 9, 2026, 3:00 PM PDT.",
                        "Clocks on the wall changed in between; the hours that passed count, not those the wall showed.");
    }

    @Test
    void hours_are_not_counted_from_a_day_nor_days_from_a_moment() {
        var hours = new Period(72, Period.Unit.HOURS);
        assertThatThrownBy(() -> CALENDAR.count(TODAY, hours, Direction.AFTER, Rolling.NEVER))
                .isInstanceOf(IllegalArgumentException.class);
        var noon = TODAY.atTime(12, 0).atZone(ZoneId.of("UTC"));
        assertThatThrownBy(() -> CALENDAR.count(noon, period("3 days"))).hasMessageContaining("3 days");
    }

    static Period period(String words) {
        var parts = words.split(" ", 2);
        return new Period(Integer.parseInt(parts[0]), Period.Unit.of(parts[1]));
    }
}
