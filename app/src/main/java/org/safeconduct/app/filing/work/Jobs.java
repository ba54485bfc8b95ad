package org.safeconduct.app.filing.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The jobs of cases, and what checks found.
@Repository
@Transactional
public class Jobs {
    private static final String COLUMNS =
            "id, case_id, task, filing_id, document_id, revision, state, words, done, total, stop, asked_by, asked";

    private final JdbcClient sql;

    Jobs(JdbcClient sql) {
        this.sql = sql;
    }

    UUID addForFiling(UUID caseId, Job.Task task, UUID filing, long revision, UUID law) {
        return sql.sql(
                        "insert into filing_job (case_id, task, filing_id, revision, law) values (?, ?, ?, ?, ?) returning id")
                .params(caseId, task.name(), filing, revision, law)
                .query(UUID.class)
                .single();
    }

    UUID addForDocument(UUID caseId, UUID document) {
        return sql.sql("insert into filing_job (case_id, task, document_id) values (?, 'READ', ?) returning id")
                .params(caseId, document)
                .query(UUID.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Job> find(UUID id) {
        return sql.sql("select " + COLUMNS + " from filing_job where id = ?")
                .param(id)
                .query(Job.class)
                .optional();
    }

    /// The newest one of these tasks.
    @Transactional(readOnly = true)
    public Optional<Job> findNewest(UUID filing, Job.Task... tasks) {
        return sql.sql("select " + COLUMNS + " from filing_job where filing_id = ? and task = any (?)"
                        + " order by id desc limit 1")
                .param(filing)
                .param(List.of(tasks).stream().map(Enum::name).toArray(String[]::new))
                .query(Job.class)
                .optional();
    }

    /// The newest one that came to an end with findings.
    @Transactional(readOnly = true)
    public Optional<Job> findLastAnswer(UUID filing) {
        return sql.sql("select " + COLUMNS + " from filing_job where filing_id = ?"
                        + " and state in ('DONE', 'BLOCKED', 'UNREADABLE') order by revision desc, id desc limit 1")
                .param(filing)
                .query(Job.class)
                .optional();
    }

    /// Whether the job was done on the filing as it is, by the law of the house as it is.
    @Transactional(readOnly = true)
    public boolean isOf(UUID id, long revision, UUID law) {
        return sql.sql("select count(*) from filing_job where id = ? and revision = ? and law = ?")
                        .params(id, revision, law)
                        .query(Long.class)
                        .single()
                == 1;
    }

    /// Takes the job up, also again after the program was killed; false when it is over or gone.
    ///
    /// @param law of the house by which it is done
    boolean begin(UUID id, UUID law) {
        return sql.sql("""
                        update filing_job set state = 'RUNNING', law = ?, revision = coalesce(
                            (select f.revision from filing f where f.id = filing_id), 0)
                        where id = ? and state in ('WAITING', 'RUNNING') and not stop""").params(law, id).update() == 1;
    }

    /// Notes how far the job has come.
    ///
    /// @return whether it is to stop
    boolean report(UUID id, String words, int done, int total) {
        return sql.sql("update filing_job set words = ?, done = ?, total = ? where id = ? returning stop")
                .params(words, done, total, id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void end(UUID id, Job.State state, String words) {
        sql.sql("update filing_job set state = ?, words = ?, ended = clock_timestamp() where id = ?")
                .params(state.name(), words, id)
                .update();
    }

    /// Asks a job to stop. One that nobody has begun is over at once.
    public void stop(UUID caseId, UUID id) {
        sql.sql("""
                        update filing_job set stop = true,
                            state = case state when 'WAITING' then 'CANCELLED' else state end
                        where case_id = ? and id = ? and state in ('WAITING', 'RUNNING')""").params(caseId, id).update();
    }

    void note(Job job, List<Finding> findings) {
        for (int place = 0; place < findings.size(); place++) {
            var found = findings.get(place);
            var where = found.place();
            sql.sql("""
                            insert into filing_finding (job_id, case_id, place, level, rule, document, page, words)
                            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(job.id(), job.caseId(), place, found.level().name(), found.rule())
                    .param(where == null ? null : where.document())
                    .param(where == null ? 0 : where.page())
                    .param(found.words())
                    .update();
        }
    }

    /// What a check or an assembly found, in its order.
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID job) {
        return sql.sql("select level, rule, document, page, words from filing_finding where job_id = ? order by place")
                .param(job)
                .query((row, number) -> new Finding(
                        Level.valueOf(row.getString("level")),
                        row.getString("rule"),
                        place(row.getString("document"), row.getInt("page")),
                        row.getString("words")))
                .list();
    }

    private static @Nullable Place place(@Nullable String document, int page) {
        return document == null ? null : Place.of(document, page);
    }
}
