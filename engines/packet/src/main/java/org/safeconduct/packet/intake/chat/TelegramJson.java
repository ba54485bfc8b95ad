package org.safeconduct.packet.intake.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Reads the `result.json` of Telegram's desktop program.
final class TelegramJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_QUOTE = 60;

    private final Map<Long, JsonNode> byId = new HashMap<>();

    private TelegramJson() {}

    static Conversation read(String json, String name) throws UnreadableException {
        JsonNode chat = parse(json, name);
        if (chat.has("chats")) {
            throw new UnreadableException(
                    "IN-01",
                    "%s holds a whole account with %d chats. Export the one chat that matters from Telegram and file that."
                            .formatted(name, chat.path("chats").path("list").size()));
        }
        var reader = new TelegramJson();
        chat.path("messages")
                .forEach(message -> reader.byId.put(message.path("id").asLong(), message));
        var messages = new ArrayList<Message>();
        chat.path("messages").forEach(message -> reader.message(message).ifPresent(messages::add));
        return new Conversation("Telegram", chat.path("name").asText(""), messages, Optional.empty(), Optional.empty());
    }

    private static JsonNode parse(String json, String name) throws UnreadableException {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UnreadableException(
                    "IN-01", name + " is a damaged chat export. Export the chat again from Telegram.", broken);
        }
    }

    private Optional<Message> message(JsonNode message) {
        try {
            LocalDateTime at = LocalDateTime.parse(message.path("date").asText());
            if (message.path("type").asText().equals("service")) {
                return Optional.of(Message.notice(at, notice(message)));
            }
            String sender = message.path("from").asText("").strip();
            return Optional.of(new Message(
                    at,
                    sender.isEmpty() ? "Deleted account" : sender,
                    text(message.path("text")),
                    marks(message),
                    media(message)));
        } catch (DateTimeException undated) {
            return Optional.empty();
        }
    }

    private static String notice(JsonNode message) {
        String action = message.path("action").asText("").replace('_', ' ');
        String title = message.path("title").asText("");
        String duration = message.has("duration_seconds")
                ? ", " + message.path("duration_seconds").asInt() + " seconds"
                : "";
        String reason = message.has("discard_reason")
                ? ", " + message.path("discard_reason").asText()
                : "";
        return (message.path("actor").asText("") + ": " + action + duration + reason
                        + (title.isEmpty() ? "" : " “" + title + "”"))
                .strip();
    }

    /// The text is a string, or a list of strings and of pieces with a format.
    private static String text(JsonNode text) {
        if (!text.isArray()) {
            return text.asText("");
        }
        var joined = new StringBuilder();
        text.forEach(piece -> joined.append(
                piece.isTextual() ? piece.asText() : piece.path("text").asText("")));
        return joined.toString();
    }

    private List<String> marks(JsonNode message) {
        var marks = new ArrayList<String>();
        if (message.has("forwarded_from")) {
            marks.add("forwarded from " + message.path("forwarded_from").asText("a deleted account"));
        }
        if (message.has("reply_to_message_id")) {
            marks.add("in reply to " + quote(message.path("reply_to_message_id").asLong()));
        }
        if (message.has("via_bot")) {
            marks.add("via " + message.path("via_bot").asText());
        }
        if (message.has("edited")) {
            marks.add("edited " + message.path("edited").asText().replace('T', ' '));
        }
        return marks;
    }

    private String quote(long id) {
        JsonNode quoted = byId.get(id);
        if (quoted == null) {
            return "a message not in the export";
        }
        String text = text(quoted.path("text")).replace('\n', ' ').strip();
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return quoted.path("from").asText("") + (shown.isEmpty() ? "" : ": “" + shown + "”");
    }

    private static List<Message.Media> media(JsonNode message) {
        var media = new ArrayList<Message.Media>();
        if (message.has("photo")) {
            media.add(new Message.Media("photo", message.path("photo").asText()));
        }
        if (message.has("file")) {
            String kind = message.path("media_type")
                    .asText(MediaKind.of(message.path("file").asText()));
            media.add(new Message.Media(
                    kind.replace('_', ' '), message.path("file").asText()));
        }
        JsonNode place = message.path("location_information");
        if (!place.isMissingNode()) {
            media.add(new Message.Media(
                    "location",
                    place.path("latitude").asText() + ", "
                            + place.path("longitude").asText()));
        }
        JsonNode contact = message.path("contact_information");
        if (!contact.isMissingNode()) {
            media.add(new Message.Media(
                    "contact",
                    (contact.path("first_name").asText("") + " "
                                    + contact.path("last_name").asText("") + " "
                                    + contact.path("phone_number").asText(""))
                            .strip()));
        }
        if (message.has("poll")) {
            media.add(new Message.Media(
                    "poll", message.path("poll").path("question").asText("")));
        }
        return media;
    }
}
