package org.safeconduct.app.people.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.casefile.ANumber;
import org.safeconduct.app.people.Birth;
import org.safeconduct.app.people.Location;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.PersonDetails;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.names.spelling.Attempt;

/// People of one case beside each other, and spellings to try.
class AlikeTest {
    private final List<Person> people = new ArrayList<>();

    private Person person(@Nullable String born, @Nullable String number, Spelling... spellings) {
        var details = new PersonDetails(
                new Birth(born, null), null, null, number == null ? null : new ANumber(number), Location.UNKNOWN, null);
        var person = new Person(UUID.randomUUID(), new UUID(0, 0), people.isEmpty(), details, List.of(spellings), 0);
        people.add(person);
        return person;
    }

    private static Spelling papers(String name) {
        return spelling(Spelling.Use.PAPERS, name);
    }

    private static Spelling own(String name) {
        return spelling(Spelling.Use.OWN, name);
    }

    private static Spelling spelling(Spelling.Use use, String name) {
        return new Spelling(UUID.randomUUID(), use, name, null, null, null, "A card");
    }

    private List<Pair> pairs() {
        return Pair.among(people, (one, other) -> false);
    }

    @ParameterizedTest
    @CsvSource({
        "Andrei Sokolov, Соколов Андрей Викторович",
        "Yusuf Khalid, يوسف خالد",
        "María José García López, Maria Jose Garcia",
        "Oleksandr Kovalenko, Aleksandr Kovalenko"
    })
    void two_spellings_of_one_name_are_pointed_out(String one, String other) {
        person(null, null, papers(one));
        person(null, null, papers(other));
        assertThat(pairs())
                .hasSize(1)
                .allMatch(pair -> !pair.match().names().why().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Andrei Sokolov, Marina Sokolova",
        "Andrei Sokolov, Dmitri Sokolov",
        "Andrei Sokolov, Andrei Petrov",
        "Yusuf Khalid, Ahmad Khalid"
    })
    void whoever_shares_half_a_name_is_not(String one, String other) {
        person(null, null, papers(one));
        person(null, null, papers(other));
        assertThat(pairs()).isEmpty();
    }

    @Test
    void one_number_under_two_names_is_pointed_out_first() {
        person(null, null, papers("Andrei Sokolov"));
        person(null, null, papers("Andrey Sokolov"));
        var one = person(null, "241555013", papers("Marina Belova"));
        person(null, "241555013", papers("Marina Sokolova"));
        assertThat(pairs()).hasSize(2).first().extracting(Pair::one).isEqualTo(one);
    }

    @Test
    void a_father_of_the_same_name_is_told_apart_by_his_birth() {
        person("1988-06-17", null, papers("Andrei Sokolov"));
        person("1959-02-03", null, papers("Andrei Sokolov"));
        assertThat(pairs()).isEmpty();
    }

    @Test
    void somebody_is_not_their_own_double_under_two_spellings() {
        person(null, null, papers("Andrei Sokolov"), own("Соколов Андрей"));
        assertThat(pairs()).isEmpty();
    }

    @Test
    void relatives_are_two_people_whatever_they_are_called() {
        person(null, null, papers("Andrei Sokolov"));
        person(null, null, papers("Andrei Sokolov"));
        assertThat(Pair.among(people, (one, other) -> true)).isEmpty();
    }

    @Test
    void what_papers_show_is_tried_before_what_is_usual() {
        var tries = Tries.of(person(null, null, papers("Mykola Gorbenko"), own("Микола Горбенко")));
        assertThat(tries)
                .hasSize(12)
                .first()
                .extracting(Attempt::first, Attempt::last)
                .containsExactly("Mykola", "Gorbenko");
        assertThat(tries).anyMatch(each -> each.last().equals("Horbenko"));
        assertThat(tries).doesNotHaveDuplicates().allMatch(each -> !each.why().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Мykola Ноrbеnko", "يوسف Yusuf يوسف", "Суданьсухе", "Nguyễn Văn A", "–", "123", "😀"})
    void no_name_is_too_odd_to_be_looked_at(String name) {
        person(null, null, papers(name));
        person(null, null, papers("Andrei Sokolov"));
        assertThat(pairs()).isEmpty();
        assertThat(Tries.of(people.getFirst())).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void a_name_of_two_hundred_letters_is_compared_like_any_other() {
        var name = "Abdurrahmanoglu ".repeat(13).strip();
        person(null, null, papers(name));
        person(null, null, papers(name));
        assertThat(pairs()).hasSize(1);
    }
}
