package org.safeconduct.app.filing.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.leaving.Leaving;
import org.safeconduct.app.filing.version.Version.Submission;
import org.safeconduct.app.filing.version.Version.Volume;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.packet.assembly.Order.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Everything that was ever assembled in a case. The database lets nothing of it be changed or taken away.
@Repository
@Transactional
public class Versions {
    private static final String SELECT = """
            select a.*, s.filed_on, s.receipt, s.receipt_file, s.noted
            from assembled a left join lateral (
                select * from submission where assembled_id = a.id order by id desc limit 1) s on true
            where a.case_id = ?""";

    private final JdbcClient sql;
    private final Journal journal;
    private final Leaving leaving;

    Versions(JdbcClient sql, Journal journal, Leaving leaving) {
        this.sql = sql;
        this.journal = journal;
        this.leaving = leaving;
    }

    public UUID add(UUID caseId, Version version) {
        var id = sql.sql("""
                        insert into assembled (case_id, filing_id, title, purpose, revision, pages)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        caseId,
                        version.filingId(),
                        version.title(),
                        version.purpose().name())
                .params(version.revision(), version.pages())
                .query(UUID.class)
                .single();
        for (Volume volume : version.volumes()) {
            sql.sql("""
                            insert into assembled_volume
                                (assembled_id, case_id, part, name, sha256, bytes, first_page, last_page, object_id)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(id, caseId, volume.part(), volume.name(), volume.sha256(), volume.bytes())
                    .params(volume.firstPage(), volume.lastPage(), volume.object())
                    .update();
        }
        journal.enter(version.isDraft() ? VersionAct.DRAFT_ASSEMBLED : VersionAct.FILING_ASSEMBLED, caseId, id);
        return id;
    }

    /// The newest first.
    @Transactional(readOnly = true)
    public List<Version> list(UUID caseId, UUID filing) {
        return sql.sql(SELECT + " and a.filing_id = ? order by a.id desc")
                .params(caseId, filing)
                .query(this::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Version> find(UUID caseId, UUID id) {
        return sql.sql(SELECT + " and a.id = ?")
                .params(caseId, id)
                .query(this::read)
                .optional();
    }

    /// Throws where something in a version has been kept back since it was assembled.
    @Transactional(readOnly = true)
    public void askToLeave(UUID caseId, UUID version) {
        leaving.askAgain(caseId, version);
    }

    /// Notes that a version went to the court. What was noted before stays in the record. Throws as [#askToLeave] does.
    public void submit(UUID caseId, UUID version, LocalDate filedOn, String receipt, @Nullable UUID receiptFile) {
        leaving.askAgain(caseId, version);
        sql.sql("""
                        insert into submission (assembled_id, case_id, filed_on, receipt, receipt_file)
                        values (?, ?, ?, ?, ?)""")
                .param(version)
                .param(caseId)
                .param(filedOn)
                .param(receipt)
                .param(receiptFile)
                .update();
        journal.enter(VersionAct.FILING_SUBMITTED, caseId, version);
    }

    private Version read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Version(
                id,
                row.getObject("filing_id", UUID.class),
                row.getString("title"),
                Purpose.valueOf(row.getString("purpose")),
                row.getLong("revision"),
                row.getInt("pages"),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                volumes(id),
                submission(row));
    }

    private static @Nullable Submission submission(ResultSet row) throws SQLException {
        var filed = row.getObject("filed_on", LocalDate.class);
        return filed == null
                ? null
                : new Submission(
                        filed,
                        row.getString("receipt"),
                        row.getObject("receipt_file", UUID.class),
                        row.getObject("noted", OffsetDateTime.class).toInstant());
    }

    private List<Volume> volumes(UUID version) {
        return sql.sql("""
                        select part, name, sha256, bytes, first_page, last_page, object_id as object from assembled_volume
                        where assembled_id = ? order by part""").param(version).query(Volume.class).list();
    }
}
