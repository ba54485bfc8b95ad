package org.safeconduct.app.calendar.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.court.CourtRules;
import org.safeconduct.app.calendar.court.Courts;
import org.safeconduct.app.calendar.court.Setting;
import org.safeconduct.app.platform.Inquiry;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the house counts before the court and the judge of a case, and when that court was closed. Asked last, because
/// the others know the court.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CourtFacts implements FactSource {
    private final Courts courts;
    private final ZoneId zone;

    CourtFacts(Courts courts, Clock clock) {
        this.courts = courts;
        zone = clock.getZone();
    }

    @Override
    public Consumer<Map<UUID, Gathering>> ask(Inquiry inquiry, Set<UUID> cases) {
        var rules = courts.rules(inquiry);
        return gatherings -> gatherings.values().forEach(gathering -> tell(gathering, rules.get(), zone));
    }

    static void tell(Gathering gathering, CourtRules rules, ZoneId zone) {
        var court = gathering.circumstance("court");
        var judge = gathering.circumstance("judge");
        rules.settings().stream()
                .filter(setting -> Courts.isSame(setting.court(), court))
                .filter(setting -> setting.judge() == null || Courts.isSame(setting.judge(), judge))
                .forEach(setting -> gathering.add(setting(setting, Objects.requireNonNull(court), judge, zone)));
        rules.closures().stream()
                .filter(closed -> closed.court() == null || Courts.isSame(closed.court(), court))
                .forEach(closed -> gathering.add(
                        new CaseFacts.Closure(closed.day(), closed.court() == null, closed.why(), closed.source())));
    }

    /// In the case's own spelling, by which the engine knows its court again.
    private static CaseFacts.Setting setting(Setting setting, String court, @Nullable String judge, ZoneId zone) {
        var day = LocalDate.ofInstant(setting.entered(), zone);
        return new CaseFacts.Setting(
                setting.rule(),
                setting.period(),
                court,
                setting.judge() == null ? null : judge,
                setting.name(),
                day,
                setting.why());
    }
}
