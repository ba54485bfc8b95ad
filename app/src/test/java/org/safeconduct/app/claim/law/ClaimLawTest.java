package org.safeconduct.app.claim.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;

class ClaimLawTest {
    private final ClaimLaw law = new ClaimLaw();

    @Test
    void three_forms_of_protection_can_be_asked_for() {
        assertThat(law.reliefs()).extracting(Relief::id).containsExactly("asylum", "withholding", "torture");
    }

    @Test
    void every_element_that_a_form_names_exists() {
        assertThat(law.reliefs())
                .allSatisfy(relief -> assertThat(law.elements(relief)).hasSameSizeAs(relief.elements()));
    }

    @Test
    void every_element_is_asked_by_some_form() {
        var asked = law.reliefs().stream()
                .flatMap(relief -> relief.elements().stream())
                .toList();
        assertThat(law.elements()).extracting(Element::id).isSubsetOf(asked);
    }

    @Test
    void every_rule_that_an_element_names_exists() {
        List<String> rules = Rulebook.packaged().list().stream().map(Rule::id).toList();
        assertThat(law.elements().stream().flatMap(element -> element.rules().stream()))
                .isNotEmpty()
                .isSubsetOf(rules);
    }

    @Test
    void the_five_grounds_of_the_statute_are_there_and_no_other() {
        assertThat(law.grounds(Locale.ENGLISH).keySet())
                .containsExactly("race", "religion", "nationality", "social-group", "political-opinion");
    }

    @Test
    void torture_needs_no_ground() {
        assertThat(law.elements(law.reliefs().getLast())).noneMatch(Element::byGround);
    }

    @Test
    void only_what_was_read_in_the_statute_itself_is_certain() {
        assertThat(law.elements().stream()
                        .filter(element -> !element.authority().needsConfirming()))
                .isNotEmpty()
                .allSatisfy(
                        element -> assertThat(element.authority().citation()).contains(" USC "));
    }
}
