package org.safeconduct.reading.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reading.Fingerprint;
import org.safeconduct.reading.likeness.Likeness.Degree;

class LikenessTest {
    private static final long LOOKS = 0x0f0f0f0f0f0f0f0fL;

    /// Of 64 numbers, so many are equal.
    @ParameterizedTest
    @CsvSource({"64,SAME", "48,SAME", "47,NEAR", "26,NEAR", "25,DIFFERENT", "0,DIFFERENT"})
    void pages_of_words_are_compared_by_their_words(int equal, Degree degree) {
        assertThat(Likeness.between(words(64), words(equal)).degree()).isEqualTo(degree);
    }

    /// Of 64 bits, so many differ.
    @ParameterizedTest
    @CsvSource({"0,SAME", "6,SAME", "7,NEAR", "12,NEAR", "13,DIFFERENT", "40,DIFFERENT"})
    void pages_without_words_are_compared_by_their_looks(int different, Degree degree) {
        var other = new Fingerprint(LOOKS ^ ((1L << different) - 1), List.of());

        assertThat(Likeness.between(new Fingerprint(LOOKS, List.of()), other).degree())
                .isEqualTo(degree);
    }

    @Test
    void pages_of_print_that_look_alike_are_not_the_same_for_that() {
        assertThat(Likeness.between(words(64), words(0)))
                .satisfies(likeness -> assertThat(likeness.looks()).isEqualTo(100))
                .satisfies(likeness -> assertThat(likeness.degree()).isEqualTo(Degree.DIFFERENT));
    }

    @Test
    void a_photograph_is_not_like_a_page_of_words() {
        assertThat(Likeness.between(new Fingerprint(LOOKS, List.of()), words(64))
                        .degree())
                .isEqualTo(Degree.DIFFERENT);
    }

    @Test
    void it_does_not_matter_who_is_compared_with_whom() {
        assertThat(Likeness.between(words(64), words(30))).isEqualTo(Likeness.between(words(30), words(64)));
    }

    private static Fingerprint words(int equal) {
        var words = new ArrayList<Integer>();
        for (int i = 0; i < 64; i++) {
            words.add(i < equal ? i : 1_000 + i);
        }
        return new Fingerprint(LOOKS, words);
    }
}
