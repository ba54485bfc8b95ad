package org.safeconduct.packet.intake.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatsAppTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # iPhone: Russia, United States, Germany, Mexico
            [13.03.24, 21:14:07] Marina: x        | 2024-03-13T21:14:07
            [3/13/24, 9:14:07 PM] Marina: x       | 2024-03-13T21:14:07
            [13.03.24, 00:14:07] Marina: x        | 2024-03-13T00:14:07
            [13/03/24, 9:14:07 p.m.] Marina: x    | 2024-03-13T21:14:07
            # Android: Russia, United States, Spain, Sweden, Brazil
            13.03.2024, 21:14 - Marina: x         | 2024-03-13T21:14
            3/13/24, 12:01 AM - Marina: x         | 2024-03-13T00:01
            3/13/24, 12:01 PM - Marina: x         | 2024-03-13T12:01
            13/3/24, 9:14 p. m. - Marina: x       | 2024-03-13T21:14
            2024-03-13 21:14 - Marina: x          | 2024-03-13T21:14
            13/03/2024 21:14 - Marina: x          | 2024-03-13T21:14
            13/03/2024, 21.14 - Marina: x         | 2024-03-13T21:14
            # Arabic digits
            ١٣/٣/٢٠٢٤, ٢١:١٤ - Marina: x          | 2024-03-13T21:14
            """)
    void reads_the_dates_of_many_countries(String line, LocalDateTime at) {
        assertThat(WhatsApp.read(line).messages()).singleElement().satisfies(message -> {
            assertThat(message.at()).isEqualTo(at);
            assertThat(message.sender()).isEqualTo("Marina");
            assertThat(message.text()).isEqualTo("x");
        });
    }

    @Test
    void lines_without_a_date_belong_to_the_message_before() {
        assertThat(only("13.03.24, 21:14 - Marina: one\n\ntwo: three").text()).isEqualTo("one\n\ntwo: three");
    }

    @Test
    void a_line_without_a_sender_is_a_notice() {
        assertThat(only("13.03.24, 21:14 - Marina joined using an invite link").isNotice())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <attached: 0004-PHOTO-2024.jpg>        | photo         | 0004-PHOTO-2024.jpg
            <прикреплено: 0004-AUDIO-2024.opus>    | voice message | 0004-AUDIO-2024.opus
            IMG-2024-WA0001.jpg (file attached)    | photo         | IMG-2024-WA0001.jpg
            DOC-2024.pdf (archivo adjunto)         | file          | DOC-2024.pdf
            <Media omitted>                        | media         | Media omitted
            <Без медиафайлов>                      | media         | Без медиафайлов
            image omitted                          | media         | image omitted
            """)
    void media_are_named(String text, String kind, String name) {
        assertThat(only("13.03.24, 21:14 - Marina: \u200E" + text).media())
                .containsExactly(new Message.Media(kind, name));
    }

    @Test
    void an_edited_message_is_marked() {
        Message message = only("[13.03.24, 21:14:07] Marina: later words \u200E<This message was edited>");
        assertThat(message.text()).isEqualTo("later words");
        assertThat(message.marks()).containsExactly("edited");
    }

    @Test
    void a_date_that_does_not_exist_is_no_trap() {
        assertThat(WhatsApp.read("99/99/24, 21:14 - Marina: x").messages()).isEmpty();
    }

    private static Message only(String export) {
        return WhatsApp.read(export).messages().getFirst();
    }
}
