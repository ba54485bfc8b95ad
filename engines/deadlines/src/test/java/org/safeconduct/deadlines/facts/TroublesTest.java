package org.safeconduct.deadlines.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.deadlines.facts.CaseFacts.Event;
import org.safeconduct.deadlines.facts.CaseFacts.Facility;
import org.safeconduct.deadlines.facts.CaseFacts.Stay;
import org.safeconduct.deadlines.facts.CaseFacts.Trouble;
import org.safeconduct.law.Rulebook;

/// Facts that come from elsewhere than a file, as the application builds them.
class TroublesTest {
    private static final Rulebook BOOK = Rulebook.packaged();
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private static final Facility ELOY = new Facility("Eloy", "detention-center", PHOENIX, Map.of());
    private static final Facility DILLEY = new Facility("Dilley", "detention-center", CHICAGO, Map.of());

    @Test
    void nothing_is_wrong_with_an_empty_case() {
        assertThat(CaseFacts.none().troubles(BOOK)).isEmpty();
    }

    @Test
    void stays_may_be_told_in_any_order() {
        var later = stay(DILLEY, day(2026, 3, 2, CHICAGO), null);
        var earlier = stay(ELOY, day(2026, 2, 24, PHOENIX), day(2026, 3, 2, PHOENIX));
        assertThat(troubles(later, earlier)).isEmpty();
    }

    @Test
    void hours_in_two_time_zones_are_compared_as_they_passed() {
        // 10:30 in Phoenix is 11:30 in Chicago in winter
        var left = stay(ELOY, day(2026, 2, 1, PHOENIX), hour(2026, 2, 24, 10, PHOENIX));
        var came = stay(DILLEY, hour(2026, 2, 24, 12, CHICAGO), null);
        assertThat(troubles(left, came)).isEmpty();
        var early = stay(DILLEY, hour(2026, 2, 24, 10, CHICAGO), null);
        assertThat(troubles(left, early)).singleElement().matches(Trouble::stops);
    }

    @Test
    void a_second_arrest_after_a_release_is_in_order() {
        var facts = CaseFacts.none()
                .withStays(List.of(
                        stay(ELOY, day(2026, 2, 1, PHOENIX), day(2026, 3, 1, PHOENIX)),
                        stay(ELOY, day(2026, 6, 1, PHOENIX), null)))
                .withEvents(List.of(new Event("release", day(2026, 3, 1, PHOENIX), "", "papers")));
        assertThat(facts.troubles(BOOK)).noneMatch(Trouble::stops);
    }

    @Test
    void a_release_in_the_middle_of_a_stay_stops() {
        var facts = CaseFacts.none()
                .withStays(List.of(stay(ELOY, day(2026, 2, 1, PHOENIX), day(2026, 3, 1, PHOENIX))))
                .withEvents(List.of(new Event("release", day(2026, 2, 10, PHOENIX), "", "papers")));
        assertThat(facts.troubles(BOOK))
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.words()).endsWith("lasts until 2026-03-01."));
    }

    @Test
    void a_trouble_names_its_fact() {
        var wrong = new Event("arival", day(2026, 2, 1, PHOENIX), "", "papers");
        assertThat(CaseFacts.none().withEvents(List.of(wrong)).troubles(BOOK))
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.fact()).isSameAs(wrong));
    }

    @Test
    void what_stops_comes_before_what_is_only_doubtful() {
        var doubtful = new Event("arrival", hour(2026, 11, 1, 1, CHICAGO), "", "papers");
        var wrong = new Event("arival", day(2026, 2, 1, PHOENIX), "", "papers");
        assertThat(CaseFacts.none().withEvents(List.of(doubtful, wrong)).troubles(BOOK))
                .extracting(Trouble::stops)
                .containsExactly(true, false);
    }

    @Test
    void a_day_has_twenty_three_or_twenty_five_hours_when_clocks_change() {
        assertThat(hours(day(2026, 3, 8, CHICAGO))).isEqualTo(23);
        assertThat(hours(day(2026, 11, 1, CHICAGO))).isEqualTo(25);
        assertThat(hours(day(2026, 11, 1, PHOENIX))).isEqualTo(24);
    }

    private static long hours(Point day) {
        return java.time.Duration.between(day.earliest(), day.latest()).toHours();
    }

    private static List<Trouble> troubles(Stay... stays) {
        return CaseFacts.none().withStays(List.of(stays)).troubles(BOOK);
    }

    private static Stay stay(Facility place, Point from, Point to) {
        return new Stay(place, from, to, "declaration");
    }

    private static Point day(int year, int month, int day, ZoneId zone) {
        return Point.of(LocalDate.of(year, month, day), zone);
    }

    private static Point hour(int year, int month, int day, int hour, ZoneId zone) {
        return new Point(LocalDate.of(year, month, day), LocalTime.of(hour, 30), zone);
    }
}
