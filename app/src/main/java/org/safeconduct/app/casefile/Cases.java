package org.safeconduct.app.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Inquiry;
import org.safeconduct.app.team.Teams;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The cases of whoever acts. Somebody else's case is not here, by the database's own rule.
@Repository
@Transactional
public class Cases {
    private final JdbcClient sql;
    private final Teams teams;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Cases(JdbcClient sql, Teams teams, Journal journal, ApplicationEventPublisher events) {
        this.sql = sql;
        this.teams = teams;
        this.journal = journal;
        this.events = events;
    }

    /// Opens a case with whoever acts as its team, and lets every room lay out its part of it.
    public UUID open(Opening opening) {
        var id = sql.sql("select uuidv7()").query(UUID.class).single();
        teams.begin(id);
        insert(id, opening);
        insertStage(id, opening.stage(), opening.opened());
        wordsOfCase(id);
        journal.enter(CaseAct.CASE_OPENED, id, id);
        events.publishEvent(new CaseOpened(id, opening));
        return id;
    }

    private void insert(UUID id, Opening opening) {
        var aNumber = opening.aNumber();
        var where = opening.whereabouts();
        sql.sql("""
                        insert into client_case (id, name, native_name, a_number, stage, opened,
                            custody, detained_since, released_on, facility)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, opening.client().caseName())
                .param(opening.client().own())
                .param(aNumber == null ? null : aNumber.digits())
                .params(opening.stage().name(), opening.opened())
                .param(where.custody().name())
                .param(where.since())
                .param(where.releasedOn())
                .param(where.facility())
                .update();
    }

    /// The case, when whoever acts is on its team.
    @Transactional(readOnly = true)
    public Optional<CaseFile> findCase(UUID id) {
        return sql.sql("select " + CaseRow.COLUMNS + " from client_case c where c.id = ?")
                .param(id)
                .query(CaseRow::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public CaseFile caseFile(UUID id) {
        return sql.sql("select " + CaseRow.COLUMNS + " from client_case c where c.id = ?")
                .param(id)
                .query(CaseRow::read)
                .single();
    }

    /// Those of these cases that whoever acts may open, together with other questions.
    public Supplier<List<CaseFile>> list(Inquiry inquiry, Collection<UUID> ids) {
        return inquiry.ask(
                "select " + CaseRow.COLUMNS + " from client_case c where c.id = any (?)", ids, CaseRow::read);
    }

    /// Every open case of whoever acts.
    @Transactional(readOnly = true)
    public List<CaseFile> listOpen() {
        return sql.sql("select " + CaseRow.COLUMNS + """
                         from client_case c join case_team t on t.case_id = c.id and t.member_id = ?
                        where c.closed is null order by c.name, c.id""")
                .param(Actor.current().orElseThrow())
                .query(CaseRow::read)
                .list();
    }

    /// Of some cases those that are open and that whoever acts may open.
    @Transactional(readOnly = true)
    public List<CaseFile> listOpen(Collection<UUID> ids) {
        return sql.sql("select " + CaseRow.COLUMNS
                        + " from client_case c where c.id = any (?) and c.closed is null order by c.name, c.id")
                .param(ids.toArray(UUID[]::new))
                .query(CaseRow::read)
                .list();
    }

    /// Changes what the team calls the case and where the person is.
    ///
    /// @param version the one that the changes were made to
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID id, String name, Whereabouts where, int version) {
        int changed = sql.sql("""
                        update client_case set name = ?, custody = ?, detained_since = ?, released_on = ?, facility = ?,
                            version = version + 1
                        where id = ? and version = ?""")
                .params(name, where.custody().name())
                .param(where.since())
                .param(where.releasedOn())
                .param(where.facility())
                .params(id, version)
                .update();
        if (changed == 1) {
            wordsOfCase(id);
            journal.enter(CaseAct.CASE_CHANGED, id, id);
        }
        return changed == 1;
    }

    /// Repeats in the case what the list shows of its client. For the room that keeps people.
    public void mirrorClient(UUID id, @Nullable String nativeName, @Nullable ANumber aNumber) {
        sql.sql("update client_case set native_name = ?, a_number = ? where id = ?")
                .param(nativeName)
                .param(aNumber == null ? null : aNumber.digits())
                .param(id)
                .update();
        wordsOfCase(id);
    }

    /// Repeats in the case where the person is held, so that the list shows it. For the room that keeps stays.
    public void mirrorWhereabouts(UUID id, Whereabouts where) {
        sql.sql("""
                        update client_case set custody = ?, detained_since = ?, released_on = ?, facility = ?,
                            version = version + 1
                        where id = ?""")
                .param(where.custody().name())
                .param(where.since())
                .param(where.releasedOn())
                .param(where.facility())
                .param(id)
                .update();
    }

    private void wordsOfCase(UUID id) {
        sql.sql("""
                        insert into case_word (case_id, subject, words)
                        select id, id, fold(concat_ws(' ', name, native_name, a_number)) from client_case where id = ?
                        on conflict (case_id, subject) do update set words = excluded.words""").param(id).update();
    }

    /// The case has come to another stage on that day. Earlier stages stay in its history.
    public void reach(UUID id, Stage stage, LocalDate since) {
        sql.sql("update client_case set stage = ?, version = version + 1 where id = ?")
                .params(stage.name(), id)
                .update();
        insertStage(id, stage, since);
        journal.enter(CaseAct.CASE_STAGE_SET, id, id);
    }

    private void insertStage(UUID id, Stage stage, LocalDate since) {
        sql.sql("insert into case_stage (case_id, stage, since) values (?, ?, ?)")
                .params(id, stage.name(), since)
                .update();
    }

    /// The stages a case went through, the latest first.
    @Transactional(readOnly = true)
    public List<StageReached> listStages(UUID id) {
        return sql.sql("select stage, since from case_stage where case_id = ? order by since desc, id desc")
                .param(id)
                .query(StageReached.class)
                .list();
    }

    /// By which words of a person the list finds the case, besides its own name.
    ///
    /// @param subject the person whose words they are; what was said of the same one before is forgotten
    public void words(UUID id, UUID subject, String words) {
        sql.sql("""
                        insert into case_word (case_id, subject, words) values (?, ?, fold(?))
                        on conflict (case_id, subject) do update set words = excluded.words""").params(id, subject, words).update();
    }

    /// Takes the case off the lists. Nothing of it is removed.
    public void close(UUID id, LocalDate day) {
        sql.sql("update client_case set closed = ?, version = version + 1 where id = ?")
                .params(day, id)
                .update();
        journal.enter(CaseAct.CASE_CLOSED, id, id);
    }

    public void reopen(UUID id) {
        sql.sql("update client_case set closed = null, version = version + 1 where id = ?")
                .param(id)
                .update();
        journal.enter(CaseAct.CASE_REOPENED, id, id);
    }
}
