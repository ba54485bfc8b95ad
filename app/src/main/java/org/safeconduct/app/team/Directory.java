package org.safeconduct.app.team;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.app.platform.access.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Names for ids, for rooms that store only ids.
@Repository
@Transactional(readOnly = true)
class Directory implements Colleagues {
    private final JdbcClient sql;

    Directory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> members) {
        return sql
                .sql("select id, name from member where id = any (?)")
                .param(members.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
