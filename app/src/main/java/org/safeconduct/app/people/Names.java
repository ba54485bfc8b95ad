package org.safeconduct.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Spellings that hold. Called by [People] alone, in its transactions.
@Repository
class Names {
    private final JdbcClient sql;

    Names(JdbcClient sql) {
        this.sql = sql;
    }

    UUID insert(UUID caseId, UUID person, Spelling.Draft name) {
        return sql.sql("""
                        insert into person_name (case_id, person_id, use, spelled, source, given, middle, family)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, person, name.use().name(), name.spelled(), name.source())
                .param(name.given())
                .param(name.middle())
                .param(name.family())
                .query(UUID.class)
                .single();
    }

    boolean withdraw(UUID caseId, UUID person, UUID name) {
        return sql.sql("""
                                update person_name set withdrawn = clock_timestamp()
                                where case_id = ? and person_id = ? and id = ? and withdrawn is null""").params(caseId, person, name).update() == 1;
    }

    List<Spelling> list(UUID caseId, UUID person) {
        return sql.sql(
                        "select * from person_name where case_id = ? and person_id = ? and withdrawn is null order by id")
                .params(caseId, person)
                .query(Names::read)
                .list();
    }

    /// By person.
    Map<UUID, List<Spelling>> listOfCase(UUID caseId) {
        return sql
                .sql("select * from person_name where case_id = ? and withdrawn is null order by id")
                .param(caseId)
                .query((row, number) -> Map.entry(row.getObject("person_id", UUID.class), read(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    String words(List<Spelling> spellings) {
        return spellings.stream().map(Spelling::spelled).collect(Collectors.joining(" "));
    }

    private static Spelling read(ResultSet row, int number) throws SQLException {
        return new Spelling(
                row.getObject("id", UUID.class),
                Spelling.Use.valueOf(row.getString("use")),
                row.getString("spelled"),
                row.getString("given"),
                row.getString("middle"),
                row.getString("family"),
                row.getString("source"));
    }
}
