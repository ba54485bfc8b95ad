package org.safeconduct.app.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
    private static final String END = "now() + make_interval(secs => :secs)";

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

    /// Those on the team of a case of one's own, also those whose account was closed; not those whose time is over.
    @Transactional(readOnly = true)
    public List<Member> list(UUID caseId) {
        return sql.sql("""
                        select %s from case_team t join member m on m.id = t.member_id
                        where t.case_id = ? and (t.ends is null or t.ends > now())
                        order by m.ended is not null, lower(m.name), m.id""".formatted(Member.COLUMNS))
                .param(caseId)
                .query(Member::read)
                .list();
    }

    /// The same with how long each of them stays.
    @Transactional(readOnly = true)
    public List<Place> places(UUID caseId) {
        return sql.sql("""
                        select %s, t.ends, case
                            when t.ends is null then 'OPEN'
                            when t.ends <= now() then 'ENDED'
                            when t.ends <= now() + interval '1 day' then 'ENDING'
                            else 'LIMITED' end as stage
                        from case_team t join member m on m.id = t.member_id
                        where t.case_id = ? order by m.ended is not null, lower(m.name), m.id""".formatted(Member.COLUMNS))
                .param(caseId)
                .query(Teams::place)
                .list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        var ends = row.getObject("ends", OffsetDateTime.class);
        return new Place(
                Member.read(row, number),
                ends == null ? null : ends.toInstant(),
                Place.Stage.valueOf(row.getString("stage")));
    }

    /// Makes whoever acts the team of a case that has none yet.
    public void begin(UUID caseId) {
        sql.sql("insert into case_team (case_id, member_id) values (?, current_member())")
                .param(caseId)
                .update();
    }

    /// Whether whoever acts decides about the team of a case. Those who are there for a time don't: they could lengthen
    /// their own by way of a colleague; the database refuses them.
    @Transactional(readOnly = true)
    public boolean decides(UUID caseId) {
        return sql.sql("select decides_on_team(?)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    /// Puts a colleague on a case of one's own. Nothing happens when they are on it.
    public void add(UUID caseId, UUID member) {
        add(caseId, member, Stint.OPEN);
    }

    /// The same for a time, counted from now. Somebody who is on it keeps the end they have.
    public void add(UUID caseId, UUID member, Stint stint) {
        join(TeamAct.JOINED_TEAM, caseId, member, stint);
    }

    /// Says anew how long a colleague stays, counted from now; one whose time is over comes back by it. Somebody who
    /// may lead the case has to be left without an end.
    public Change limit(UUID caseId, UUID member, Stint stint) {
        lock(caseId);
        var places = places(caseId);
        if (places.stream().noneMatch(place -> place.member().id().equals(member))) {
            return Change.SOMEBODY_WAS_QUICKER;
        }
        if (!stint.isOpen() && leadersWithout(member, places) == 0) {
            return Change.WOULD_LEAVE_NOBODY;
        }
        sql.sql("update case_team set ends = " + END + " where case_id = :case and member_id = :member")
                .param("secs", stint.seconds())
                .param("case", caseId)
                .param("member", member)
                .update();
        journal.enter(TeamAct.STAY_CHANGED, caseId, member);
        return Change.DONE;
    }

    private static long leadersWithout(UUID member, List<Place> places) {
        return places.stream()
                .filter(place -> place.ends() == null && place.member().may(Duty.LEAD_CASE))
                .filter(place -> !place.member().id().equals(member))
                .count();
    }

    /// Puts somebody on a case from outside of its team. Only for whoever runs the house; the database makes sure of
    /// it.
    public void letIn(UUID caseId, UUID member) {
        join(TeamAct.LET_IN, caseId, member, Stint.OPEN);
    }

    /// An upsert would ask to see the row, and whoever lets somebody in sees none.
    private void join(Act act, UUID caseId, UUID member, Stint stint) {
        lock(caseId);
        if (renews(caseId, member, stint)) {
            journal.enter(act, caseId, member);
            return;
        }
        boolean there = sql.sql("select is_on_case(?, ?)")
                .params(caseId, member)
                .query(Boolean.class)
                .single();
        if (!there) {
            sql.sql("insert into case_team (case_id, member_id, ends) values (:case, :member, " + END + ")")
                    .param("case", caseId)
                    .param("member", member)
                    .param("secs", stint.seconds())
                    .update();
            journal.enter(act, caseId, member);
        }
    }

    /// Whether there was a place whose time is over, which begins anew.
    private boolean renews(UUID caseId, UUID member, Stint stint) {
        return sql.sql("select renew_place(:case, :member, " + END + ")")
                .param("case", caseId)
                .param("member", member)
                .param("secs", stint.seconds())
                .query(Boolean.class)
                .single();
    }

    /// Takes somebody off a case of one's own. Somebody who may lead the case has to stay.
    public Change remove(UUID caseId, UUID member) {
        lock(caseId);
        var team = places(caseId);
        if (team.stream().noneMatch(place -> place.member().id().equals(member))) {
            return Change.SOMEBODY_WAS_QUICKER;
        }
        if (leadersWithout(member, team) == 0) {
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
