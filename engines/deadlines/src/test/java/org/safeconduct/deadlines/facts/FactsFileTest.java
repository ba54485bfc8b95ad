package org.safeconduct.deadlines.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.law.Rulebook;

class FactsFileTest {
    private static final Rulebook BOOK = Rulebook.packaged();
    private static final String HEAD = """
            format: safeconduct/case-facts/1
            zone: America/Los_Angeles
            facilities:
              - { name: Station, kind: border-cell, circuit: 9th }
              - { name: Adelanto, kind: detention-center }
            """;

    @Test
    void reads_every_kind_of_fact() {
        var facts = sound("""
                stays:
                  - { at: Station, from: "2025-05-14 14:00", to: 2025-05-20, source: declaration }
                  - { at: Adelanto, from: 2025-05-20, source: declaration }
                events:
                  - { what: individual-hearing, on: "2027-02-18 08:30", about: merits, source: notice }
                spells:
                  - { what: applicant-delay, from: 2025-09-01, to: 2025-10-01, source: order }
                circumstances:
                  - { what: entry, is: without-inspection, source: notice to appear }
                orders:
                  - { for: ICPM-03, date: 2027-02-04, by: Hon. Daniel Okafor, source: order }
                settings:
                  - { for: ICPM-04, amount: 30, unit: days, court: Adelanto, who: J. M., when: 2026-09-01, why: custom }
                closures:
                  - { date: 2027-02-04, why: closed for snow, source: the court's page }
                """);
        assertThat(facts.stays()).hasSize(2);
        assertThat(facts.stays().getFirst().from().time()).isEqualTo(LocalTime.of(14, 0));
        assertThat(facts.stays().getFirst().place().circumstances()).containsEntry("circuit", "9th");
        assertThat(facts.events().getFirst().about()).isEqualTo("merits");
        assertThat(facts.spells().getFirst().to()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(facts.circumstances()).hasSize(1);
        assertThat(facts.orders()).hasSize(1);
        assertThat(facts.settings().getFirst().period().shown()).isEqualTo("30 days");
        assertThat(facts.closures()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            # what is wrong; the line of the file; what is said
            an unknown event;         events: [{ what: arival, on: 2026-02-24, source: s }];        'arival' is no event that a rule knows. Did you mean 'arrival'?
            a day that never was;     events: [{ what: arrival, on: 2026-02-30, source: s }];       There is no such day or hour as 2026-02-30.
            no leap year;             events: [{ what: arrival, on: 2027-02-29, source: s }];       There is no such day or hour as 2027-02-29.
            an hour of no day;        events: [{ what: arrival, on: "2026-02-24 25:00", source: s }]; There is no such day or hour as 2026-02-24 25:00.
            a year mistyped;          events: [{ what: arrival, on: 2206-02-24, source: s }];       The year of 2206-02-24 can hardly be meant.
            an hour jumped over;      events: [{ what: arrival, on: "2026-03-08 02:30", source: s }]; The clocks in America/Los_Angeles jumped over 2026-03-08 02:30
            no time zone;             events: [{ what: arrival, on: 2026-02-24, zone: Mars/Base, source: s }]; 'Mars/Base' is not a time zone
            no source;                events: [{ what: arrival, on: 2026-02-24 }];                  'source' is missing: how we know.
            an unknown facility;      stays: [{ at: Adelonto, from: 2026-02-24, source: s }];       'Adelonto' is not among the facilities of this file; did you mean 'Adelanto'?
            an unknown place;         stays: [{ at: Eloy, from: 2026-02-24, source: s }];           add it there with its kind and zone.
            out before in;            stays: [{ at: Station, from: 2026-02-24, to: 2026-02-20, source: s }]; The stay at Station ends on 2026-02-20, before it begins on 2026-02-24.
            a spell backwards;        spells: [{ what: abroad, from: 2026-02-24, to: 2026-02-20, source: s }]; This ends on 2026-02-20, before it begins on 2026-02-24.
            an unknown spell;         spells: [{ what: holiday, from: 2026-02-24, source: s }];     'holiday' is no spell that a rule knows.
            an unknown circumstance;  circumstances: [{ what: weather, is: bad, source: s }];       'weather' is no circumstance that a rule knows.
            an unknown value;         circumstances: [{ what: entry, is: tunnel, source: s }];      'tunnel' is no value of 'entry' that a rule knows.
            an unknown rule;          orders: [{ for: ICPM-99, date: 2026-12-01, by: J, source: s }]; 'ICPM-99' is no rule of the law. Did you mean 'ICPM-
            """)
    void says_what_is_wrong_and_where(String what, String line, String words) {
        assertThat(read(line)).isInstanceOfSatisfying(FactsFile.Read.Faulty.class, faulty -> {
            assertThat(faulty.problems()).hasSize(1);
            assertThat(faulty.problems().getFirst().words()).contains(words);
            assertThat(faulty.problems().getFirst().line()).isEqualTo(6);
        });
    }

    @Test
    void nobody_is_in_two_places() {
        assertThat(problem("""
                stays:
                  - { at: Station, from: 2025-05-14, to: 2025-05-22, source: s }
                  - { at: Adelanto, from: 2025-05-20, source: s }
                """))
                .isEqualTo("From 2025-05-20 to 2025-05-22 the person is said to be both at Station and at Adelanto;"
                        + " nobody is in two places.");
    }

    @Test
    void a_transfer_on_one_day_is_no_overlap() {
        assertThat(sound("""
                stays:
                  - { at: Station, from: 2025-05-14, to: 2025-05-20, source: s }
                  - { at: Adelanto, from: 2025-05-20, source: s }
                """).stays()).hasSize(2);
    }

    @Test
    void hours_of_one_day_can_overlap() {
        assertThat(problem("""
                stays:
                  - { at: Station, from: "2025-05-14 08:00", to: "2025-05-20 14:00", source: s }
                  - { at: Adelanto, from: "2025-05-20 12:00", source: s }
                """)).contains("nobody is in two places");
    }

    @Test
    void a_stay_without_an_end_is_the_last() {
        assertThat(problem("""
                stays:
                  - { at: Station, from: 2025-05-14, source: s }
                  - { at: Adelanto, from: 2025-05-20, source: s }
                """))
                .isEqualTo("The stay at Station has no end, yet from 2025-05-20 the person was at Adelanto.");
    }

    @Test
    void a_release_does_not_come_before_the_arrest() {
        assertThat(problem("""
                stays: [{ at: Station, from: 2025-05-14, to: 2025-05-20, source: s }]
                events: [{ what: release, on: 2025-05-01, source: s }]
                """)).isEqualTo("The release of 2025-05-01 lies before the arrest of 2025-05-14.");
    }

    @Test
    void nobody_is_held_after_a_release() {
        assertThat(problem("""
                stays: [{ at: Adelanto, from: 2025-05-14, source: s }]
                events: [{ what: release, on: 2025-06-01, source: s }]
                """))
                .isEqualTo("The person was released on 2025-06-01, yet the stay at Adelanto has no end.");
    }

    @Test
    void a_gap_is_a_doubt_and_no_obstacle() {
        assertThat(read("""
                stays:
                  - { at: Station, from: 2025-05-14, to: 2025-05-16, source: s }
                  - { at: Adelanto, from: 2025-05-20, source: s }
                """))
                .isInstanceOfSatisfying(
                        FactsFile.Read.Sound.class,
                        sound -> assertThat(sound.doubts()).singleElement().satisfies(doubt -> {
                            assertThat(doubt.line()).isEqualTo(8);
                            assertThat(doubt.words()).contains("no place is known for 4 days");
                        }));
    }

    @Test
    void an_hour_that_was_twice_is_a_doubt() {
        assertThat(read("events: [{ what: arrival, on: \"2026-11-01 01:30\", source: s }]"))
                .isInstanceOfSatisfying(
                        FactsFile.Read.Sound.class,
                        sound -> assertThat(sound.doubts())
                                .singleElement()
                                .satisfies(
                                        doubt -> assertThat(doubt.words()).contains("showed 2026-11-01 01:30 twice")));
    }

    @Test
    void an_hour_that_was_twice_lies_between_its_bounds() {
        var point =
                new Point(LocalDate.of(2026, 11, 1), LocalTime.of(1, 30), java.time.ZoneId.of("America/Los_Angeles"));
        assertThat(java.time.Duration.between(point.earliest(), point.latest())).hasHours(1);
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be() {
        assertThat(FactsFile.read(Path.of("no-such-file.yaml"), BOOK))
                .isInstanceOfSatisfying(
                        FactsFile.Read.Faulty.class,
                        faulty ->
                                assertThat(faulty.problems().getFirst().words()).contains("There is no file"));
    }

    private static String problem(String lines) {
        return ((FactsFile.Read.Faulty) read(lines)).problems().getFirst().words();
    }

    private static CaseFacts sound(String lines) {
        return ((FactsFile.Read.Sound) read(lines)).facts();
    }

    private static FactsFile.Read read(String lines) {
        return FactsFile.read((HEAD + lines).getBytes(UTF_8), BOOK);
    }
}
