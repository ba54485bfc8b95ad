package org.safeconduct.app.lost.route;

import java.util.List;
import java.util.Locale;
import org.safeconduct.app.lost.Thing;
import org.safeconduct.law.LawFile;
import org.safeconduct.law.Said;
import org.safeconduct.law.schema.Entry;

/// The routes for one kind of lost item.
///
/// @param kind of the items that it was written for
public record Playbook(String id, Thing.Kind kind, Said title, Said words, List<Route> routes) {
    private static final List<String> FILES = List.of("telephone", "passport", "medical-file", "court-file");

    /// Those that ship with the program.
    ///
    /// @throws IllegalStateException when one is missing or faulty
    static List<Playbook> packaged() {
        return FILES.stream()
                .map(name -> of(LawFile.sound("playbooks/" + name + ".yaml", "playbook.schema.json")
                        .root()))
                .toList();
    }

    private static Playbook of(Entry entry) {
        return new Playbook(
                entry.text("id"),
                Thing.Kind.valueOf(entry.text("for").toUpperCase(Locale.ROOT).replace('-', '_')),
                Said.of(entry.at("title")),
                Said.of(entry.at("words")),
                entry.list("routes").stream().map(Route::of).toList());
    }
}
