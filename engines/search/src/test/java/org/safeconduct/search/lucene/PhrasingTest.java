package org.safeconduct.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.safeconduct.search.words.Analysis;

class PhrasingTest {
    @Test
    void makes_one_word_a_term() {
        assertThat(Phrasing.of(Analysis.FOLDED, "Police", 0)).get().isInstanceOf(TermQuery.class);
    }

    @Test
    void makes_two_words_a_row() {
        assertThat(Phrasing.of(Analysis.FOLDED, "police station", 0)).get().isInstanceOf(MultiPhraseQuery.class);
    }

    @Test
    void takes_two_readings_of_one_word_for_either() {
        assertThat(Phrasing.of(Analysis.NAMES, "Sokolov", 0)).get().isInstanceOf(SynonymQuery.class);
    }

    @Test
    void makes_nothing_of_words_that_the_field_leaves_out() {
        assertThat(Phrasing.of("en", "the", 0)).isEmpty();
    }

    @Test
    void keeps_how_loose_a_row_may_be() {
        assertThat(Phrasing.of(Analysis.FOLDED, "police station", 3))
                .get()
                .isInstanceOfSatisfying(
                        MultiPhraseQuery.class, row -> assertThat(row.getSlop()).isEqualTo(3));
    }
}
