package org.safeconduct.app.casefile.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.safeconduct.app.casefile.CaseRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Pages of the acting member's cases.
///
/// The member's teams are joined by name, so that the planner knows how many cases that is and begins with them where
/// they are few and with the order where they are many. The policy of the table then asks again.
@Repository
@Transactional(readOnly = true)
public class CaseList {
    private final JdbcClient sql;

    CaseList(JdbcClient sql) {
        this.sql = sql;
    }

    /// So many cases as are read at once, in the order and with the limits of the filter.
    ///
    /// @param today the day that "this week" and "days in custody" are counted from
    public CasePage page(CaseFilter filter, LocalDate today, ZoneId zone) {
        var question = new CaseQuestion(filter, today, zone);
        var lines = sql.sql(question.text())
                .params(question.values())
                .query(CaseList::line)
                .list();
        return CasePage.of(filter, lines, CaseQuestion.LENGTH);
    }

    private static CasePage.Line line(ResultSet row, int number) throws SQLException {
        return new CasePage.Line(CaseRow.read(row, number), row.getString(CaseRow.WIDTH + 1));
    }
}
