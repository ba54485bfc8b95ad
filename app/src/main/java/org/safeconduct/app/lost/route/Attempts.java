package org.safeconduct.app.lost.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.lost.request.Means;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which routes are open in a case, and everybody who was asked along them.
@Repository
@Transactional
public class Attempts {
    private final JdbcClient sql;
    private final Journal journal;

    Attempts(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Says whether a route is open. What was said before stays in the database.
    public void choose(UUID caseId, UUID item, Choice choice) {
        sql.sql("insert into lost_route_choice (case_id, item_id, route, open, reason) values (?, ?, ?, ?, ?)")
                .params(caseId, item, choice.route(), choice.open())
                .param(choice.reason())
                .update();
        journal.enter(RouteAct.LOST_ROUTE_CHOSEN, caseId, item);
    }

    /// The last word on each route that anybody has spoken of.
    @Transactional(readOnly = true)
    public List<Choice> listChoices(UUID caseId, UUID item) {
        return sql.sql("""
                        select distinct on (route) route, open, reason from lost_route_choice
                        where case_id = ? and item_id = ? order by route, id desc""").params(caseId, item).query(Choice.class).list();
    }

    /// Writes down that somebody was asked, and what is known of the result by now.
    public UUID add(UUID caseId, UUID item, String route, Attempt.Made made, Attempt.Result result) {
        var id = sql.sql("""
                        insert into lost_attempt (case_id, item_id, route, asked, day, means, words)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        caseId,
                        item,
                        route,
                        made.asked(),
                        made.day(),
                        made.means().name())
                .param(made.words())
                .query(UUID.class)
                .single();
        insert(caseId, id, result);
        journal.enter(RouteAct.LOST_ATTEMPT_ADDED, caseId, id);
        return id;
    }

    /// Writes down what came of an attempt. Earlier results stay.
    public void end(UUID caseId, UUID attempt, Attempt.Result result) {
        insert(caseId, attempt, result);
        journal.enter(RouteAct.LOST_ATTEMPT_ENDED, caseId, attempt);
    }

    private void insert(UUID caseId, UUID attempt, Attempt.Result result) {
        sql.sql("""
                        insert into lost_result (case_id, attempt_id, outcome, day, words, next_step, due, evidence, brought)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(caseId, attempt, result.outcome().name(), result.day())
                .param(result.words())
                .param(result.nextStep())
                .param(result.due())
                .param(result.evidence())
                .param(result.brought().toArray(UUID[]::new))
                .update();
    }

    /// Takes back an attempt that was written down by mistake. It stays in the database.
    public void withdraw(UUID caseId, UUID attempt) {
        sql.sql("update lost_attempt set withdrawn = clock_timestamp() where case_id = ? and id = ?")
                .params(caseId, attempt)
                .update();
        journal.enter(RouteAct.LOST_ATTEMPT_WITHDRAWN, caseId, attempt);
    }

    /// Everybody who was asked for an item, the earliest first, with the last result of each.
    @Transactional(readOnly = true)
    public List<Attempt> list(UUID caseId, UUID item) {
        return sql.sql("""
                        select a.id, a.route, a.asked, a.day as made_on, a.means, a.words as made_words, r.*
                        from lost_attempt a
                        cross join lateral (
                            select outcome, day, words, next_step, due, evidence, brought from lost_result
                            where case_id = a.case_id and attempt_id = a.id order by id desc limit 1) r
                        where a.case_id = ? and a.item_id = ? and a.withdrawn is null order by a.day, a.id""").params(caseId, item).query(Attempts::read).list();
    }

    private static Attempt read(ResultSet row, int number) throws SQLException {
        var made = new Attempt.Made(
                row.getString("asked"),
                row.getObject("made_on", LocalDate.class),
                Means.valueOf(row.getString("means")),
                row.getString("made_words"));
        return new Attempt(row.getObject("id", UUID.class), row.getString("route"), made, result(row));
    }

    private static Attempt.Result result(ResultSet row) throws SQLException {
        var brought = (UUID[]) row.getArray("brought").getArray();
        return new Attempt.Result(
                Attempt.Outcome.valueOf(row.getString("outcome")),
                row.getObject("day", LocalDate.class),
                row.getString("words"),
                row.getString("next_step"),
                row.getObject("due", LocalDate.class),
                new LinkedHashSet<>(Arrays.asList(brought)),
                row.getString("evidence"));
    }
}
