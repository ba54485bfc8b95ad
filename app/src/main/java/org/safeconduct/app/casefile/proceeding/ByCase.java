package org.safeconduct.app.casefile.proceeding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads what many cases have in one table with one question.
final class ByCase {
    private ByCase() {}

    static <T> Map<UUID, List<T>> list(JdbcClient sql, String table, Class<T> kind, Collection<UUID> cases) {
        var rows = new SimplePropertyRowMapper<>(kind);
        return sql
                .sql("select * from %s where case_id = any (?) order by id".formatted(table))
                .param(cases.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("case_id", UUID.class), rows.mapRow(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
