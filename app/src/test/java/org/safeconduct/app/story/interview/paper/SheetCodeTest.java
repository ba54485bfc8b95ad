package org.safeconduct.app.story.interview.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCodeTest {
    private static final UUID CODE = UUID.fromString("0f6cf4a1-5c3b-4c5e-9d3a-7d2a3b4c5d6e");

    @Test
    void what_was_written_is_read() {
        var code = new SheetCode(CODE, 3, 7);
        assertThat(SheetCode.read(code.written())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org",
                "SC1-0F6CF4A15C3B4C5E9D3A7D2A3B4C5D6E-8-7",
                "SC1-0F6CF4A15C3B4C5E9D3A7D2A3B4C5D6E-0-7",
                "SC2-0F6CF4A15C3B4C5E9D3A7D2A3B4C5D6E-1-7",
                "SC1-0F6C-1-7"
            })
    void the_words_of_other_codes_are_none(String words) {
        assertThat(SheetCode.read(words)).isEmpty();
    }
}
