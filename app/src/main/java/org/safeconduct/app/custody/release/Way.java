package org.safeconduct.app.custody.release;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.place.Known;
import org.safeconduct.law.Said;
import org.safeconduct.law.StatusTable.Answer;
import org.safeconduct.law.schema.Entry;

/// A way out of detention.
///
/// @param packet what a request on it is made of; null where nothing is sent
/// @param after events of which one has to be there before it is reached; empty where it is open to everybody
public record Way(
        String id,
        Said title,
        Said words,
        Asking asking,
        List<String> after,
        List<Said> steps,
        Law law,
        @Nullable Packet packet) {

    /// Who answers whether it is open, and what a request on it is to the calendar.
    ///
    /// @param question of the rules; null where the way itself has a status
    /// @param asked the event that a request is; null where none is counted from it
    /// @param granted the event that a grant is
    public record Asking(
            @Nullable String question,
            @Nullable Status status,
            @Nullable String asked,
            @Nullable String granted) {}

    /// How open it is, where no rule answers by circumstances.
    public record Status(Answer answer, Said because) {}

    /// What it rests on.
    ///
    /// @param rules ids of rules that say more
    /// @param clocks ids of rules whose dates belong to it
    public record Law(List<String> rules, List<String> clocks, String citation, Known known) {}

    static Way of(Entry entry) {
        return new Way(
                entry.text("id"),
                Said.of(entry.at("title")),
                Said.of(entry.at("words")),
                asking(entry),
                entry.texts("after"),
                entry.list("steps").stream().map(Said::of).toList(),
                new Law(entry.texts("rules"), entry.texts("clocks"), entry.text("citation"), Known.of(entry)),
                entry.find("packet").map(Packet::of).orElse(null));
    }

    private static Asking asking(Entry entry) {
        var status = entry.find("status")
                .map(each -> new Status(Answer.valueOf(each.text("answer").toUpperCase(Locale.ROOT)), Said.of(each)));
        return new Asking(text(entry, "question"), status.orElse(null), text(entry, "asked"), text(entry, "granted"));
    }

    private static @Nullable String text(Entry entry, String field) {
        Optional<String> found = entry.findText(field);
        return found.orElse(null);
    }
}
