package org.safeconduct.app.rules.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.app.rules.Verification;
import org.safeconduct.app.rules.Verifications;
import org.safeconduct.law.Rule;
import org.springframework.stereotype.Component;

/// The rules in force, as somebody looks for them.
@Component
class Shelf {
    private final Lawbook lawbook;
    private final Verifications verifications;
    private final Colleagues colleagues;
    private final Clock clock;

    Shelf(Lawbook lawbook, Verifications verifications, Colleagues colleagues, Clock clock) {
        this.lawbook = lawbook;
        this.verifications = verifications;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// Letters with which the ids of the rules in force begin.
    List<String> areas() {
        return inForce().stream()
                .map(rule -> new Listed(rule, null, null).area())
                .distinct()
                .sorted()
                .toList();
    }

    /// Those that nobody looked at since the day that is asked for, the longest ago first.
    List<Listed> list(Form asked) {
        var since = asked.day("since");
        var found = asked.written("words").isEmpty()
                ? inForce()
                : among(lawbook.book().search(asked.written("words")));
        return listed(found).stream()
                .filter(each ->
                        asked.written("area").isEmpty() || asked.written("area").equals(each.area()))
                .filter(each ->
                        since == null || each.day() == null || each.day().isBefore(since))
                .sorted(Listed.OLDEST_FIRST)
                .toList();
    }

    /// The version of a rule that holds today, else the one that held last or will.
    Optional<Rule> find(String rule) {
        var versions = lawbook.book().versions(rule);
        return versions.stream()
                .filter(each -> each.term().covers(today()))
                .findFirst()
                .or(() -> versions.reversed().stream().findFirst());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<Rule> inForce() {
        return among(lawbook.book().list());
    }

    private List<Rule> among(List<Rule> rules) {
        return rules.stream().filter(rule -> rule.term().covers(today())).toList();
    }

    private List<Listed> listed(List<Rule> rules) {
        var latest = verifications.latest();
        var names = colleagues.names(
                latest.values().stream().map(Verification::by).distinct().toList());
        return rules.stream()
                .map(rule -> Optional.ofNullable(latest.get(rule.id()))
                        .map(last -> new Listed(rule, last, name(names.get(last.by()))))
                        .orElseGet(() -> new Listed(rule, null, null)))
                .toList();
    }

    private static String name(@org.jspecify.annotations.Nullable String name) {
        return Objects.requireNonNullElse(name, "");
    }
}
