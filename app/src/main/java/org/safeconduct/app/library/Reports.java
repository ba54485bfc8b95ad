package org.safeconduct.app.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The reports of the house.
@Repository
@Transactional
public class Reports {
    /// Without the file.
    private static final String COLUMNS = """
            id, country, topics, title, publisher, published, language, url, sha256, length(content) as bytes, file,
            captured_on, captured_by, version""";

    private final JdbcClient sql;
    private final Journal journal;

    Reports(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(Report.Details details) {
        var id = columns(sql.sql("""
                                insert into report (country, topics, title, publisher, published, language, url)
                                values (?, ?, ?, ?, ?, ?, ?) returning id"""), details).query(UUID.class).single();
        journal.enter(LibraryAct.REPORT_ADDED, id);
        return id;
    }

    /// Changes what is known of a report.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID id, Report.Details details, int version) {
        int changed = columns(sql.sql("""
                                update report set country = ?, topics = ?, title = ?, publisher = ?, published = ?,
                                    language = ?, url = ?, version = version + 1
                                where id = ? and version = ?"""), details).params(id, version).update();
        if (changed == 1) {
            journal.enter(LibraryAct.REPORT_CHANGED, id);
        }
        return changed == 1;
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Report.Details details) {
        return statement
                .param(details.country())
                .param(details.topics().stream().map(Enum::name).toArray(String[]::new))
                .param(details.title())
                .param(details.publisher())
                .param(details.published())
                .param(details.language())
                .param(details.url());
    }

    /// Keeps the file of a report with it. A report is captured once; what was cited stays what it was.
    ///
    /// @return false when it has a file already; then nothing is changed
    public boolean capture(UUID id, Report.Capture capture, byte[] content) {
        int captured = sql.sql("""
                        update report set sha256 = ?, content = ?, file = ?, captured_on = ?, captured_by = ?, version = version + 1
                        where id = ? and sha256 is null""")
                .params(capture.sha256(), content, capture.name())
                .param(capture.on())
                .param(capture.by())
                .param(id)
                .update();
        if (captured == 1) {
            journal.enter(LibraryAct.REPORT_CAPTURED, id);
        }
        return captured == 1;
    }

    /// The file of a report that has one.
    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return sql.sql("select content from report where id = ? and content is not null")
                .param(id)
                .query(byte[].class)
                .single();
    }

    @Transactional(readOnly = true)
    public Report report(UUID id) {
        return sql.sql("select " + COLUMNS + " from report where id = ?")
                .param(id)
                .query(Reports::read)
                .single();
    }

    /// What somebody looks for, by country, the newest first.
    @Transactional(readOnly = true)
    public List<Report> list(Wanted wanted) {
        return sql.sql("""
                        select %s from report
                        where (:country::text is null or country = :country)
                          and (:topic::text is null or :topic = any (topics))
                          and (:since::text is null or published >= :since)
                          and (:words::text is null or fold(title || ' ' || publisher) like '%%' || fold(:words) || '%%')
                        order by country, published desc, id""".formatted(COLUMNS))
                .param("country", wanted.country())
                .param("topic", name(wanted.topic()))
                .param("since", wanted.since())
                .param("words", wanted.words())
                .query(Reports::read)
                .list();
    }

    private static @Nullable String name(Report.@Nullable Topic topic) {
        return topic == null ? null : topic.name();
    }

    static Report read(ResultSet row, int number) throws SQLException {
        return new Report(row.getObject("id", UUID.class), details(row), capture(row), row.getInt("version"));
    }

    private static Report.Details details(ResultSet row) throws SQLException {
        var topics = EnumSet.noneOf(Report.Topic.class);
        Arrays.stream((String[]) row.getArray("topics").getArray())
                .map(Report.Topic::valueOf)
                .forEach(topics::add);
        return new Report.Details(
                row.getString("country"),
                topics,
                row.getString("title"),
                row.getString("publisher"),
                row.getString("published"),
                row.getString("language"),
                row.getString("url"));
    }

    private static Report.@Nullable Capture capture(ResultSet row) throws SQLException {
        var hash = row.getString("sha256");
        return hash == null
                ? null
                : new Report.Capture(
                        hash,
                        row.getLong("bytes"),
                        row.getString("file"),
                        row.getObject("captured_on", LocalDate.class),
                        row.getString("captured_by"));
    }
}
