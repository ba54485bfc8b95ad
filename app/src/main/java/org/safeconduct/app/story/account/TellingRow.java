package org.safeconduct.app.story.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/// A telling as the database has it.
final class TellingRow {
    private TellingRow() {}

    static Telling read(ResultSet row, int number) throws SQLException {
        var how = new Telling.Circumstances(
                row.getObject("told", LocalDate.class),
                row.getString("language"),
                row.getString("interpreter"),
                Telling.ReadBack.valueOf(row.getString("read_back")));
        var text = new Text(row.getString("own"), row.getString("english"));
        var said = new Telling.Said(how, text, row.getString("source"), row.getString("why"));
        return new Telling(row.getObject("id", UUID.class), row.getInt("number"), said);
    }
}
