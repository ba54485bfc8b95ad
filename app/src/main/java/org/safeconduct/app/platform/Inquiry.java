package org.safeconduct.app.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// Questions that go to the database together. Eleven short ones cost eleven trips, each of which waits for a core
/// twice; together they cost one. Each has its answer once [Inquiries] has been there.
public final class Inquiry {
    private final List<Question<?>> questions = new ArrayList<>();

    /// One more question, which depends on no other.
    ///
    /// @param sql one statement, without a semicolon and without parameters
    /// @return its answer, once there is one
    public <T> Supplier<List<T>> ask(String sql, RowMapper<T> reader) {
        return ask(new Question<>(sql, null, reader));
    }

    /// One more question about these cases.
    ///
    /// @param sql with the cases as its one parameter
    public <T> Supplier<List<T>> ask(String sql, Collection<UUID> cases, RowMapper<T> reader) {
        return ask(new Question<>(sql, cases.toArray(UUID[]::new), reader));
    }

    private <T> Supplier<List<T>> ask(Question<T> question) {
        questions.add(question);
        return question::answer;
    }

    /// The same, sorted by the case, each in the order of the answer.
    ///
    /// @param sql selects `case_id` besides what the reader wants
    public <T> Supplier<Map<UUID, List<T>>> askByCase(String sql, Collection<UUID> cases, RowMapper<T> reader) {
        RowMapper<Map.Entry<UUID, T>> entry = (row, number) ->
                Map.entry(row.getObject("case_id", UUID.class), Objects.requireNonNull(reader.mapRow(row, number)));
        var rows = ask(sql, cases, entry);
        return () -> rows.get().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// In the order in which they were put.
    List<Question<?>> questions() {
        return questions;
    }

    /// One of them, and what came back.
    static final class Question<T> {
        private final String sql;
        private final UUID @Nullable [] cases;
        private final RowMapper<T> reader;

        private @Nullable List<T> answer;

        private Question(String sql, UUID @Nullable [] cases, RowMapper<T> reader) {
            this.sql = sql;
            this.cases = cases;
            this.reader = reader;
        }

        String sql() {
            return sql;
        }

        UUID @Nullable [] cases() {
            return cases;
        }

        void read(ResultSet rows) throws SQLException {
            var read = new ArrayList<T>();
            for (int number = 0; rows.next(); number++) {
                read.add(reader.mapRow(rows, number));
            }
            answer = read;
        }

        private List<T> answer() {
            if (answer == null) {
                throw new IllegalStateException("Nobody has asked yet.");
            }
            return answer;
        }
    }
}
