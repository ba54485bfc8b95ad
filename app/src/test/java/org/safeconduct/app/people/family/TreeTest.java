package org.safeconduct.app.people.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.PersonDetails;
import org.safeconduct.app.people.Spelling;

/// Andrei, his parents, his wife Marina, their daughter Polina.
class TreeTest {
    private final List<Person> people = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Person andrei = person("Andrei");

    private Person person(String name) {
        var spelling = new Spelling(UUID.randomUUID(), Spelling.Use.PAPERS, name, null, null, null, "A card");
        var person = new Person(
                UUID.randomUUID(), new UUID(0, 0), people.isEmpty(), PersonDetails.NOTHING, List.of(spelling), 0);
        people.add(person);
        return person;
    }

    /// The relative is that to the person.
    private void link(Person person, Kin kin, Person relative) {
        links.add(new Link(person.id(), kin, relative.id()));
    }

    private Tree tree() {
        return Tree.of(people, links);
    }

    private List<String> rows() {
        return tree().members().stream()
                .map(member -> member.generation() + " " + member.person().name())
                .toList();
    }

    private void family() {
        var polina = person("Polina");
        var marina = person("Marina");
        link(andrei, Kin.SPOUSE, marina);
        link(marina, Kin.CHILD, polina);
        link(person("Viktor"), Kin.CHILD, andrei);
    }

    @Test
    void the_elder_stand_above_and_the_younger_are_indented() {
        family();
        assertThat(rows()).containsExactly("0 Viktor", "1 Andrei", "1 Marina", "2 Polina");
    }

    @Test
    void a_link_reads_the_same_from_either_side() {
        var viktor = person("Viktor");
        link(andrei, Kin.PARENT, viktor);
        var one = rows();
        links.clear();
        link(viktor, Kin.CHILD, andrei);
        assertThat(rows()).isEqualTo(one).containsExactly("0 Viktor", "1 Andrei");
    }

    @Test
    void whoever_is_reached_through_a_relative_says_through_whom() {
        family();
        var polina = tree().members().getLast();
        assertThat(polina.kin()).isEqualTo(Kin.CHILD);
        assertThat(polina.of()).extracting(Person::name).isEqualTo("Marina");
    }

    @Test
    void every_link_is_a_line_from_above_to_below() {
        family();
        assertThat(tree().lines())
                .containsExactlyInAnyOrder(
                        new Tree.Line(1, 2, Kin.SPOUSE),
                        new Tree.Line(2, 3, Kin.PARENT),
                        new Tree.Line(0, 1, Kin.PARENT));
    }

    @Test
    void whoever_is_nobodys_relative_stands_apart() {
        person("A neighbour");
        assertThat(rows()).containsExactly("0 Andrei");
        assertThat(tree().others()).extracting(Person::name).containsExactly("A neighbour");
    }

    @Test
    void links_in_a_circle_come_to_an_end() {
        var one = person("One");
        var other = person("Other");
        link(andrei, Kin.PARENT, one);
        link(one, Kin.PARENT, other);
        link(other, Kin.PARENT, andrei);
        assertThat(rows()).hasSize(3);
    }

    @Test
    void a_case_without_a_client_draws_nobody() {
        assertThat(Tree.of(List.of(), List.of()).members()).isEmpty();
    }

    @Test
    void kin_of_one_generation_are_joined_by_a_bow_and_others_by_a_corner() {
        family();
        var sketch = new Sketch(tree());
        assertThat(sketch.path(new Tree.Line(1, 2, Kin.SPOUSE))).isEqualTo("M50 69 C32 87 32 97 50 115");
        assertThat(sketch.path(new Tree.Line(0, 1, Kin.PARENT))).isEqualTo("M20 23 V69 H50");
        assertThat(sketch.height()).isEqualTo(4 * 46);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marina", "", "محمد"})
    void a_short_name_is_drawn_whole(String name) {
        assertThat(Sketch.brief(name)).isEqualTo(name);
    }

    @Test
    void a_long_name_is_cut_between_letters_and_never_between_a_letter_and_its_mark() {
        assertThat(Sketch.brief("e\u0301".repeat(200))).isEqualTo("e\u0301".repeat(48) + "…");
    }
}
