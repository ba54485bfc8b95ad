package org.safeconduct.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.reading.worker.Message.Topic;

class MessageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "tab\there", "two\nlines\r\n", "back\\slash", "\\n is no line", "Соколов", "\\u0041"
            })
    void a_word_arrives_as_it_was_sent(String word) {
        var sent = Message.of(Topic.WORD, 1, 0.25, word);

        assertThat(Message.parse(sent.line())).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb"})
    void a_message_is_one_line_whatever_a_file_says(String word) {
        assertThat(Message.of(Topic.WORD, word).line().lines()).hasSize(1);
    }

    @Test
    void values_are_read_as_what_they_are() {
        var message = Message.parse(Message.of(Topic.PAGE, 3, 612.5, true).line());

        assertThat(message.number(0)).isEqualTo(3);
        assertThat(message.measure(1)).isEqualTo(612.5);
        assertThat(message.claim(2)).isTrue();
    }

    @Test
    void what_is_no_message_is_not_taken_for_one() {
        assertThatThrownBy(() -> Message.parse("Picked up JAVA_TOOL_OPTIONS: -Dx"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
