package org.safeconduct.app.story.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.story.StoryAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of a case. Their tellings are only ever added.
@Repository("storyAccounts")
@Transactional
public class Accounts {
    private final JdbcClient sql;
    private final People people;
    private final Journal journal;

    Accounts(JdbcClient sql, People people, Journal journal) {
        this.sql = sql;
        this.people = people;
        this.journal = journal;
    }

    /// Writes an account down with its first telling.
    public UUID begin(UUID caseId, Account.Opening opening, Telling.Said first) {
        var speaker = opening.speaker();
        var id = sql.sql("""
                        insert into story_account (case_id, kind, person_id, speaker, agreed)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(caseId, opening.kind().name())
                .param(speaker.person())
                .param(speaker.person() == null ? speaker.name() : null)
                .param(opening.agreed())
                .query(UUID.class)
                .single();
        insert(caseId, id, 1, first);
        journal.enter(StoryAct.STORY_ACCOUNT_BEGUN, caseId, id);
        return id;
    }

    /// Adds what was told anew.
    ///
    /// @param after the number of the telling that whoever writes has seen
    /// @return false when another one has come meanwhile; then nothing is added
    public boolean tell(UUID caseId, UUID id, Telling.Said said, int after) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(id.toString())
                .query((_, _) -> 0)
                .single();
        if (account(caseId, id).last().number() != after) {
            return false;
        }
        insert(caseId, id, after + 1, said);
        journal.enter(StoryAct.STORY_ACCOUNT_TOLD, caseId, id);
        return true;
    }

    private void insert(UUID caseId, UUID account, int number, Telling.Said said) {
        var how = said.circumstances();
        sql.sql("""
                        insert into story_telling (case_id, account_id, number, told, language, interpreter, read_back,
                            own, english, source, why)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(caseId, account, number)
                .param(how.day())
                .param(how.language())
                .param(how.interpreter())
                .param(how.readBack().name())
                .param(said.text().own())
                .param(said.text().english())
                .param(said.source())
                .param(said.why())
                .update();
    }

    /// Takes back an account that does not belong here, with what was marked in it. It stays in the database.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
                        update story_account set withdrawn = now()
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(StoryAct.STORY_ACCOUNT_WITHDRAWN, caseId, id);
        }
    }

    /// One that was not taken back.
    @Transactional(readOnly = true)
    public Account account(UUID caseId, UUID id) {
        return sql.sql("select * from story_account where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .query((row, _) -> read(row, tellings(caseId), Person.names(people.list(caseId))))
                .single();
    }

    /// All, in the order in which they were first told; those of an unknown day come last.
    @Transactional(readOnly = true)
    public List<Account> list(UUID caseId) {
        var tellings = tellings(caseId);
        var names = Person.names(people.list(caseId));
        return sql.sql("""
                        select a.* from story_account a
                        where a.case_id = ? and a.withdrawn is null
                        order by (select min(t.told) from story_telling t
                            where t.case_id = a.case_id and t.account_id = a.id), a.id""")
                .param(caseId)
                .query((row, _) -> read(row, tellings, names))
                .list();
    }

    private static Account read(ResultSet row, Map<UUID, List<Telling>> tellings, Map<String, String> names)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = row.getObject("person_id", UUID.class);
        var name = person == null ? row.getString("speaker") : names.getOrDefault(person.toString(), "…");
        var opening = new Account.Opening(
                Account.Kind.valueOf(row.getString("kind")),
                new Account.Speaker(person, name),
                row.getString("agreed"));
        return new Account(id, opening, tellings.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<Telling>> tellings(UUID caseId) {
        return sql
                .sql("select * from story_telling where case_id = ? order by account_id, number")
                .param(caseId)
                .query((row, number) ->
                        Map.entry(row.getObject("account_id", UUID.class), TellingRow.read(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
