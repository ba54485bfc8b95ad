package org.safeconduct.app.custody.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.Vocabulary;

class PlacesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Places places = new Places();

    @Test
    void every_kind_is_one_that_rules_know() {
        assertThat(List.of(Kind.values()))
                .extracting(Kind::word)
                .containsExactlyInAnyOrderElementsOf(
                        Vocabulary.packaged().places().keySet());
    }

    @Test
    void every_rule_that_a_standard_names_exists() {
        var ids = Rulebook.packaged().list().stream().map(Rule::id).toList();
        assertThat(places.standards().stream()
                        .flatMap(standard -> standard.covers().values().stream())
                        .flatMap(List::stream))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void every_standard_that_is_said_to_bind_a_place_exists() {
        var ids = places.standards().stream().map(Standard::id).toList();
        assertThat(places.list().stream().flatMap(place -> place.bonds().stream()))
                .isNotEmpty()
                .allMatch(bond -> ids.contains(bond.standard()));
    }

    @Test
    void a_place_is_there_once() {
        assertThat(places.list()).extracting(Place::id).doesNotHaveDuplicates();
    }

    @Test
    void a_border_cell_is_bound_by_the_standard_of_all_border_cells_and_a_center_by_its_contract() {
        assertThat(places.binding("border-cell-tucson", Kind.BORDER_CELL, DAY))
                .hasValueSatisfying(bound -> assertThat(bound.standard().id()).isEqualTo("teds-2015"));
        assertThat(places.binding("adelanto", Kind.DETENTION_CENTER, DAY)).hasValueSatisfying(bound -> {
            assertThat(bound.standard().id()).isEqualTo("pbnds-2011");
            assertThat(bound.known()).isNotNull().matches(Known::needsConfirming);
        });
    }

    @Test
    void nobody_guesses_what_binds_a_center_that_is_not_in_the_list() {
        assertThat(places.binding(null, Kind.DETENTION_CENTER, DAY)).isEmpty();
    }
}
