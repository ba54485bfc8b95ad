package org.safeconduct.app.custody.transfer;

import java.util.List;
import java.util.Locale;
import org.safeconduct.app.custody.place.Known;
import org.safeconduct.law.Said;
import org.safeconduct.law.schema.Entry;

/// What a transfer may change.
///
/// @param when what has to differ between the places, or not be known; empty for always
/// @param rules ids of rules that say more
public record Point(
        String id, About about, List<String> when, Words words, List<String> rules, String citation, Known known) {

    /// What it says in the languages of the house.
    ///
    /// @param toDo what somebody can do about it
    public record Words(Said title, Said why, Said toDo) {}

    /// What it is about; points stand together by this, in this order.
    public enum About {
        COURT,
        LAW,
        ACCESS,
        FILINGS,
        PEOPLE,
        ADDRESS,
        PLACE
    }

    static Point of(Entry entry) {
        return new Point(
                entry.text("id"),
                About.valueOf(entry.text("about").toUpperCase(Locale.ROOT)),
                entry.texts("when"),
                new Words(Said.of(entry.at("title")), Said.of(entry.at("why")), Said.of(entry.at("do"))),
                entry.texts("rules"),
                entry.text("citation"),
                Known.of(entry));
    }

    /// The reasons in this move for which it has to be looked at; a point for every move needs none.
    List<Difference> reasons(Move move) {
        return move.differences().stream()
                .filter(difference -> when.contains(difference.name()))
                .toList();
    }

    boolean isAsked(Move move) {
        return when.isEmpty() || !reasons(move).isEmpty();
    }
}
