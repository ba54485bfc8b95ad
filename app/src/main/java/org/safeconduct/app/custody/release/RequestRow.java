package org.safeconduct.app.custody.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// A request as its table has it.
final class RequestRow {
    static final String COLUMNS = """
            what, of_whom, asked, outcome, answered, answer, obstacle, next_step, next_by, source""";

    static final String PLACES = "?, ".repeat(9) + "?";

    private RequestRow() {}

    static StatementSpec columns(StatementSpec statement, Request.Told told) {
        var asked = told.asked();
        var answer = told.answer();
        return statement
                .params(asked.what(), asked.of(), asked.day(), answer.outcome().name())
                .param(answer.day())
                .param(answer.words())
                .param(answer.obstacle())
                .param(told.next().words())
                .param(told.next().by())
                .param(told.source());
    }

    static Request read(ResultSet row, int number) throws SQLException {
        var asked = new Request.Asked(
                row.getString("what"), row.getString("of_whom"), row.getObject("asked", LocalDate.class));
        var answer = new Request.Answer(
                Request.Outcome.valueOf(row.getString("outcome")),
                row.getObject("answered", LocalDate.class),
                row.getString("answer"),
                row.getString("obstacle"));
        var next = new Request.Next(row.getString("next_step"), row.getObject("next_by", LocalDate.class));
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("way"),
                new Request.Told(asked, answer, next, row.getString("source")),
                row.getInt("version"));
    }
}
