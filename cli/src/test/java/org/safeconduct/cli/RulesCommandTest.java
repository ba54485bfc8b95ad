package org.safeconduct.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void prints_a_rule_with_all_that_a_lawyer_needs_to_check_it() {
        assertThat(run("LANG-01")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        LANG-01  Translation and certificate
                                      Every document in another language has an English translation and a
                                      certification signed by the translator, typed or legibly printed.
                          Citation    8 CFR 1003.33
                          Source      Copies of 8 CFR 1003.33 published by law sites, undated
                          As of       2026-11-22
                          Confidence  certain: the primary text was read
                          Verified    2026-11-22

                        Not legal advice. What says 'confirm' was not read in its primary text; a licensed attorney has to look.
                        """);
    }

    @ParameterizedTest
    @CsvSource({"ECAS-05,25 MB", "ecas-05,confirm: only a secondary account", "DOC-10,confirm: nothing was read"})
    void shows_value_and_doubt(String id, String shown) {
        assertThat(run(id)).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains(shown);
    }

    @Test
    void shows_since_when_a_rule_holds() {
        run("ECAS-01");
        assertThat(out.toString()).contains("In force    from 2022-02-11");
    }

    @Test
    void lists_every_rule_with_confidence_and_date() {
        assertThat(run()).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .contains("LANG-01", "HOL-01", "FORM-I-589", "IN-05", "certain", "confirm", "Not legal advice")
                .doesNotContain("likely");
    }

    @Test
    void lists_rules_that_hold_all_the_words() {
        assertThat(run("certificate", "service")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("SRV-03").doesNotContain("LANG-04");
    }

    @Test
    void lists_what_nobody_verified_since_a_day() {
        run("--unverified-since", "2026-11-22");
        assertThat(out.toString()).startsWith("0 rules.");
        run("--unverified-since", "2026-11-23");
        assertThat(out.toString()).contains("SRV-01");
    }

    @Test
    void offers_the_nearest_id() {
        assertThat(run("LNAG-01")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("Did you mean LANG-01?");
    }

    @Test
    void says_when_no_rule_holds_the_words() {
        assertThat(run("bicycle")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("'bicycle'", "lists them all");
    }

    @Test
    void refuses_a_day_that_is_none() {
        assertThat(run("--unverified-since", "last year")).isEqualTo(Exit.USAGE);
    }

    private int run(String... words) {
        var line = new String[words.length + 1];
        line[0] = "rules";
        System.arraycopy(words, 0, line, 1, words.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(line);
    }
}
