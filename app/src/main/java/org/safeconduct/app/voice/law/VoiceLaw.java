package org.safeconduct.app.voice.law;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.law.LawFile;
import org.safeconduct.law.Said;
import org.springframework.stereotype.Component;

/// Routes with their risks and clocks, days for asking again, and how long to watch.
@Component
public class VoiceLaw {
    private final Map<String, Guidance> routes = new LinkedHashMap<>();
    private final Map<String, Said> risks = new LinkedHashMap<>();
    private final Asking asking;
    private final Watching watching;

    public VoiceLaw() {
        var root = LawFile.sound("case/voice.yaml", "voice.schema.json").root();
        root.list("routes").forEach(entry -> routes.put(entry.text("id"), Guidance.of(entry)));
        root.list("risks").forEach(entry -> risks.put(entry.text("id"), Said.of(entry.at("text"))));
        var asked = root.at("asking");
        asking = new Asking(periods(asked.texts("after-release")), periods(asked.texts("before-end")));
        var watch = root.at("watch");
        watching = new Watching(Period.parse(watch.text("days")), Authority.of(watch));
    }

    /// When to ask again.
    ///
    /// @param afterRelease counted from the day the client left custody
    /// @param beforeEnd counted back from the last day of a clock
    public record Asking(List<Period> afterRelease, List<Period> beforeEnd) {}

    /// How long to look for what follows.
    public record Watching(Period length, Authority authority) {}

    private static List<Period> periods(List<String> written) {
        return written.stream().map(Period::parse).toList();
    }

    public Guidance guidance(Route route) {
        return Objects.requireNonNull(routes.get(route.word()), route.word());
    }

    /// In the words of the list; the id where a risk is no longer on it.
    public Said risk(String id) {
        return Objects.requireNonNullElseGet(risks.get(id), () -> new Said(id, id));
    }

    public Asking asking() {
        return asking;
    }

    public Watching watching() {
        return watching;
    }
}
