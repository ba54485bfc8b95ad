package org.safeconduct.app.custody.stay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.place.Authority;
import org.safeconduct.app.custody.place.Kind;
import org.safeconduct.deadlines.facts.Point;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// A stay as its table has it.
final class StayRow {
    static final String COLUMNS = """
            place, listed, kind, zone, authority, unit, began, began_at, ended, ended_at, leaving, source, note, during""";

    static final String PLACES = "?, ".repeat(13) + "tstzrange(?::timestamptz, ?::timestamptz)";

    private StayRow() {}

    static StatementSpec columns(StatementSpec statement, Stay.Said said) {
        var where = said.where();
        var term = said.term();
        var to = Optional.ofNullable(term.to());
        var certain = term.certain();
        var end = certain.to();
        return statement
                .param(where.place())
                .param(where.listed())
                .param(where.kind().name())
                .param(where.zone().getId())
                .param(where.authority().name())
                .param(where.unit())
                .param(term.from().date())
                .param(term.from().time())
                .param(to.map(Point::date).orElse(null))
                .param(to.map(Point::time).orElse(null))
                .param(Optional.ofNullable(term.leaving()).map(Enum::name).orElse(null))
                .param(said.source())
                .param(said.note())
                .param(certain.from().atOffset(ZoneOffset.UTC))
                .param(end == null ? null : end.atOffset(ZoneOffset.UTC));
    }

    static Stay read(ResultSet row, int number) throws SQLException {
        return new Stay(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("person_id", UUID.class),
                new Stay.Said(where(row), term(row), row.getString("source"), row.getString("note")),
                row.getInt("version"));
    }

    private static Stay.Where where(ResultSet row) throws SQLException {
        return new Stay.Where(
                row.getString("place"),
                row.getString("listed"),
                Kind.valueOf(row.getString("kind")),
                ZoneId.of(row.getString("zone")),
                Authority.valueOf(row.getString("authority")),
                row.getString("unit"));
    }

    private static Term term(ResultSet row) throws SQLException {
        var zone = ZoneId.of(row.getString("zone"));
        var leaving = row.getString("leaving");
        return new Term(
                new Point(row.getObject("began", LocalDate.class), row.getObject("began_at", LocalTime.class), zone),
                end(row, zone),
                leaving == null ? null : Term.Leaving.valueOf(leaving));
    }

    private static @Nullable Point end(ResultSet row, ZoneId zone) throws SQLException {
        var day = row.getObject("ended", LocalDate.class);
        return day == null ? null : new Point(day, row.getObject("ended_at", LocalTime.class), zone);
    }
}
