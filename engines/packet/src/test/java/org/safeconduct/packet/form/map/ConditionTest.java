package org.safeconduct.packet.form.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.form.Samples;

class ConditionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spouse given                                                        | true
            spouse is none                                                      | false
            siblings is none                                                    | true
            children[0] given                                                   | true
            children[1] given                                                   | false
            spouse.in-us is no                                                  | true
            applicant.sex is male and spouse.in-us is yes                       | false
            applicant.sex is female or spouse.in-us is no                       | true
            signing.prepared-by is not applicant                                | true
            signing.never-asked is not applicant                                | false
            """)
    void a_condition_is_held_against_the_facts(String condition, boolean expected) {
        assertThat(Condition.of(condition).holds(Samples.facts())).isEqualTo(expected);
    }

    @Test
    void an_unconditional_question_is_always_asked() {
        assertThat(Condition.ALWAYS.holds(Samples.facts())).isTrue();
    }

    @Test
    void a_copied_page_asks_about_the_next_children() {
        var page = new CopiedPage("Supplement A", 11, "children", 4, 2);
        assertThat(page.paths(2).apply("children[5].born.date")).isEqualTo("children[9].born.date");
        assertThat(page.paths(2).apply("applicant.born.date")).isEqualTo("applicant.born.date");
    }

    @ParameterizedTest
    @CsvSource({"1,0", "6,0", "7,1", "8,1", "9,2"})
    void as_many_pages_are_copied_as_the_children_need(int children, int copies) {
        var yaml = new StringBuilder(
                "format: safeconduct/facts/1\napplicant:\n  name: { family: A, given: B }\nchildren:\n");
        for (int i = 0; i < children; i++) {
            yaml.append("  - name: { family: A, given: C").append(i).append(" }\n");
        }
        var page = new CopiedPage("Supplement A", 11, "children", 4, 2);
        assertThat(page.copies(Samples.facts(yaml.toString()))).isEqualTo(copies);
    }
}
