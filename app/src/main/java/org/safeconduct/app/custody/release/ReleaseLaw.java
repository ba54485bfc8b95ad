package org.safeconduct.app.custody.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.LawFile;
import org.safeconduct.law.Said;
import org.springframework.stereotype.Component;

/// The ways out and the obstacles, as the law of the house has them.
@Component
public class ReleaseLaw {
    private final List<Way> ways;
    private final List<Obstacle> obstacles;

    ReleaseLaw() {
        var root = LawFile.sound("case/release.yaml", "release.schema.json").root();
        ways = root.list("ways").stream().map(Way::of).toList();
        obstacles = root.list("obstacles").stream()
                .map(entry -> new Obstacle(entry.text("id"), Said.of(entry.at("title"))))
                .toList();
    }

    public List<Way> ways() {
        return ways;
    }

    public Optional<Way> way(String id) {
        return ways.stream().filter(way -> way.id().equals(id)).findFirst();
    }

    public Optional<Obstacle> obstacle(@Nullable String id) {
        return obstacles.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// For choosing one: its id and its name in the reader’s language.
    public Map<String, String> obstacles(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        obstacles.forEach(each -> names.put(each.id(), each.title().in(locale)));
        return names;
    }
}
