package org.safeconduct.app.custody.condition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// A condition as its table has it.
final class ConditionRow {
    static final String COLUMNS = """
            subject, omission, what, began, ended, verdict, asked, answer, present, in_room, in_room_how, harm, care,
            source, fear, fear_why, on_hold""";

    static final String PLACES = "?, ".repeat(16) + "?";

    private ConditionRow() {}

    static StatementSpec columns(StatementSpec statement, Condition.Said said) {
        var deed = said.deed();
        return statement
                .params(deed.subject().name(), deed.omission(), deed.what())
                .param(deed.began())
                .param(deed.ended())
                .param(said.verdict().name())
                .param(said.asked().words())
                .param(said.asked().answer())
                .param(said.room().present())
                .param(said.room().people())
                .param(said.room().how())
                .param(said.harm().words())
                .param(said.harm().care())
                .param(said.source())
                .param(said.fear().degree().name())
                .param(said.fear().why())
                .param(said.fear().hold());
    }

    static Condition read(ResultSet row, Set<UUID> items) throws SQLException {
        return new Condition(
                row.getObject("id", UUID.class),
                row.getObject("stay_id", UUID.class),
                new Condition.Said(
                        deed(row),
                        Condition.Verdict.valueOf(row.getString("verdict")),
                        new Condition.Asked(row.getString("asked"), row.getString("answer")),
                        new Condition.Room(
                                row.getString("present"),
                                row.getObject("in_room", Integer.class),
                                row.getString("in_room_how")),
                        new Condition.Harm(row.getString("harm"), row.getString("care")),
                        row.getString("source"),
                        new Condition.Fear(
                                Condition.Degree.valueOf(row.getString("fear")),
                                row.getString("fear_why"),
                                row.getBoolean("on_hold"))),
                items,
                row.getInt("version"));
    }

    private static Condition.Deed deed(ResultSet row) throws SQLException {
        return new Condition.Deed(
                Subject.valueOf(row.getString("subject")),
                row.getBoolean("omission"),
                row.getString("what"),
                row.getString("began"),
                row.getString("ended"));
    }
}
