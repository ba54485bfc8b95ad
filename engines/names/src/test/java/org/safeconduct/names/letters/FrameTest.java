package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What many names share and what therefore says nothing.
class FrameTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Abdulrahman, rahman
            Abdelkader, kader
            Abdirahman, rahman
            عبدالرحمن, رحمن
            Абдулазиз, азиз
            """)
    void a_servants_name_is_whom_he_serves(String written, String core) {
        assertThat(Frame.SERVANT.core(Token.of(written)).orElseThrow().letters())
                .isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource({"Nuruddin, nur", "Noureddine, nour", "Shamsaldin, shams", "نورالدين, نور", "Нуруддин, нур"})
    void a_name_of_the_faith_is_what_comes_before(String written, String core) {
        assertThat(Frame.FAITH.core(Token.of(written)).orElseThrow().letters()).isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource({"Rahman, SERVANT", "Abd, SERVANT", "Abdul, SERVANT", "Haddad, FAITH", "Khalid, FAITH"})
    void other_names_have_no_frame(String written, Frame frame) {
        assertThat(frame.core(Token.of(written))).isEmpty();
    }

    @Test
    void two_in_one_frame_are_compared_by_what_is_in_it() {
        assertThat(Meeting.of(Token.of("Abdulmutalib"), Token.of("Abdulmuqsid")).isEnough())
                .isFalse();
    }
}
