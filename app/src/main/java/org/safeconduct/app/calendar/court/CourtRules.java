package org.safeconduct.app.calendar.court;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What this house counts before courts and when they were closed: as it is, or as it would be.
public record CourtRules(List<Setting> settings, List<Closed> closures) {
    /// Those for a judge before those for the whole court, because the first that fits is counted; of like ones the
    /// latest first.
    private static final Comparator<Setting> FIRST_FIT = Comparator.comparing(
                    (Setting setting) -> setting.judge() == null)
            .thenComparing(Setting::entered, Comparator.reverseOrder());

    public CourtRules {
        settings = List.copyOf(settings);
        closures = List.copyOf(closures);
    }

    public CourtRules with(Setting setting) {
        return new CourtRules(
                Stream.concat(Stream.of(setting), settings.stream())
                        .sorted(FIRST_FIT)
                        .toList(),
                closures);
    }

    public CourtRules with(Closed closed) {
        return new CourtRules(
                settings, Stream.concat(Stream.of(closed), closures.stream()).toList());
    }

    /// Without one that is withdrawn, whichever it is.
    public CourtRules without(UUID id) {
        return new CourtRules(
                settings.stream().filter(setting -> !setting.id().equals(id)).toList(),
                closures.stream().filter(closed -> !closed.id().equals(id)).toList());
    }

    /// By which it is known again: it changes when something comes or goes.
    public String mark() {
        return settings.stream().map(Setting::id).toList() + ""
                + closures.stream().map(Closed::id).toList();
    }
}
