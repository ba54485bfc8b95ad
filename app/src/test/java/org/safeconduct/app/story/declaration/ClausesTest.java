package org.safeconduct.app.story.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.app.story.account.Account;

class ClausesTest {
    private final Clauses clauses = new Clauses();

    private static Declaration.Opening signed(String language, boolean abroad) {
        return new Declaration.Opening(new Account.Speaker(null, "Andrei Sokolov"), language, "Irina", abroad);
    }

    @ParameterizedTest
    @EnumSource(Clauses.Use.class)
    void every_use_has_its_words_in_english(Clauses.Use use) {
        assertThat(clauses.clause(use).in("en", signed("ru", false)))
                .isPresent()
                .get()
                .asString()
                .doesNotContain("{");
    }

    @Test
    void the_oath_that_is_signed_abroad_names_the_laws_of_the_united_states() {
        assertThat(clauses.of(signed("en", true)))
                .anySatisfy(clause -> assertThat(
                                clause.in("en", signed("en", true)).orElseThrow())
                        .contains("under the laws of the United States"));
        assertThat(clauses.of(signed("en", false)))
                .noneSatisfy(clause -> assertThat(
                                clause.in("en", signed("en", false)).orElseThrow())
                        .contains("under the laws of the United States"));
    }

    @Test
    void only_a_declaration_in_two_languages_has_a_certificate_with_the_names_filled_in() {
        var certificate = clauses.clause(Clauses.Use.CERTIFICATE);
        assertThat(clauses.of(signed("en", false))).doesNotContain(certificate);
        assertThat(clauses.of(signed("ru", false))).contains(certificate);
        assertThat(certificate.in("en", signed("ru", false)))
                .get()
                .asString()
                .contains("Irina", "Andrei Sokolov", "Russian", "competent", "understood", "accurate");
    }

    @Test
    void what_nobody_has_read_in_the_statute_is_to_be_confirmed() {
        assertThat(clauses.of(signed("ru", false))).allMatch(Clauses.Clause::needsConfirming);
    }

    @Test
    void a_language_that_nobody_has_written_has_no_words() {
        assertThat(clauses.clause(Clauses.Use.OATH).in("fa", signed("fa", false)))
                .isEmpty();
    }
}
