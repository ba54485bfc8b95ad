package org.safeconduct.app.people.conflict;

import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.alike.Match;
import org.safeconduct.names.identity.PersonRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The one place that looks into cases whose team the reader is not on. What it answers names nobody of them.
@Repository
@Transactional(readOnly = true)
class Neighbours {
    private static final int HALF = 16;

    private final JdbcClient sql;

    Neighbours(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whom to ask.
    ///
    /// @param seal tells whether the same people are found as before; empty where nobody is
    record Finding(String seal, List<String> asks) {}

    /// One spelling of somebody in another case.
    private record Entry(
            UUID entry,
            String spelled,
            @Nullable String born,
            @Nullable String number) {}

    Finding of(Person person) {
        var own = Match.records(person);
        var likely = new TreeMap<>(entries(person).stream().collect(groupingBy(Entry::entry)));
        likely.values()
                .removeIf(entries -> Match.best(
                                own, entries.stream().map(Neighbours::record).toList())
                        .filter(Match::isLikely)
                        .isEmpty());
        return new Finding(seal(likely.keySet()), likely.isEmpty() ? List.of() : whomToAsk(person, likely.keySet()));
    }

    private List<String> whomToAsk(Person person, Collection<UUID> found) {
        return sql.sql("select * from whom_to_ask_about(?, ?, ?)")
                .params(person.caseId(), person.id())
                .param(found.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private static PersonRecord record(Entry entry) {
        return Match.record(entry.spelled, entry.born, entry.number);
    }

    private List<Entry> entries(Person person) {
        return sql.sql("select * from possible_conflicts(?, ?)")
                .params(person.caseId(), person.id())
                .query((row, _) -> new Entry(
                        row.getObject("entry", UUID.class),
                        row.getString("spelled"),
                        row.getString("born"),
                        row.getString("a_number")))
                .list();
    }

    private static String seal(Collection<UUID> found) {
        if (found.isEmpty()) {
            return "";
        }
        try {
            var ids = found.stream().map(UUID::toString).collect(Collectors.joining(" "));
            var whole = MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, HALF);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
