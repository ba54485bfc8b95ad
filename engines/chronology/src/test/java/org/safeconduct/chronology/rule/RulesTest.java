package org.safeconduct.chronology.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a lawyer reads, and what a house may change.
class RulesTest {
    static Stream<Rule> rules() {
        return Rules.packaged().list().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_says_in_a_sentence_what_it_does(Rule rule) {
        assertThat(rule.id()).matches("[A-Z]+(-[A-Z]+)*");
        assertThat(rule.words()).endsWith(".").hasSizeBetween(15, 115);
        assertThat(rule.margin()).isNotNegative();
    }

    @Test
    void every_rule_has_an_id_of_its_own() {
        assertThat(rules().map(Rule::id)).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @Test
    void a_house_changes_one_rule_and_keeps_the_others() {
        var changed = Rules.packaged().with("""
                # Our clients count the beginning of a month generously.

                EARLY-MONTH | 1 | 14 | 7 | The beginning of a month is its first two weeks.
                """);
        assertThat(changed).isInstanceOfSatisfying(Rules.Read.class, read -> {
            assertThat(read.rules().rule("EARLY-MONTH").most()).isEqualTo(14);
            assertThat(read.rules().rule("LATE-MONTH"))
                    .isEqualTo(Rules.packaged().rule("LATE-MONTH"));
            assertThat(read.rules().list()).hasSameSizeAs(Rules.packaged().list());
        });
        assertThat(Rules.packaged().rule("EARLY-MONTH").most()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            EARLY-MONTH | 1 | 14 | 7 ;                               A rule is written id | least | most | margin | words.
            EARLY-MONTH | 1 | ten | 7 | First ten days. ;            'ten' is not a whole number.
            EARLY-MONTH | 1 | 1.5 | 7 | First days. ;                '1.5' is not a whole number.
            EARLY-MONTH | 1 | 10 | -7 | First ten days. ;            A margin is not less than 0.
            EARLY-MONTH | 1 | 10 | | First ten days. ;               '' is not a whole number.
            VERY-EARLY | 1 | 3 | 2 | First three days. ;             There is no rule VERY-EARLY that this could change.
            early-month | 1 | 10 | 5 | First ten days. ;             There is no rule early-month that this could change.
            EARLY-MONTH 1 10 5 ;                                     A rule is written id | least | most | margin | words.
            """, quoteCharacter = '"')
    void a_rule_that_cannot_be_used_is_refused_with_its_line(String line, String why) {
        assertThat(Rules.packaged().with("# ours\n\n" + line)).isEqualTo(new Rules.Refused(3, why));
    }

    @Test
    void nothing_changed_is_the_same() {
        assertThat(Rules.packaged().with(""))
                .isInstanceOfSatisfying(
                        Rules.Read.class,
                        read -> assertThat(read.rules().list())
                                .isEqualTo(Rules.packaged().list()));
    }
}
