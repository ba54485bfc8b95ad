package org.safeconduct.app.story.interview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.story.StoryAct;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Accounts;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.account.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The interviews of a case.
@Repository
@Transactional
public class Interviews {
    private final JdbcClient sql;
    private final People people;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;

    Interviews(JdbcClient sql, People people, Accounts accounts, Journal journal, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    public UUID begin(UUID caseId, Interview.Setting setting) {
        var id = sql.sql("""
            insert into story_interview (case_id, person_id, agreed, day, language, interpreter)
            values (?, ?, ?, ?, ?, ?) returning id\
            """)
                .param(caseId)
                .param(setting.speaker().person())
                .param(setting.agreed())
                .params(setting.day(), setting.language())
                .param(setting.interpreter())
                .query(UUID.class)
                .single();
        journal.enter(StoryAct.STORY_INTERVIEW_BEGUN, caseId, id);
        return id;
    }

    /// Keeps what was written so far.
    ///
    /// @param version of the interview that it was written to
    /// @return false when somebody was quicker, or it is over; then nothing is changed
    public boolean keep(UUID caseId, UUID id, Interview.Notes notes, List<Interview.Topic> topics, int version) {
        int kept = sql.sql("""
            update story_interview set own = ?, english = ?, read_back = ?, ending = ?, version = version + 1
            where case_id = ? and id = ? and version = ? and account_id is null and withdrawn is null\
            """)
                .param(notes.own())
                .param(notes.english())
                .param(notes.readBack().name())
                .param(notes.ending())
                .params(caseId, id, version)
                .update();
        if (kept == 1) {
            topics.forEach(topic -> keep(caseId, id, topic));
            journal.enter(StoryAct.STORY_INTERVIEW_KEPT, caseId, id);
        }
        return kept == 1;
    }

    private void keep(UUID caseId, UUID id, Interview.Topic topic) {
        sql.sql("""
            insert into story_interview_topic (case_id, interview_id, name, outcome, why) values (?, ?, ?, ?, ?)
            on conflict (interview_id, name) do update set outcome = excluded.outcome, why = excluded.why\
            """)
                .params(caseId, id, topic.name(), topic.outcome().name())
                .param(topic.why())
                .update();
    }

    /// Begins a rest, or ends the one that goes on.
    public void pause(UUID caseId, UUID id, boolean rest) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (rest) {
            sql.sql("insert into story_interview_pause (case_id, interview_id, began) values (?, ?, ?) on"
                            + " conflict do nothing")
                    .params(caseId, id, now)
                    .update();
        } else {
            sql.sql("""
                update story_interview_pause set ended = greatest(began, ?)
                where case_id = ? and interview_id = ? and ended is null\
                """).params(now, caseId, id).update();
        }
    }

    /// Makes an account of it. What was written stays as it is from then on.
    ///
    /// @param source where the words are found, in a sentence
    public UUID end(UUID caseId, Interview interview, String source) {
        var setting = interview.setting();
        var notes = interview.notes();
        boolean client = people.list(caseId).stream()
                .anyMatch(person ->
                        person.client() && person.id().equals(setting.speaker().person()));
        var account = accounts.begin(
                caseId,
                new Account.Opening(
                        client ? Account.Kind.INTERVIEW : Account.Kind.WITNESS, setting.speaker(), setting.agreed()),
                new Telling.Said(
                        new Telling.Circumstances(
                                setting.day(), setting.language(), setting.interpreter(), notes.readBack()),
                        new Text(notes.own(), notes.english()),
                        source,
                        null));
        pause(caseId, interview.id(), false);
        sql.sql("update story_interview set account_id = ?, version = version + 1 where case_id = ? and id = ?")
                .params(account, caseId, interview.id())
                .update();
        return account;
    }

    /// One that was not taken back.
    @Transactional(readOnly = true)
    public Interview interview(UUID caseId, UUID id) {
        return sql.sql("select * from story_interview where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .query((row, _) -> read(row, Person.names(people.list(caseId)), topics(caseId, id), pauses(caseId, id)))
                .single();
    }

    /// All, the newest first; without topics and pauses.
    @Transactional(readOnly = true)
    public List<Interview> list(UUID caseId) {
        var names = Person.names(people.list(caseId));
        return sql.sql("select * from story_interview where case_id = ? and withdrawn is null order by day desc, id"
                        + " desc")
                .param(caseId)
                .query((row, _) -> read(row, names, List.of(), List.of()))
                .list();
    }

    private List<Interview.Topic> topics(UUID caseId, UUID id) {
        return sql.sql("select * from story_interview_topic where case_id = ? and interview_id = ? order by name")
                .params(caseId, id)
                .query((row, _) -> new Interview.Topic(
                        row.getString("name"),
                        Interview.Outcome.valueOf(row.getString("outcome")),
                        row.getString("why")))
                .list();
    }

    private List<Interview.Pause> pauses(UUID caseId, UUID id) {
        return sql.sql("select began, ended from story_interview_pause where case_id = ? and interview_id = ? order"
                        + " by began")
                .params(caseId, id)
                .query((row, _) -> new Interview.Pause(
                        row.getObject("began", OffsetDateTime.class).toInstant(), ended(row)))
                .list();
    }

    private static @Nullable Instant ended(ResultSet row) throws SQLException {
        var ended = row.getObject("ended", OffsetDateTime.class);
        return ended == null ? null : ended.toInstant();
    }

    private static Interview read(
            ResultSet row, Map<String, String> names, List<Interview.Topic> topics, List<Interview.Pause> pauses)
            throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var setting = new Interview.Setting(
                new Account.Speaker(person, names.getOrDefault(person.toString(), "…")),
                row.getString("agreed"),
                row.getObject("day", LocalDate.class),
                row.getString("language"),
                row.getString("interpreter"));
        var notes = new Interview.Notes(
                row.getString("own"),
                row.getString("english"),
                Telling.ReadBack.valueOf(row.getString("read_back")),
                row.getString("ending"));
        return new Interview(
                row.getObject("id", UUID.class),
                setting,
                notes,
                topics,
                pauses,
                row.getObject("account_id", UUID.class),
                row.getInt("version"));
    }
}
