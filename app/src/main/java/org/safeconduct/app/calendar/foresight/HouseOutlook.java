package org.safeconduct.app.calendar.foresight;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.rules.outlook.Outlook;
import org.safeconduct.app.rules.outlook.Some;
import org.safeconduct.law.Rulebook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Works every open case out by two laws. Of cases that the reader may not open nothing is told but how many dates of
/// them move, and that only roughly.
@Component
class HouseOutlook implements Outlook {
    private final Cases cases;
    private final Dockets dockets;
    private final JdbcClient sql;

    HouseOutlook(Cases cases, Dockets dockets, JdbcClient sql) {
        this.cases = cases;
        this.dockets = dockets;
        this.sql = sql;
    }

    private record Reader(UUID caseId, UUID member) {}

    @Override
    public View view(Rulebook before, Rulebook after) {
        var seen = dockets.compare(cases.listOpen(), before, after).entrySet().stream()
                .flatMap(shift -> moved(
                        shift.getKey(), shift.getValue().moves().stream().flatMap(move -> Moved.of(move).stream())))
                .toList();
        long elsewhere = readers().entrySet().stream()
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

    /// Somebody of the team of each case on whose team the reader is not, with the cases that they stand for.
    private Map<UUID, Set<UUID>> readers() {
        return sql.sql("select case_id, member from readers_of_other_cases()").query(Reader.class).list().stream()
                .collect(Collectors.groupingBy(
                        Reader::member, Collectors.mapping(Reader::caseId, Collectors.toCollection(HashSet::new))));
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
