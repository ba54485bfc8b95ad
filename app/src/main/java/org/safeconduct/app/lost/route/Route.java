package org.safeconduct.app.lost.route;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.safeconduct.app.lost.Content;
import org.safeconduct.law.Said;
import org.safeconduct.law.schema.Entry;

/// One way to a fact that does not lead through the lost thing.
///
/// @param id within its playbook; it never changes
/// @param proves the sorts of content to whose facts it leads
/// @param askedFor what is asked for, as it stands in an English sentence to the court
/// @param ask who could be asked
/// @param risk what could happen to whoever is asked
public record Route(
        String id, Set<Content.Kind> proves, String askedFor, Said title, Said ask, Said how, Risk risk, Said shows) {

    static Route of(Entry entry) {
        var proves = EnumSet.noneOf(Content.Kind.class);
        entry.texts("proves").forEach(kind -> proves.add(Content.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
        return new Route(
                entry.text("id"),
                proves,
                entry.text("asked-for"),
                Said.of(entry.at("title")),
                Said.of(entry.at("ask")),
                Said.of(entry.at("how")),
                Risk.of(entry.at("risk")),
                Said.of(entry.at("shows")));
    }

    /// How dangerous it is to ask, and why.
    public record Risk(Level level, Said words) {
        static Risk of(Entry entry) {
            return new Risk(
                    Level.valueOf(entry.text("level").toUpperCase(Locale.ROOT).replace('-', '_')), Said.of(entry));
        }

        /// What has to be settled before anybody is asked.
        public enum Level {
            LOW,
            ASK_FIRST,
            HIGH
        }
    }
}
