package org.safeconduct.app.filing.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The certificates of cases.
@Repository
@Transactional
public class Certificates {
    private static final String SELECT = "select * from certificate where case_id = ?";

    private final JdbcClient sql;
    private final Journal journal;

    Certificates(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID caseId, Certificate.Statement its, @Nullable UUID file) {
        var id = sql.sql("""
                        insert into certificate
                            (case_id, task, person, address, phone, language, is_signed, signed_on, covers, file)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, its.task().name(), its.person(), its.address(), its.phone(), its.language())
                .param(its.isSigned())
                .param(its.signedOn())
                .param(its.covers())
                .param(file)
                .query(UUID.class)
                .single();
        journal.enter(DocumentAct.CERTIFICATE_ADDED, caseId, id);
        return id;
    }

    public List<Certificate> list(UUID caseId) {
        return sql.sql(SELECT + " order by id")
                .param(caseId)
                .query(Certificates::read)
                .list();
    }

    public Optional<Certificate> find(UUID caseId, UUID id) {
        return sql.sql(SELECT + " and id = ?")
                .params(caseId, id)
                .query(Certificates::read)
                .optional();
    }

    /// Changes a certificate.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, Certificate changed) {
        var its = changed.statement();
        int rows = sql.sql("""
                        update certificate set person = ?, address = ?, phone = ?, language = ?, is_signed = ?,
                            signed_on = ?, covers = ?, file = ?, version = version + 1
                        where case_id = ? and id = ? and version = ?""")
                .params(its.person(), its.address(), its.phone(), its.language(), its.isSigned())
                .param(its.signedOn())
                .param(its.covers())
                .param(changed.file())
                .params(caseId, changed.id(), changed.version())
                .update();
        if (rows == 1) {
            journal.enter(DocumentAct.CERTIFICATE_CHANGED, caseId, changed.id());
            sql.sql("update filing set revision = revision + 1 where case_id = ?")
                    .param(caseId)
                    .update();
        }
        return rows == 1;
    }

    private static Certificate read(ResultSet row, int number) throws SQLException {
        return new Certificate(
                row.getObject("id", UUID.class),
                new Certificate.Statement(
                        Certificate.Task.valueOf(row.getString("task")),
                        row.getString("person"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("language"),
                        row.getBoolean("is_signed"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("covers")),
                row.getObject("file", UUID.class),
                row.getInt("version"));
    }
}
