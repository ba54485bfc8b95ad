package org.safeconduct.app.custody.release;

import java.util.List;
import java.util.Locale;
import org.safeconduct.law.Said;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;

/// What a request on a way out is made of.
///
/// @param to who gets it; the cover that the filing engine prints is that of an immigration court
public record Packet(Said title, To to, FilingKind kind, Proceeding proceeding, List<Holding> holds) {
    /// Who gets it.
    public enum To {
        COURT,
        ICE,
        FEDERAL_COURT
    }

    /// What stands behind one tab.
    ///
    /// @param tags of items of the evidence that belong there
    /// @param optional whether the packet is whole without it
    public record Holding(Said title, List<String> tags, boolean optional) {
        static Holding of(Entry entry) {
            return new Holding(Said.of(entry.at("title")), entry.texts("tags"), entry.isTrue("optional"));
        }

        boolean takes(List<String> known) {
            return known.stream().anyMatch(tag -> tags.stream().anyMatch(tag.strip()::equalsIgnoreCase));
        }
    }

    static Packet of(Entry entry) {
        return new Packet(
                Said.of(entry.at("title")),
                To.valueOf(name(entry.text("to"))),
                FilingKind.valueOf(name(entry.text("kind"))),
                Proceeding.valueOf(name(entry.text("proceeding"))),
                entry.list("holds").stream().map(Holding::of).toList());
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
