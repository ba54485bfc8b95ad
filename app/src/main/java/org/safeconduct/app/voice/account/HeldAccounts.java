package org.safeconduct.app.voice.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.voice.VoiceAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The accounts that whoever acts may read; the database shows no others.
@Repository
@Transactional
public class HeldAccounts {
    private final JdbcClient sql;
    private final Journal journal;

    HeldAccounts(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Writes one down. It is held by that.
    public UUID write(UUID caseId, HeldAccount.Said said, Collection<Tie> ties, Collection<UUID> readers) {
        var id = sql.sql("""
                        insert into voice_account (case_id, title, words, language, interpreter, told, happened, hint)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, said.title(), said.words(), said.language())
                .param(said.interpreter())
                .param(said.told())
                .param(said.happened())
                .param(said.hint())
                .query(UUID.class)
                .single();
        ties.forEach(tie -> insert(caseId, id, tie));
        readers.forEach(reader -> insert(caseId, id, reader));
        journal.enter(VoiceAct.VOICE_WRITTEN, caseId, id);
        return id;
    }

    /// Ties more to it; nothing is ever untied.
    public void tie(UUID caseId, UUID id, Collection<Tie> ties) {
        ties.forEach(tie -> insert(caseId, id, tie));
        journal.enter(VoiceAct.VOICE_TIED, caseId, id);
    }

    private void insert(UUID caseId, UUID id, Tie tie) {
        sql.sql("insert into voice_tie (account_id, case_id, kind, thing) values (?, ?, ?, ?) on conflict do nothing")
                .params(id, caseId, tie.kind().name(), tie.thing())
                .update();
    }

    /// Lets somebody of the team read it.
    public void admit(UUID caseId, UUID id, UUID reader) {
        insert(caseId, id, reader);
        journal.enter(VoiceAct.VOICE_READER_ADDED, caseId, id);
    }

    private void insert(UUID caseId, UUID id, UUID reader) {
        sql.sql("insert into voice_reader (account_id, case_id, member_id) values (?, ?, ?) on conflict do nothing")
                .params(id, caseId, reader)
                .update();
    }

    /// Whether something is kept back that whoever acts may not read but may know of.
    @Transactional(readOnly = true)
    public boolean keepsSomethingBack(UUID caseId) {
        return sql.sql("select keeps_something_back(?)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<HeldAccount> find(UUID caseId, UUID id) {
        return sql.sql("select * from voice_account where case_id = ? and id = ?")
                .params(caseId, id)
                .query(this::read)
                .optional();
    }

    /// The oldest first.
    @Transactional(readOnly = true)
    public List<HeldAccount> list(Collection<UUID> cases) {
        return sql.sql("select * from voice_account where case_id = any (?) order by id")
                .param(cases.toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    private HeldAccount read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new HeldAccount(
                id,
                row.getObject("case_id", UUID.class),
                new HeldAccount.Said(
                        row.getString("title"),
                        row.getString("words"),
                        row.getString("language"),
                        row.getString("interpreter"),
                        row.getObject("told", LocalDate.class),
                        row.getObject("happened", LocalDate.class),
                        row.getBoolean("hint")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("by", UUID.class),
                ties(id),
                readers(id));
    }

    private List<Tie> ties(UUID id) {
        return sql.sql("select kind, thing from voice_tie where account_id = ? order by at, thing")
                .param(id)
                .query((row, _) -> new Tie(Tie.Kind.valueOf(row.getString(1)), row.getObject(2, UUID.class)))
                .list();
    }

    private Set<UUID> readers(UUID id) {
        return new LinkedHashSet<>(
                sql.sql("select member_id from voice_reader where account_id = ? order by at, member_id")
                        .param(id)
                        .query(UUID.class)
                        .list());
    }
}
