package org.safeconduct.packet.intake.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.safeconduct.packet.intake.rendition.UnreadableException;

class TelegramTest {
    @Nested
    class Json {
        @Test
        void text_in_pieces_is_put_together() throws Exception {
            assertThat(only("\"text\":[\"See \",{\"type\":\"link\",\"text\":\"example.org\"},\" now\"]")
                            .text())
                    .isEqualTo("See example.org now");
        }

        @Test
        void what_the_app_says_about_a_message_is_marked() throws Exception {
            assertThat(only("\"text\":\"x\",\"forwarded_from\":\"Channel\",\"edited\":\"2024-03-12T22:00:00\"")
                            .marks())
                    .containsExactly("forwarded from Channel", "edited 2024-03-12 22:00:00");
        }

        @Test
        void a_reply_quotes_what_it_answers() throws Exception {
            Conversation chat = read("""
                    {"name":"M","messages":[\
                    {"id":1,"type":"message","date":"2024-03-12T21:00:00","from":"Marina","text":"Where are you?"},\
                    {"id":2,"type":"message","date":"2024-03-12T21:01:00","from":"Andrei","text":"x","reply_to_message_id":1}]}""");
            assertThat(chat.messages().get(1).marks()).containsExactly("in reply to Marina: “Where are you?”");
        }

        @Test
        void media_and_places_are_named() throws Exception {
            assertThat(only("\"text\":\"\",\"file\":\"voice/a.ogg\",\"media_type\":\"voice_message\","
                                    + "\"location_information\":{\"latitude\":55.7,\"longitude\":37.6}")
                            .media())
                    .containsExactly(
                            new Message.Media("voice message", "voice/a.ogg"),
                            new Message.Media("location", "55.7, 37.6"));
        }

        @Test
        void the_sender_of_a_deleted_account_is_called_that() throws Exception {
            assertThat(
                            read("{\"messages\":[{\"id\":1,\"type\":\"message\",\"date\":\"2024-03-12T21:00:00\",\"from\":null,\"text\":\"x\"}]}")
                                    .messages()
                                    .getFirst()
                                    .sender())
                    .isEqualTo("Deleted account");
        }

        @Test
        void a_whole_account_is_refused() {
            assertThatThrownBy(() -> read("{\"chats\":{\"list\":[{},{}]}}"))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageContaining("2 chats");
        }

        @Test
        void a_file_cut_short_is_refused() {
            assertThatThrownBy(() -> read("{\"messages\":[{")).isInstanceOf(UnreadableException.class);
        }

        @Test
        void brackets_without_end_are_refused() {
            assertThatThrownBy(() -> read("{\"messages\":" + "[".repeat(100_000)))
                    .isInstanceOf(UnreadableException.class);
        }

        private Message only(String rest) throws UnreadableException {
            return read("{\"name\":\"M\",\"messages\":[{\"id\":1,\"type\":\"message\",\"date\":\"2024-03-12T21:00:00\",\"from\":\"Marina\","
                            + rest + "}]}")
                    .messages()
                    .getFirst();
        }

        private Conversation read(String json) throws UnreadableException {
            return TelegramJson.read(json, "result.json");
        }
    }

    @Nested
    class Page {
        private final Conversation chat = TelegramPage.read("""
                <div class="page_wrap"><div class="page_header"><div class="text bold">Марина</div></div><div class="history">
                <div class="message service"><div class="body details">12 March 2024</div></div>
                <div class="message default"><div class="body"><div class="date details" title="12.03.2024 21:14:07 UTC+03:00">21:14</div>
                <div class="from_name">Марина</div><div class="text">Ты где?<br>Ответь.</div></div></div>
                <div class="message default joined"><div class="body"><div class="date details" title="12.03.2024 21:15:07 UTC+03:00">
                21:15</div><div class="media_wrap"><a href="photos/a.jpg"></a></div></div></div></div></div>""");

        @Test
        void a_joined_message_has_the_sender_of_the_one_before() {
            assertThat(chat.messages()).extracting(Message::sender).containsExactly("Марина", "Марина");
        }

        @Test
        void lines_stay_lines() {
            assertThat(chat.messages().getFirst().text()).isEqualTo("Ты где?\nОтветь.");
        }

        @Test
        void the_zone_of_the_export_is_kept() {
            assertThat(chat.zone()).contains("UTC+03:00");
        }

        @Test
        void media_are_named_by_their_place_in_the_export() {
            assertThat(chat.messages().get(1).media()).containsExactly(new Message.Media("photo", "photos/a.jpg"));
        }
    }
}
