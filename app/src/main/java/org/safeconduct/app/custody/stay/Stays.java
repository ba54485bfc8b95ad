package org.safeconduct.app.custody.stay;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.CustodyAct;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Inquiry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The stays of the people in a case. No person has two at once; the database holds that too.
@Repository
@Transactional
public class Stays {
    private final JdbcClient sql;
    private final Journal journal;
    private final CaseMirror mirror;

    Stays(JdbcClient sql, Journal journal, CaseMirror mirror) {
        this.sql = sql;
        this.journal = journal;
        this.mirror = mirror;
    }

    public Entered add(UUID caseId, UUID person, Stay.Said said) {
        lock(caseId, person);
        var other = elsewhere(caseId, person, said.term(), null);
        return other.isPresent() ? new Entered.Elsewhere(other.get()) : new Entered.Kept(insert(caseId, person, said));
    }

    /// As above, where the person came from the place they were last said to be in: that stay ends on arrival.
    public Entered addTransfer(UUID caseId, UUID person, Stay.Said said) {
        lock(caseId, person);
        var open = list(caseId, person).stream()
                .filter(stay -> stay.term().lasts())
                .filter(stay -> !stay.term()
                        .from()
                        .earliest()
                        .isAfter(said.term().from().latest()))
                .findFirst();
        var others = elsewhere(caseId, person, said.term(), open.map(Stay::id).orElse(null));
        if (others.isPresent()) {
            return new Entered.Elsewhere(others.get());
        }
        open.ifPresent(stay -> end(caseId, stay, said.term()));
        return new Entered.Kept(insert(caseId, person, said));
    }

    private void end(UUID caseId, Stay open, Term next) {
        var was = open.said();
        var ended = new Stay.Said(was.where(), was.term().endedBy(next.from()), was.source(), was.note());
        update(caseId, open.id(), ended, open.version());
        journal.enter(CustodyAct.CUSTODY_STAY_CHANGED, caseId, open.id());
    }

    private UUID insert(UUID caseId, UUID person, Stay.Said said) {
        var id = StayRow.columns(
                        sql.sql("insert into custody_stay (%s, case_id, person_id) values (%s, ?, ?) returning id"
                                .formatted(StayRow.COLUMNS, StayRow.PLACES)),
                        said)
                .params(caseId, person)
                .query(UUID.class)
                .single();
        journal.enter(CustodyAct.CUSTODY_STAY_ADDED, caseId, id);
        mirror.show(caseId, person, list(caseId, person));
        return id;
    }

    /// Changes what is said of a stay. What was said before stays in the database.
    ///
    /// @param version the one that the changes were made to
    public Entered change(UUID caseId, UUID id, Stay.Said said, int version) {
        var person = stay(caseId, id).person();
        lock(caseId, person);
        var other = elsewhere(caseId, person, said.term(), id);
        if (other.isPresent()) {
            return new Entered.Elsewhere(other.get());
        }
        if (update(caseId, id, said, version) == 0) {
            return new Entered.Stale();
        }
        journal.enter(CustodyAct.CUSTODY_STAY_CHANGED, caseId, id);
        mirror.show(caseId, person, list(caseId, person));
        return new Entered.Kept(id);
    }

    private int update(UUID caseId, UUID id, Stay.Said said, int version) {
        return StayRow.columns(sql.sql("""
                        update custody_stay set (%s) = row(%s), version = version + 1
                        where case_id = ? and id = ? and version = ? and withdrawn is null""".formatted(StayRow.COLUMNS, StayRow.PLACES)), said)
                .params(caseId, id, version)
                .update();
    }

    /// Takes back a stay that never was. It remains in the database.
    public void withdraw(UUID caseId, UUID id) {
        var person = stay(caseId, id).person();
        sql.sql("update custody_stay set withdrawn = now(), version = version + 1 where case_id = ? and id = ?")
                .params(caseId, id)
                .update();
        journal.enter(CustodyAct.CUSTODY_STAY_WITHDRAWN, caseId, id);
        mirror.show(caseId, person, list(caseId, person));
    }

    /// Two who write about the same person do so one after the other.
    private void lock(UUID caseId, UUID person) {
        sql.sql("select id from person where case_id = ? and id = ? for update")
                .params(caseId, person)
                .query(UUID.class)
                .single();
    }

    private Optional<Stay> elsewhere(UUID caseId, UUID person, Term term, @Nullable UUID but) {
        return list(caseId, person).stream()
                .filter(stay -> !stay.id().equals(but))
                .filter(stay -> stay.term().excludes(term))
                .findFirst();
    }

    /// A stay of this case that was not taken back.
    @Transactional(readOnly = true)
    public Stay stay(UUID caseId, UUID id) {
        return sql.sql("select * from custody_stay where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .query(StayRow::read)
                .single();
    }

    /// Those of everybody in these cases by person, each in the order in which they were.
    public Supplier<Map<UUID, List<Stay>>> list(Inquiry inquiry, Collection<UUID> cases) {
        var asked = inquiry.ask("""
                        select * from custody_stay where case_id = any (?) and withdrawn is null
                        order by began, began_at nulls last, id""", cases, StayRow::read);
        return () -> asked.get().stream().collect(Collectors.groupingBy(Stay::person));
    }

    /// The stays of a person, in the order in which they were.
    @Transactional(readOnly = true)
    public List<Stay> list(UUID caseId, UUID person) {
        return sql.sql("""
                        select * from custody_stay where case_id = ? and person_id = ? and withdrawn is null
                        order by began, began_at nulls last, id""").params(caseId, person).query(StayRow::read).list();
    }
}
