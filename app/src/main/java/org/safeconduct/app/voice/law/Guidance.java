package org.safeconduct.app.voice.law;

import java.util.List;
import org.safeconduct.law.Said;
import org.safeconduct.law.schema.Entry;

/// What there is to know of a route.
///
/// @param risks ids of those to be talked through before a yes
/// @param rules ids of rules that say more
/// @param clocks ids of rules that count from the day of the harm
public record Guidance(
        String route, Said words, List<String> risks, List<String> rules, List<String> clocks, Authority authority) {
    static Guidance of(Entry entry) {
        return new Guidance(
                entry.text("id"),
                Said.of(entry.at("words")),
                entry.texts("risks"),
                entry.texts("rules"),
                entry.texts("clocks"),
                Authority.of(entry));
    }
}
