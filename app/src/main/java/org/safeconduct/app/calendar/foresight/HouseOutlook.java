package org.safeconduct.app.calendar.foresight;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.rules.outlook.Outlook;
import org.safeconduct.app.rules.outlook.Some;
import org.safeconduct.law.Rulebook;
import org.springframework.stereotype.Component;

/// Works every open case out by two laws. Of cases that the reader may not open nothing is told but how many dates of
/// them move, and that only roughly.
@Component
class HouseOutlook implements Outlook {
    private final Cases cases;
    private final Dockets dockets;
    private final Readers readers;

    HouseOutlook(Cases cases, Dockets dockets, Readers readers) {
        this.cases = cases;
        this.dockets = dockets;
        this.readers = readers;
    }

    @Override
    public View view(Rulebook before, Rulebook after) {
        var seen = dockets.compare(cases.listOpen(), before, after).entrySet().stream()
                .flatMap(shift -> moved(
                        shift.getKey(), shift.getValue().moves().stream().flatMap(move -> Moved.of(move).stream())))
                .toList();
        long elsewhere = readers.elsewhere().entrySet().stream()
                .mapToLong(reader -> Actor.as(reader.getKey(), () -> count(reader.getValue(), before, after)))
                .sum();
        return new View(seen, Some.of(elsewhere));
    }

    private static Stream<org.safeconduct.app.rules.outlook.Moved> moved(CaseFile file, Stream<Moved> moved) {
        return moved.map(move -> new org.safeconduct.app.rules.outlook.Moved(
                file.id(),
                file.name(),
                move.found().rule().id(),
                move.found().counting().what(),
                move.before(),
                move.after()));
    }

    private long count(Collection<UUID> wanted, Rulebook before, Rulebook after) {
        List<CaseFile> files = cases.listOpen().stream()
                .filter(file -> wanted.contains(file.id()))
                .toList();
        return dockets.compare(files, before, after).values().stream()
                .flatMap(shift -> shift.moves().stream())
                .filter(move -> Moved.of(move).isPresent())
                .count();
    }
}
