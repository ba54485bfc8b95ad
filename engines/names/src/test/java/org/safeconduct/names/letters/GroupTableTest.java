package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What groups of letters cost, on a table small enough to count by hand.
class GroupTableTest {
    private static final GroupTable TABLE = GroupTable.read(
            Alphabet.CYRILLIC,
            List.of(
                    "ш\t300",
                    "а\t200",
                    "s\t250",
                    "h\t300",
                    "a\t200",
                    "ш\tsh\t100",
                    "ш\ts\t300",
                    "а\ta\t50",
                    "\te\t400",
                    "ь\t\t20"));

    private static float cost(String own, String latin) {
        return TABLE.cost(Alphabet.CYRILLIC.codes(own), Alphabet.LATIN.codes(latin), 1000);
    }

    @Test
    void adds_up_the_cheapest_groups() {
        assertThat(cost("ша", "sha")).isEqualTo(1.5f);
    }

    @Test
    void takes_a_dearer_group_where_the_cheap_one_does_not_fit() {
        assertThat(cost("ша", "sa")).isEqualTo(3.5f);
    }

    @Test
    void lets_a_letter_stand_for_nothing_where_the_table_knows_it() {
        assertThat(cost("ша", "eshea")).isEqualTo(9.5f, within(0.001f));
    }

    @Test
    void lets_a_sign_be_silent() {
        assertThat(cost("шь", "sh")).isEqualTo(1.2f, within(0.001f));
    }

    @Test
    void skips_what_the_table_does_not_know_at_a_price() {
        assertThat(cost("ша", "shaz")).isEqualTo(15.5f);
    }

    @Test
    void costs_nothing_to_say_nothing() {
        assertThat(cost("", "")).isZero();
    }

    @Test
    void is_evidence_where_the_groups_explain_what_chance_would_not() {
        assertThat(evidence("ша", "sha")).isEqualTo(1 - 1.5 / 12.5, within(0.001));
    }

    @Test
    void is_no_evidence_where_letters_are_left_over() {
        assertThat(evidence("ша", "hh")).isZero();
    }

    @Test
    void is_no_evidence_where_there_is_no_letter() {
        assertThat(evidence("", "")).isZero();
    }

    private static double evidence(String own, String latin) {
        return TABLE.evidence(Alphabet.CYRILLIC.codes(own), Alphabet.LATIN.codes(latin));
    }

    @Test
    void refuses_a_row_it_cannot_read() {
        assertThatThrownBy(() -> GroupTable.read(Alphabet.CYRILLIC, List.of("ш\tsh\th\t1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two fields or three");
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void ships_a_table_for_every_script(Script script) {
        assertThat(GroupTable.of(script)).isNotNull();
    }
}
