package org.safeconduct.deadlines.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.law.Rulebook;

class LadderTest {
    private static final Docketing DOCKETING = Docketing.of(Rulebook.packaged());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void measures_each_rung_in_hours_and_days() {
        var ladder = DOCKETING.ladder(adelanto().facts(), TODAY);
        assertThat(ladder.rungs()).extracting(Ladder.Rung::days).containsExactly(6L, 552L);
        assertThat(ladder.rungs().getFirst().hours()).isEqualTo(new Outcome.Held(120, 168, "hours"));
        assertThat(ladder.rungs()).extracting(Ladder.Rung::isMeasuredInHours).containsExactly(true, false);
        assertThat(ladder.days()).isEqualTo(558);
    }

    @Test
    void names_the_limits_that_a_stay_crossed() {
        var ladder = DOCKETING.ladder(adelanto().facts(), TODAY);
        assertThat(ladder.rungs().getFirst().crossed())
                .extracting(limit -> limit.rule().id())
                .containsExactly("CBP-01");
        assertThat(ladder.rungs().getLast().crossed()).isEmpty();
    }

    @Test
    void names_what_is_not_known_in_between() {
        var facts = new CaseMaker()
                .stay("border-cell", "Otay Mesa", "2025-05-14", "2025-05-16")
                .stay("detention-center", "Adelanto", "2025-05-20", null)
                .facts();
        assertThat(DOCKETING.ladder(facts, TODAY).gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.days()).isEqualTo(4));
    }

    @Test
    void leaves_out_what_lies_ahead() {
        assertThat(DOCKETING
                        .ladder(adelanto().facts(), LocalDate.of(2025, 5, 16))
                        .rungs())
                .singleElement()
                .satisfies(rung -> assertThat(rung.days()).isEqualTo(2));
    }

    @Test
    void a_person_who_was_never_held_has_no_ladder() {
        var ladder = DOCKETING.ladder(new CaseMaker().facts(), TODAY);
        assertThat(ladder.rungs()).isEmpty();
        assertThat(ladder.days()).isZero();
    }

    private static CaseMaker adelanto() {
        return new CaseMaker()
                .stay("border-cell", "Otay Mesa", "2025-05-14", "2025-05-20", Map.of("sector", "san-diego"))
                .stay("detention-center", "Adelanto", "2025-05-20", null, Map.of("circuit", "9th"));
    }
}
