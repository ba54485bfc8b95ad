package org.safeconduct.search.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.search.Language;
import org.safeconduct.search.glossary.Glossary.Concept;
import org.safeconduct.search.glossary.Glossary.Term;

class GlossaryTest {
    @Test
    void brings_more_than_250_concepts() {
        assertThat(Glossary.bundled().concepts()).hasSizeGreaterThan(250);
    }

    @Test
    void has_one_row_for_a_concept() {
        assertThat(Glossary.bundled().concepts()).extracting(Concept::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "RU", "UK", "ES"})
    void knows_nearly_every_concept_in_every_language(Language language) {
        assertThat(Glossary.bundled().concepts())
                .filteredOn(concept -> concept.in(language).isEmpty())
                .hasSizeLessThan(10);
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "RU", "UK", "ES"})
    void writes_each_term_in_the_letters_of_its_language(Language language) {
        assertThat(Glossary.bundled().concepts())
                .allSatisfy(concept -> assertThat(concept.in(language)).allMatch(language::writes));
    }

    @Test
    void parts_the_terms_of_a_language() {
        assertThat(Glossary.parse("fine\tfine|penalty\tштраф\t\tmulta").concepts())
                .containsExactly(new Concept(
                        "fine",
                        List.of(
                                new Term(Language.EN, "fine"),
                                new Term(Language.EN, "penalty"),
                                new Term(Language.RU, "штраф"),
                                new Term(Language.ES, "multa"))));
    }

    @Test
    void names_the_line_that_lacks_a_column() {
        assertThatThrownBy(() -> Glossary.parse("# columns\nfine\tfine\n")).hasMessageContaining("Line 2");
    }
}
