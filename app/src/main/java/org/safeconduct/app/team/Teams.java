package org.safeconduct.app.team;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.journal.Act;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.CaseTeams;
import org.safeconduct.app.platform.access.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who is on which case.
@Repository
@Transactional
public class Teams implements CaseTeams {
    private final JdbcClient sql;
    private final Journal journal;

    Teams(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Every request about a case asks: who acts is told in the statement itself, which saves the two trips to the
    /// database that a transaction of its own would cost.
    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean includesActor(UUID caseId) {
        return Actor.current()
                .map(actor -> sql.sql("select on_case(?) from set_config('safeconduct.member', ?, true)")
                        .params(caseId, actor.toString())
                        .query(Boolean.class)
                        .single())
                .orElse(false);
    }

    /// Those on the team of a case of one's own, also those whose account was closed.
    @Transactional(readOnly = true)
    public List<Member> list(UUID caseId) {
        return sql.sql("""
                        select %s from case_team t join member m on m.id = t.member_id
                        where t.case_id = ? order by m.ended is not null, lower(m.name), m.id""".formatted(Member.COLUMNS))
                .param(caseId)
                .query(Member::read)
                .list();
    }

    /// Makes whoever acts the team of a case that has none yet.
    public void begin(UUID caseId) {
        sql.sql("insert into case_team (case_id, member_id) values (?, current_member())")
                .param(caseId)
                .update();
    }

    /// Puts a colleague on a case of one's own. Nothing happens when they are on it.
    public void add(UUID caseId, UUID member) {
        join(TeamAct.JOINED_TEAM, caseId, member);
    }

    /// Puts somebody on a case from outside of its team. Only for whoever runs the house; the database makes sure of
    /// it.
    public void letIn(UUID caseId, UUID member) {
        join(TeamAct.LET_IN, caseId, member);
    }

    /// An upsert would ask to see the row, and whoever lets somebody in sees none.
    private void join(Act act, UUID caseId, UUID member) {
        lock(caseId);
        boolean there = sql.sql("select is_on_case(?, ?)")
                .params(caseId, member)
                .query(Boolean.class)
                .single();
        if (!there) {
            sql.sql("insert into case_team (case_id, member_id) values (?, ?)")
                    .params(caseId, member)
                    .update();
            journal.enter(act, caseId, member);
        }
    }

    /// Takes somebody off a case of one's own. Somebody who may lead the case has to stay.
    public Change remove(UUID caseId, UUID member) {
        lock(caseId);
        var team = list(caseId);
        if (team.stream().noneMatch(each -> each.id().equals(member))) {
            return Change.SOMEBODY_WAS_QUICKER;
        }
        if (team.stream().noneMatch(each -> !each.id().equals(member) && each.may(Duty.LEAD_CASE))) {
            return Change.WOULD_LEAVE_NOBODY;
        }
        journal.enter(TeamAct.LEFT_TEAM, caseId, member);
        sql.sql("delete from case_team where case_id = ? and member_id = ?")
                .params(caseId, member)
                .update();
        return Change.DONE;
    }

    /// Two who leave at the same moment wait for each other here.
    private void lock(UUID caseId) {
        sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(caseId.toString())
                .query(Integer.class)
                .single();
    }

    /// Cases of which everybody has left, for whoever runs the house; nobody else is told of any.
    @Transactional(readOnly = true)
    public List<UUID> listAbandoned() {
        return sql.sql("select * from abandoned_cases()").query(UUID.class).list();
    }

    /// Whether somebody was ever put on the case.
    @Transactional(readOnly = true)
    public boolean hasTeam(UUID caseId) {
        return sql.sql("select has_team(?)").param(caseId).query(Boolean.class).single();
    }
}
