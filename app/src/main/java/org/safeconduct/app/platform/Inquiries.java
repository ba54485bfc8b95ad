package org.safeconduct.app.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Takes questions to the database in one trip, within the change that is going on or by themselves.
@Repository
@Transactional(readOnly = true)
public class Inquiries {
    private final JdbcOperations sql;

    Inquiries(JdbcOperations sql) {
        this.sql = sql;
    }

    /// One question by itself.
    public <T> T answer(Function<Inquiry, Supplier<T>> question) {
        var inquiry = new Inquiry();
        var answer = question.apply(inquiry);
        run(inquiry);
        return answer.get();
    }

    public void run(Inquiry inquiry) {
        var all = inquiry.questions().stream().map(Inquiry.Question::sql).collect(Collectors.joining(";\n"));
        sql.execute(all, (PreparedStatementCallback<Integer>) statement -> answer(inquiry, statement));
    }

    /// How many were answered.
    private static int answer(Inquiry inquiry, PreparedStatement statement) throws SQLException {
        int at = 1;
        for (var question : inquiry.questions()) {
            if (question.cases() != null) {
                statement.setObject(at++, question.cases());
            }
        }
        statement.execute();
        for (var question : inquiry.questions()) {
            try (var rows = statement.getResultSet()) {
                question.read(rows);
            }
            statement.getMoreResults();
        }
        return inquiry.questions().size();
    }
}
