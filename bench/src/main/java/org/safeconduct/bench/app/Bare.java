package org.safeconduct.bench.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The query of a page alone: a connection that is already open, who acts, the rows read, nothing made of them.
record Bare(Connection connection, UUID member, List<String> statements) implements Round.Person {
    /// What the list shows, in the order in which it shows it first.
    static final String LIST = """
            select c.* from client_case c join case_team t on t.case_id = c.id and t.member_id = current_member()
            where c.closed is null order by c.by_hearing, c.id limit 51""";

    static final String SEARCH = """
            select c.* from cases_found('{%%петренко%%,%%500%%}', '%%петренко%%', 'петренко 500') f
            join client_case c on c.id = f
            join case_team t on t.case_id = c.id and t.member_id = current_member()
            where c.closed is null order by c.by_hearing, c.id limit 51""".replace("%%", "%");

    static String reading(UUID caseId) {
        return "insert into journal_entry (act, case_id, subject, route) values ('CASE_READ', '%1$s', '%1$s', '/cases/{caseId}')"
                .formatted(caseId);
    }

    static List<String> show(UUID caseId) {
        return List.of(
                reading(caseId),
                "select * from client_case where id = '%s'".formatted(caseId),
                "select * from case_stage where case_id = '%s'".formatted(caseId));
    }

    static List<String> save(UUID caseId) {
        return List.of(
                "update client_case set name = name, version = version + 1 where id = '%s'".formatted(caseId),
                "insert into journal_entry (act, case_id, subject) values ('CASE_CHANGED', '%1$s', '%1$s')"
                        .formatted(caseId));
    }

    @Override
    public void stroke() throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement who = connection.prepareStatement("select set_config('safeconduct.member', ?, true)")) {
            who.setString(1, member.toString());
            who.execute();
        }
        for (String each : statements) {
            run(each);
        }
        connection.commit();
    }

    private void run(String each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(each)) {
            if (statement.execute()) {
                read(statement.getResultSet());
            }
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
        }
    }
}
