package org.safeconduct.packet.intake.chat;

import java.time.LocalDateTime;
import java.util.List;

/// One message or notice.
///
/// @param at as the app exported it
/// @param sender empty for a notice by the app
/// @param marks what the app says about the message: edited, forwarded, a reply
/// @param media names of files in the export, or words of the app when a file was left out
record Message(LocalDateTime at, String sender, String text, List<String> marks, List<Media> media) {
    Message {
        marks = List.copyOf(marks);
        media = List.copyOf(media);
    }

    static Message notice(LocalDateTime at, String text) {
        return new Message(at, "", text, List.of(), List.of());
    }

    boolean isNotice() {
        return sender.isEmpty();
    }

    /// @param kind such as `photo`, in the middle of a sentence
    /// @param name path inside the export, or what the app says instead
    record Media(String kind, String name) {}
}
