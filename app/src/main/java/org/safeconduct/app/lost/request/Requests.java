package org.safeconduct.app.lost.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Everything that was asked about items, and answered.
@Repository
@Transactional
public class Requests {
    private final JdbcClient sql;
    private final Journal journal;

    Requests(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID caseId, UUID item, Request.Asked asked) {
        var id = sql.sql("""
                        insert into lost_request (case_id, item_id, purposes, addressee, means, day, words, next_step, due)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, item)
                .param(asked.purposes().stream().map(Enum::name).toArray(String[]::new))
                .params(asked.addressee(), asked.means().name(), asked.day())
                .param(asked.words())
                .param(asked.nextStep())
                .param(asked.due())
                .query(UUID.class)
                .single();
        journal.enter(RequestAct.LOST_REQUEST_ADDED, caseId, item);
        return id;
    }

    /// Writes down what came back on a request of this item.
    public UUID answer(UUID caseId, UUID request, Answer.Given given) {
        var id = sql.sql("""
                        insert into lost_answer (case_id, request_id, outcome, answerer, means, day, words, next_step, due)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, request, given.outcome().name(), given.answerer())
                .params(given.means().name(), given.day())
                .param(given.words())
                .param(given.nextStep())
                .param(given.due())
                .query(UUID.class)
                .single();
        journal.enter(RequestAct.LOST_ANSWER_ADDED, caseId, request);
        return id;
    }

    /// Takes back a request or an answer that was written down by mistake. It stays in the database.
    public void withdraw(UUID caseId, UUID id) {
        if (mark("lost_request", caseId, id)) {
            journal.enter(RequestAct.LOST_REQUEST_WITHDRAWN, caseId, id);
        }
        if (mark("lost_answer", caseId, id)) {
            journal.enter(RequestAct.LOST_ANSWER_WITHDRAWN, caseId, id);
        }
    }

    private boolean mark(String table, UUID caseId, UUID id) {
        return sql.sql("update %s set withdrawn = clock_timestamp() where case_id = ? and id = ?".formatted(table))
                        .params(caseId, id)
                        .update()
                == 1;
    }

    /// Requests about an item, the earliest first.
    @Transactional(readOnly = true)
    public List<Request> list(UUID caseId, UUID item) {
        var answers = answers(caseId);
        return sql.sql("""
                        select * from lost_request where case_id = ? and item_id = ? and withdrawn is null order by day, id""")
                .params(caseId, item)
                .query((row, number) -> read(row, answers))
                .list();
    }

    /// A request with the item that it is about; empty when it was taken back.
    @Transactional(readOnly = true)
    public Optional<About> find(UUID caseId, UUID id) {
        var answers = answers(caseId);
        return sql.sql("select * from lost_request where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .query((row, number) -> new About(row.getObject("item_id", UUID.class), read(row, answers)))
                .optional();
    }

    /// A request and what it is about.
    public record About(UUID item, Request request) {}

    private Map<UUID, List<Answer>> answers(UUID caseId) {
        return sql
                .sql("select * from lost_answer where case_id = ? and withdrawn is null order by day, id")
                .param(caseId)
                .query((row, number) -> Map.entry(row.getObject("request_id", UUID.class), readAnswer(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Request read(ResultSet row, Map<UUID, List<Answer>> answers) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var purposes = EnumSet.noneOf(Request.Purpose.class);
        Arrays.stream((String[]) row.getArray("purposes").getArray())
                .map(Request.Purpose::valueOf)
                .forEach(purposes::add);
        var asked = new Request.Asked(
                purposes,
                row.getString("addressee"),
                Means.valueOf(row.getString("means")),
                row.getObject("day", LocalDate.class),
                row.getString("words"),
                row.getString("next_step"),
                row.getObject("due", LocalDate.class));
        return new Request(id, asked, answers.getOrDefault(id, List.of()));
    }

    private static Answer readAnswer(ResultSet row) throws SQLException {
        var given = new Answer.Given(
                Answer.Outcome.valueOf(row.getString("outcome")),
                row.getString("answerer"),
                Means.valueOf(row.getString("means")),
                row.getObject("day", LocalDate.class),
                row.getString("words"),
                row.getString("next_step"),
                row.getObject("due", LocalDate.class));
        return new Answer(row.getObject("id", UUID.class), given);
    }
}
