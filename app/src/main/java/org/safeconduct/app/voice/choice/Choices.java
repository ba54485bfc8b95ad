package org.safeconduct.app.voice.choice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.voice.VoiceAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The clients' choices. They are added and never changed.
@Repository
@Transactional
public class Choices {
    private static final String SELECT = """
            select c.*, g.at as agreed_at, g.by as agreed_by from voice_choice c
            left join voice_agreement g on g.choice_id = c.id where c.case_id = ? and c.account_id = ?""";

    private final JdbcClient sql;
    private final Journal journal;

    Choices(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Writes down what the client said. A yes opens nothing before a second person agrees.
    public UUID add(UUID caseId, UUID account, Route route, Choice.Answer answer, Choice.Talk talk) {
        var id = sql.sql("""
                        insert into voice_choice (case_id, account_id, route, answer, day, language, through, risks, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, account, route.name(), answer.name(), talk.day(), talk.language())
                .param(talk.through())
                .param(talk.risks().toArray(String[]::new))
                .param(talk.note())
                .query(UUID.class)
                .single();
        journal.enter(VoiceAct.VOICE_ASKED, caseId, account);
        return id;
    }

    /// The second person agrees. That they lead the case is for the endpoint to know; the database asks again.
    public Agreed agree(UUID caseId, UUID account, UUID choice) {
        var all = list(caseId, account);
        var chosen = all.stream().filter(each -> each.id().equals(choice)).findFirst();
        boolean open = chosen.filter(each -> each.answer() == Choice.Answer.YES && each.agreed() == null)
                .filter(each -> each.equals(
                        new Standing(each.route(), on(all, each.route())).last().orElseThrow()))
                .isPresent();
        if (!open) {
            return Agreed.OVERTAKEN;
        }
        if (chosen.map(each -> each.written().by()).equals(Actor.current())) {
            return Agreed.OWN;
        }
        int agreed = sql.sql("insert into voice_agreement (choice_id, case_id) values (?, ?) on conflict do nothing")
                .params(choice, caseId)
                .update();
        if (agreed == 0) {
            return Agreed.OVERTAKEN;
        }
        journal.enter(VoiceAct.VOICE_AGREED, caseId, account);
        return Agreed.DONE;
    }

    /// Every route, with what was said of it.
    @Transactional(readOnly = true)
    public List<Standing> standings(UUID caseId, UUID account) {
        var all = list(caseId, account);
        return Arrays.stream(Route.values())
                .map(route -> new Standing(route, on(all, route)))
                .toList();
    }

    private static List<Choice> on(List<Choice> all, Route route) {
        return all.stream().filter(choice -> choice.route() == route).toList();
    }

    private List<Choice> list(UUID caseId, UUID account) {
        return sql.sql(SELECT + " order by c.id")
                .params(caseId, account)
                .query(Choices::read)
                .list();
    }

    private static Choice read(ResultSet row, int number) throws SQLException {
        var agreed = row.getObject("agreed_by", UUID.class);
        return new Choice(
                row.getObject("id", UUID.class),
                Route.valueOf(row.getString("route")),
                Choice.Answer.valueOf(row.getString("answer")),
                new Choice.Talk(
                        row.getObject("day", LocalDate.class),
                        row.getString("language"),
                        row.getString("through"),
                        List.of((String[]) row.getArray("risks").getArray()),
                        row.getString("note")),
                hand(row, row.getObject("by", UUID.class), "at"),
                agreed == null ? null : hand(row, agreed, "agreed_at"));
    }

    private static Choice.Hand hand(ResultSet row, UUID by, String at) throws SQLException {
        return new Choice.Hand(by, row.getObject(at, OffsetDateTime.class).toInstant());
    }
}
