package org.safeconduct.app.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads a row of `client_case`. By hand, because a list has fifty of them.
public final class CaseRow {
    /// What [#read] expects to find.
    public static final String COLUMNS = """
            c.id, c.name, c.native_name, c.a_number, c.stage, c.opened, c.closed, c.custody, c.detained_since,
            c.released_on, c.facility, c.next_hearing, c.last_activity, c.version""";

    /// How many columns that is.
    public static final int WIDTH = 14;

    private CaseRow() {}

    public static CaseFile read(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                aNumber(row.getString(4)),
                Stage.valueOf(row.getString(5)),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                new Whereabouts(
                        Custody.valueOf(row.getString(8)),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDate.class),
                        row.getString(11)),
                row.getObject(12, LocalDate.class),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                row.getInt(14));
    }

    private static @Nullable ANumber aNumber(@Nullable String digits) {
        return digits == null ? null : new ANumber(digits);
    }
}
