package org.safeconduct.app.calendar.foresight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who can read the cases that whoever acts can't.
@Repository("calendarReaders")
class Readers {
    private final JdbcClient sql;

    Readers(JdbcClient sql) {
        this.sql = sql;
    }

    record Reader(UUID caseId, UUID member) {}

    /// Somebody of the team of each such case, with the cases that they stand for; the newest case first.
    @Transactional(readOnly = true)
    Map<UUID, List<UUID>> elsewhere() {
        return sql
                .sql("select case_id, member from readers_of_other_cases() order by case_id desc")
                .query(Reader.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Reader::member, LinkedHashMap::new, Collectors.mapping(Reader::caseId, Collectors.toList())));
    }
}
