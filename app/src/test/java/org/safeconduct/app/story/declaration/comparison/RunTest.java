package org.safeconduct.app.story.declaration.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {
    private static String shown(String before, String after) {
        return Run.between(before, after).stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.words();
                    case OUT -> "[-" + run.words() + "]";
                    case IN -> "[+" + run.words() + "]";
                })
                .collect(joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Two men came.          ; Two men came.           ; Two men came.
            Two men came.          ; Three men came.         ; [-Two][+Three] men came.
            Two men came.          ; Two tall men came.      ; Two [+tall ]men came.
            Two men came at night. ; Two men came.           ; Two men came[- at night].
            Двое пришли.           ; Трое пришли.            ; [-Двое][+Трое] пришли.
            ''                     ; Two men.                ; [+Two men.]
            """)
    void words_that_differ_are_told_apart(String before, String after, String expected) {
        assertThat(shown(before, after)).isEqualTo(expected);
    }

    @Test
    void two_long_texts_without_a_word_in_common_are_shown_one_after_the_other() {
        assertThat(Run.between("a ".repeat(6000), "b ".repeat(6000)))
                .extracting(Run::kind)
                .containsOnly(Run.Kind.OUT, Run.Kind.IN, Run.Kind.SAME);
    }
}
