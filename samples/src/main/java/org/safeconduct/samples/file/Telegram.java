package org.safeconduct.samples.file;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// A chat as Telegram Desktop exports it, machine-readable and as a page.
///
/// @param with whose chat it is, as the contact list shows it
public record Telegram(String with, List<Message> messages) {
    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /// What one side sent, or a call.
    ///
    /// @param media words in brackets for what is not text, such as a call, or empty
    record Message(LocalDateTime at, String from, String text, String media) {}

    /// Reads lines such as `2025-09-14T21:07:33 | name | words`; words in square brackets are a call or a file.
    public static Telegram parse(String with, String text) {
        var messages = new ArrayList<Message>();
        for (var line : text.strip().split("\n", -1)) {
            var parts = line.split("\\|", 3);
            var words = parts[2].strip();
            var isMedia = words.startsWith("[");
            messages.add(new Message(
                    LocalDateTime.parse(parts[0].strip()),
                    parts[1].strip(),
                    isMedia ? "" : words,
                    isMedia ? words.substring(1, words.length() - 1) : ""));
        }
        return new Telegram(with, List.copyOf(messages));
    }

    public byte[] json() {
        var json = new StringBuilder();
        json.append("{\n \"name\": ").append(quoted(with)).append(",\n \"type\": \"personal_chat\",\n");
        json.append(" \"id\": 5550131,\n \"messages\": [\n");
        for (var i = 0; i < messages.size(); i++) {
            json.append(json(messages.get(i), i + 1)).append(i + 1 < messages.size() ? ",\n" : "\n");
        }
        return json.append(" ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String json(Message message, int number) {
        var call = !message.media().isEmpty();
        return "  {\n   \"id\": " + (4100 + number) + ",\n   \"type\": " + (call ? "\"service\"" : "\"message\"")
                + ",\n   \"date\": \"" + message.at() + (message.at().getSecond() == 0 ? ":00" : "")
                + "\",\n   \"date_unixtime\": \""
                + message.at().minusHours(3).toEpochSecond(ZoneOffset.UTC) + "\",\n   "
                + (call ? call(message) : words(message)) + "\n  }";
    }

    private String words(Message message) {
        return "\"from\": " + quoted(message.from()) + ",\n   \"from_id\": \"" + id(message)
                + "\",\n   \"text\": " + quoted(message.text()) + ",\n   \"text_entities\": [\n    {\n"
                + "     \"type\": \"plain\",\n     \"text\": " + quoted(message.text()) + "\n    }\n   ]";
    }

    private String call(Message message) {
        var missed = message.media().contains("missed");
        var seconds = message.media().replaceAll("\\D", "");
        return "\"actor\": " + quoted(message.from()) + ",\n   \"actor_id\": \"" + id(message)
                + "\",\n   \"action\": \"phone_call\",\n   "
                + (missed ? "\"discard_reason\": \"missed\"" : "\"duration_seconds\": " + seconds)
                + ",\n   \"text\": \"\",\n   \"text_entities\": []";
    }

    private String id(Message message) {
        return message.from().equals(with) ? "user5550131" : "user5550113";
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    public byte[] html() {
        var html = new StringBuilder("""
                <!DOCTYPE html>
                <html>
                 <head>
                  <meta charset="utf-8"/>
                  <title>Exported Data</title>
                  <link href="css/style.css" rel="stylesheet"/>
                 </head>
                 <body>
                  <div class="page_wrap">
                   <div class="page_header"><div class="content"><div class="text bold">%s</div></div></div>
                   <div class="page_body chat_page"><div class="history">
                """.formatted(Parcel.escaped(with)));
        for (var i = 0; i < messages.size(); i++) {
            html.append(html(messages.get(i), 4101 + i));
        }
        return html.append("   </div></div>\n  </div>\n </body>\n</html>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String html(Message message, int number) {
        return """
                    <div class="message default clearfix" id="message%d">
                     <div class="body">
                      <div class="pull_right date details" title="%s UTC+03:00">%s</div>
                      <div class="from_name">%s</div>
                      %s
                     </div>
                    </div>
                """.formatted(
                        number,
                        TITLE.format(message.at()),
                        CLOCK.format(message.at()),
                        Parcel.escaped(message.from()),
                        body(message));
    }

    private static String body(Message message) {
        return message.media().isEmpty()
                ? "<div class=\"text\">" + Parcel.escaped(message.text()) + "</div>"
                : "<div class=\"media_wrap clearfix\"><div class=\"media clearfix pull_left media_call\">"
                        + "<div class=\"status details\">" + Parcel.escaped(message.media()) + "</div></div></div>";
    }
}
