package org.safeconduct.packet.intake.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one exported file holds.
///
/// @param app `Telegram` or `WhatsApp`
/// @param title the name of the chat, empty when the export doesn't tell
/// @param zone the time zone that the export itself names
/// @param doubt how dates were read when they can be read in two ways
record Conversation(String app, String title, List<Message> messages, Optional<String> zone, Optional<String> doubt) {
    Conversation {
        messages = List.copyOf(messages);
    }

    /// Senders with the number of their messages, in the order of their first.
    Map<String, Integer> participants() {
        var counts = new LinkedHashMap<String, Integer>();
        messages.stream()
                .filter(message -> !message.isNotice())
                .forEach(message -> counts.merge(message.sender(), 1, Integer::sum));
        return counts;
    }
}
