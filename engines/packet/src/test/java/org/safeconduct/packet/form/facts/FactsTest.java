package org.safeconduct.packet.form.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeconduct.packet.form.Samples;

class FactsTest {
    private static final String NAME =
            "format: safeconduct/facts/1\napplicant:\n  name: { family: Sokolov, given: Andrei }\n";

    private final Facts facts = Samples.facts();

    @Test
    void the_example_of_the_documentation_can_be_read() {
        assertThat(facts.find("applicant.name.native")).contains("Соколов Андрей Викторович");
    }

    @Test
    void a_name_is_all_that_must_be_there() {
        assertThat(Samples.facts(NAME).at("spouse")).isEqualTo(new Answer.Missing());
    }

    @Test
    void what_is_said_of_a_group_holds_for_everything_below_it() {
        var unmarried = Samples.facts(NAME + "spouse: none\n");
        assertThat(unmarried.at("spouse.born.date")).isEqualTo(Answer.Declined.NONE);
    }

    @Test
    void an_empty_list_says_that_there_are_none() {
        assertThat(Samples.facts(NAME + "children: []\n").says("children", "none"))
                .isTrue();
    }

    @Test
    void an_item_behind_the_end_of_a_list_is_missing() {
        assertThat(facts.at("children[1].name.family").isMissing()).isTrue();
    }

    @Test
    void a_list_says_each_of_its_words() {
        assertThat(facts.says("claim.grounds", "torture")).isTrue();
        assertThat(facts.says("claim.grounds", "race")).isFalse();
    }

    @Test
    void true_and_false_are_yes_and_no() {
        var facts = Samples.facts(NAME + "claim: { torture: { answer: true, account: They would. } }\n");
        assertThat(facts.find("claim.torture.answer")).contains("yes");
    }

    @Test
    void the_representative_is_the_preparer_when_the_facts_say_so() {
        assertThat(facts.find("preparer.name.family")).contains("Whitfield");
    }

    @Test
    void an_applicant_without_help_has_no_preparer() {
        var alone = Samples.facts(NAME + "signing: { prepared-by: applicant }\n");
        assertThat(alone.at("preparer")).isEqualTo(Answer.Declined.NOT_APPLICABLE);
    }

    @Test
    void a_manifest_may_add_what_it_knows_better() {
        assertThat(facts.with("custody.state", "detained").find("custody.state"))
                .contains("detained");
        assertThat(facts.find("custody.state")).isEmpty();
    }

    @Test
    void a_misspelt_fact_is_named_with_its_line() {
        var faulty = (Facts.Reading.Faulty) Samples.read(NAME + "spuose: none\n");
        var finding = faulty.findings().getFirst();
        assertThat(finding.rule()).isEqualTo("FM-01");
        assertThat(finding.words()).contains("spuose", "spouse");
        assertThat(java.util.Objects.requireNonNull(finding.place()).page()).isEqualTo(4);
    }

    @Test
    void a_zip_code_without_quotes_is_refused_before_it_loses_its_zero() {
        var reading = Samples.read(NAME.replace("given: Andrei }", "given: Andrei }\n  residence: { zip: 85131 }"));
        assertThat(reading).isInstanceOf(Facts.Reading.Faulty.class);
    }

    @Test
    void a_day_in_american_order_is_refused() {
        assertThat(Samples.read(NAME + "spouse:\n  name: { family: A, given: B }\n  born: { date: 09/17/1992 }\n"))
                .isInstanceOf(Facts.Reading.Faulty.class);
    }
}
