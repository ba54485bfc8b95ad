package org.safeconduct.app.claim.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.claim.gap.Gap;
import org.safeconduct.app.claim.law.LawOnTable;
import org.safeconduct.app.claim.scope.Ground;
import org.safeconduct.app.claim.scope.Scope;
import org.safeconduct.app.claim.tie.Bearing;
import org.safeconduct.app.claim.tie.Source;
import org.safeconduct.app.claim.tie.Tie;

/// What follows for an element from what is held to it.
class StrandTest {
    private final List<Tie> ties = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    private void tie(String element, Source source, @Nullable String maker, Bearing bearing, @Nullable String answer) {
        ties.add(new Tie(
                UUID.randomUUID(),
                new Tie.At(element, null),
                source,
                new Tie.Said(maker, bearing, "that it is so"),
                answer,
                0));
    }

    private void says(String element, @Nullable String witness) {
        tie(element, new Source.Testimony("Declaration, paragraph 5"), witness, Bearing.HELPS, null);
    }

    private void paper(String element, @Nullable String maker) {
        tie(element, new Source.Evidence(UUID.randomUUID(), null), maker, Bearing.HELPS, null);
    }

    private void report(String element) {
        tie(element, new Source.Country(UUID.randomUUID()), "Northern Lantern", Bearing.HELPS, null);
    }

    private void lacks(String element, @Nullable String reason) {
        gaps.add(new Gap(UUID.randomUUID(), new Tie.At(element, null), new Gap.Told("A record", null, reason), 0));
    }

    private Held held() {
        return new Held(ties, gaps, List.of());
    }

    private Strand strand(String element) {
        return Strand.of(LawOnTable.element(element), null, held());
    }

    @Test
    void with_nothing_at_all_an_element_is_missing_and_unexplained() {
        assertThat(strand("harm").state()).isEqualTo(State.MISSING);
    }

    @Test
    void with_every_gap_explained_and_nothing_to_show_it_is_missing_and_explained() {
        lacks("harm", "The hospital burned down");
        assertThat(strand("harm").state()).isEqualTo(State.EXPLAINED);
    }

    @Test
    void one_gap_without_a_reason_leaves_it_unexplained() {
        lacks("harm", "The hospital burned down");
        lacks("harm", null);
        assertThat(strand("harm").state()).isEqualTo(State.MISSING);
    }

    @Test
    void the_clients_own_word_is_testimony_only() {
        says("harm", null);
        assertThat(strand("harm").state()).isEqualTo(State.TESTIMONY_ONLY);
    }

    @Test
    void a_paper_that_the_client_made_is_no_second_source() {
        says("harm", null);
        paper("harm", null);
        assertThat(strand("harm").state()).isEqualTo(State.TESTIMONY_ONLY);
    }

    @Test
    void a_witness_corroborates() {
        says("harm", "Marina Sokolova");
        assertThat(strand("harm").state()).isEqualTo(State.CORROBORATED);
    }

    @ParameterizedTest
    @CsvSource({
        "Trauma clinic, Trauma clinic, 1",
        "Trauma clinic, '  trauma   CLINIC ', 1",
        "Trauma clinic, District court, 2"
    })
    void papers_of_one_maker_are_one_source(String one, String other, long sources) {
        paper("harm", one);
        paper("harm", other);
        assertThat(strand("harm").sources()).isEqualTo(sources);
    }

    @Test
    void a_report_on_the_country_is_no_second_source_for_what_happened_to_the_client() {
        says("harm", null);
        report("harm");
        assertThat(strand("harm").state()).isEqualTo(State.TESTIMONY_ONLY);
    }

    @Test
    void a_report_alone_shows_nothing_about_the_client() {
        report("harm");
        assertThat(strand("harm").state()).isEqualTo(State.MISSING);
    }

    @Test
    void a_report_on_the_country_corroborates_what_lies_ahead() {
        report("fear");
        assertThat(strand("fear").state()).isEqualTo(State.CORROBORATED);
    }

    @ParameterizedTest
    @CsvSource({"HURTS, , CONTRADICTED", "BOTH, , CONTRADICTED", "BOTH, The ruling heard nobody, CORROBORATED"})
    void what_hurts_contradicts_until_it_is_answered(Bearing bearing, @Nullable String answer, State state) {
        paper("harm", "Trauma clinic");
        tie("harm", new Source.Evidence(UUID.randomUUID(), null), "District court", bearing, answer);
        assertThat(strand("harm").state()).isEqualTo(state);
    }

    @Test
    void a_bar_is_clear_while_nothing_speaks_for_it() {
        assertThat(strand("persecutor").state()).isEqualTo(State.CLEAR);
    }

    @Test
    void a_bar_that_something_speaks_for_is_open() {
        tie("persecutor", new Source.Testimony("Border interview"), null, Bearing.HURTS, null);
        assertThat(strand("persecutor").state()).isEqualTo(State.CONTRADICTED);
    }

    @Test
    void an_element_by_ground_stands_once_for_each_ground() {
        var scope = new Scope(
                Set.of("asylum"),
                List.of(
                        new Ground(UUID.randomUUID(), "religion", "Baptist"),
                        new Ground(UUID.randomUUID(), "political-opinion", "Against the war")),
                1);
        assertThat(ClaimMap.strands(LawOnTable.element("nexus"), scope, held())).hasSize(2);
    }

    @Test
    void what_two_forms_of_relief_share_stands_on_the_map_once() {
        var scope = new Scope(Set.of("asylum", "withholding"), List.of(), 1);
        var map = ClaimMap.of(LawOnTable.law(), scope, held());
        assertThat(map.strands()).extracting(Strand::anchor).doesNotHaveDuplicates();
        assertThat(map.parts().getLast().shared()).isNotEmpty();
    }
}
