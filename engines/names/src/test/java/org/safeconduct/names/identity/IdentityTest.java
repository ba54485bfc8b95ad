package org.safeconduct.names.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether two records are of one person.
class IdentityTest {
    private static final PersonRecord DARYA = PersonRecord.named("Дарья Сергеевна Воронцова")
            .born(LocalDate.of(1994, 3, 7))
            .numbered("A 219-004-518")
            .citizenOf("ru");

    @Test
    void is_one_person_where_everything_agrees() {
        var other = PersonRecord.named("VORONTSOVA, DARYA")
                .born(LocalDate.of(1994, 3, 7))
                .numbered("219004518")
                .citizenOf("RU");
        assertThat(Identity.of(DARYA, other)).isInstanceOf(Identity.OnePerson.class);
    }

    @Test
    void is_not_settled_by_an_equal_name_alone() {
        assertThat(Identity.of(PersonRecord.named("Maria Lopez"), PersonRecord.named("María López")))
                .isInstanceOf(Identity.Likely.class);
    }

    @Test
    void is_two_people_where_only_the_day_of_birth_agrees() {
        var other = PersonRecord.named("Rosa Caal").born(LocalDate.of(1994, 3, 7));
        assertThat(Identity.of(DARYA, other)).isInstanceOf(Identity.TwoPeople.class);
    }

    @Test
    void is_never_settled_by_a_number_with_a_slip() {
        var other = PersonRecord.named("Darya Vorontsova")
                .born(LocalDate.of(1994, 3, 7))
                .numbered("A219004581");
        assertThat(Identity.of(DARYA, other)).isInstanceOf(Identity.Likely.class);
    }

    @Test
    void leaves_out_what_one_record_does_not_say() {
        assertThat(Identity.of(DARYA, PersonRecord.named("Darya Vorontsova")).why())
                .extracting(Evidence::field)
                .containsExactly("name");
    }

    @Test
    void says_of_each_field_what_it_found() {
        var other = PersonRecord.named("Darya Vorontsova")
                .born(LocalDate.of(1994, 7, 3))
                .citizenOf("SU");
        assertThat(Identity.of(DARYA, other).why())
                .extracting(Evidence::words)
                .contains("day and month exchanged", "a state and one that came of it");
    }

    @Test
    void is_the_same_from_either_side() {
        var other = PersonRecord.named("Darya Vorontsova").born(LocalDate.of(1994, 7, 3));
        assertThat(Identity.of(DARYA, other).bits())
                .isEqualTo(Identity.of(other, DARYA).bits());
    }

    @Test
    void counts_another_sex_against() {
        var she = DARYA.ofSex(PersonRecord.Sex.FEMALE);
        var he = DARYA.ofSex(PersonRecord.Sex.MALE);
        assertThat(Identity.of(she, he).bits()).isLessThan(Identity.of(she, she).bits());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1994-03-07, 1994-03-07, same
            # an officer who writes the month first
            1994-03-07, 1994-07-03, swapped
            # one digit
            1994-03-07, 1994-03-01, digit
            1994-03-07, 1984-03-07, digit
            # a clerk who knew the year only
            1994-03-07, 1994-01-01, year
            # a Persian date, put down as it stood, and converted
            1372-12-16, 1994-03-07, calendar
            1372-12-16, 1994-03-08, calendar
            # an Islamic one
            1414-09-24, 1994-03-07, calendar
            # an Ethiopic one
            1986-06-28, 1994-03-07, calendar
            1994-03-07, 1994-05-19, other
            1994-03-07, 1991-07-03, other
            1994-01-01, 1995-06-02, other
            """)
    void compares_birth_dates(LocalDate one, LocalDate other, String finding) {
        assertThat(BirthDates.finding(one, other)).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({
        "A219004518, 219-004-518, same",
        "A 19004518, 019004518, same",
        "A219004518, A219004519, slip",
        "A219004518, A219004581, slip",
        "A219004518, A219004618, slip",
        "A219004518, A219004627, other",
        "A219004518, A21900451, other",
        "٢١٩٠٠٤٥١٨, 219004518, same"
    })
    void compares_numbers(String one, String other, String finding) {
        assertThat(ANumbers.finding(one, other)).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"RU, RU, same", "SU, KZ, successor", "KZ, SU, successor", "RU, UA, other", "RS, YU, successor"})
    void compares_nationalities(String one, String other, String finding) {
        assertThat(Nationalities.finding(one, other)).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01, 2025-03-01, same", "2025-03-01, 2025-03-04, near", "2025-03-01, 2025-03-05, other"})
    void compares_days_of_entry(LocalDate one, LocalDate other, String finding) {
        assertThat(EntryDates.finding(one, other)).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"name, same", "birth, same", "number, same", "nationality, same", "sex, same", "entry, same"})
    void weighs_agreement_for(String field, String finding) {
        assertThat(Weights.of(field, finding).bits()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"name, different", "birth, other", "number, other", "nationality, other", "sex, other", "entry, other"})
    void weighs_disagreement_against(String field, String finding) {
        assertThat(Weights.of(field, finding).bits()).isNegative();
    }
}
