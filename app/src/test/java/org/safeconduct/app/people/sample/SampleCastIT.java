package org.safeconduct.app.people.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Checkout;
import org.safeconduct.app.casefile.list.CaseFilter;
import org.safeconduct.app.casefile.list.CaseList;
import org.safeconduct.app.people.Location;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.team.first.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@AppTest
class SampleCastIT {
    @Autowired
    private CaseList list;

    @Autowired
    private People people;

    @DynamicPropertySource
    static void a_demonstration(DynamicPropertyRegistry properties) {
        properties.add("safeconduct.demo", () -> true);
        properties.add("safeconduct.samples", () -> Checkout.ROOT.resolve("samples"));
    }

    @Test
    void the_attorney_finds_both_cases_with_everybody_in_them() {
        Actor.as(Cast.Player.NORA.id(), () -> {
            var files = list.page(CaseFilter.NOTHING, LocalDate.of(2026, 11, 23), ZoneOffset.UTC)
                    .files();
            assertThat(files).hasSize(2);
            assertThat(files.getLast().nextHearing()).isEqualTo("2026-12-14");
            assertThat(people.list(files.getLast().id()))
                    .extracting(Person::name)
                    .contains("Andrei Viktorovich Sokolov", "Marina Olegovna Sokolova");
            return null;
        });
    }

    @Test
    void somebody_is_on_one_case_only() {
        assertThat(Actor.as(
                                Cast.Player.MEI.id(),
                                () -> list.page(CaseFilter.NOTHING, LocalDate.of(2026, 11, 23), ZoneOffset.UTC))
                        .files())
                .hasSize(1);
    }

    @Test
    void the_family_of_the_second_client_is_there_too() {
        Actor.as(Cast.Player.NORA.id(), () -> {
            var file = list.page(CaseFilter.NOTHING, LocalDate.of(2026, 11, 23), ZoneOffset.UTC)
                    .files()
                    .getFirst();
            var wife = people.list(file.id()).getLast();
            assertThat(wife.name()).isEqualTo("Oksana Petrivna Horbenko");
            assertThat(wife.details().location()).isEqualTo(Location.FREE_HERE);
            return null;
        });
    }

    @Test
    void his_wife_s_own_case_is_seen_by_her_own_counsel_alone() {
        assertThat(Actor.as(
                                Cast.Player.RAFAEL.id(),
                                () -> list.page(CaseFilter.NOTHING, LocalDate.of(2026, 11, 23), ZoneOffset.UTC))
                        .files())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("Horbenko, Oksana Petrivna"));
    }
}
