package org.safeconduct.app.people.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.PersonWritten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The checks of cases. Somebody is checked when they are entered, at each change, each night, and whenever
/// somebody asks.
@Repository
@Transactional
public class Conflicts {
    private final JdbcClient sql;
    private final Keys keys;
    private final Neighbours neighbours;
    private final Journal journal;

    Conflicts(JdbcClient sql, Keys keys, Neighbours neighbours, Journal journal) {
        this.sql = sql;
        this.keys = keys;
        this.neighbours = neighbours;
        this.journal = journal;
    }

    @EventListener
    void checkWhoWasWritten(PersonWritten written) {
        keys.write(written.person());
        check(written.person());
    }

    /// Compares everybody of a case anew.
    public void checkAll(UUID caseId, Iterable<Person> people) {
        people.forEach(this::check);
        journal.enter(ConflictAct.CONFLICTS_CHECKED, caseId, caseId);
    }

    /// Compares them anew, and keeps only what differs from the last time.
    void checkChanges(Iterable<Person> people) {
        people.forEach(person -> {
            var finding = neighbours.of(person);
            var before = last(person.caseId(), person.id());
            if (before.filter(it -> it.seal().equals(finding.seal())).isEmpty()) {
                enter(person, finding, null);
            }
        });
    }

    /// Keeps what was answered while the same people are found as before.
    private void check(Person person) {
        var finding = neighbours.of(person);
        var answer = last(person.caseId(), person.id())
                .filter(before -> before.seal().equals(finding.seal()))
                .map(Check::answer)
                .orElse(null);
        enter(person, finding, answer);
    }

    private void enter(Person person, Neighbours.Finding finding, Check.@Nullable Answer answer) {
        sql.sql("""
                        insert into conflict_check (case_id, person_id, seal, asks, answer, answered, answered_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(person.caseId(), person.id(), finding.seal())
                .param(finding.asks().toArray(String[]::new))
                .param(answer == null ? null : answer.words())
                .param(answer == null ? null : answer.at().atOffset(ZoneOffset.UTC))
                .param(answer == null ? null : answer.by())
                .update();
    }

    /// Writes down what came of asking.
    ///
    /// @param id of the check that somebody saw
    /// @return false when another check was made or answered meanwhile; then nothing is changed
    public boolean answer(UUID caseId, UUID personId, UUID id, String words) {
        int changed = sql.sql("""
                        update conflict_check set answer = ?, answered = clock_timestamp(), answered_by = current_member()
                        where case_id = ? and person_id = ? and id = ? and seal <> '' and answer is null
                            and id = (select c.id from conflict_check c where c.case_id = ? and c.person_id = ?
                                order by c.id desc limit 1)""")
                .params(words, caseId, personId, id, caseId, personId)
                .update();
        if (changed == 1) {
            journal.enter(ConflictAct.CONFLICT_ANSWERED, caseId, personId);
        }
        return changed == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Check> last(UUID caseId, UUID personId) {
        return sql.sql("select * from conflict_check where case_id = ? and person_id = ? order by id desc limit 1")
                .params(caseId, personId)
                .query(Conflicts::read)
                .optional();
    }

    /// The last check of each person.
    @Transactional(readOnly = true)
    public Map<UUID, Check> last(UUID caseId) {
        return sql
                .sql(
                        "select distinct on (person_id) * from conflict_check where case_id = ? order by person_id, id desc")
                .param(caseId)
                .query(Conflicts::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Check::personId, Function.identity()));
    }

    private static Check read(ResultSet row, int number) throws SQLException {
        return new Check(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("seal"),
                Arrays.asList((String[]) row.getArray("asks").getArray()),
                answer(row));
    }

    private static Check.@Nullable Answer answer(ResultSet row) throws SQLException {
        var words = row.getString("answer");
        return words == null
                ? null
                : new Check.Answer(
                        words,
                        row.getObject("answered", OffsetDateTime.class).toInstant(),
                        row.getObject("answered_by", UUID.class));
    }

    /// Whether the team of a case is not to be named to others.
    @Transactional(readOnly = true)
    public boolean isDiscreet(UUID caseId) {
        return sql.sql("select exists (select from conflict_discretion where case_id = ?)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    public void keepDiscreet(UUID caseId, boolean discreet) {
        int changed = sql.sql(
                        discreet
                                ? "insert into conflict_discretion (case_id) values (?) on conflict do nothing"
                                : "delete from conflict_discretion where case_id = ?")
                .param(caseId)
                .update();
        if (changed == 1) {
            journal.enter(
                    discreet ? ConflictAct.CONFLICT_DISCRETION_BEGUN : ConflictAct.CONFLICT_DISCRETION_ENDED,
                    caseId,
                    caseId);
        }
    }
}
