package org.safeconduct.app.evidence.reading;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.evidence.archive.Kept;
import org.safeconduct.app.evidence.reading.Reading.State;
import org.safeconduct.app.evidence.reading.Transcript.Sheet;
import org.safeconduct.app.platform.Actor;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The readings of cases: asked for, watched, stopped.
@Repository
@Transactional
public class Readings {
    private static final String SELECT = "select item_id, case_id, state, words, done, total, pages, doubtful,"
            + " pdf_object as pdf, text_object as text from evidence_reading where case_id = ?";

    /// Before papers that are read ahead of a filing, after a filing that somebody waits for.
    private static final int SOMEBODY_LOOKS = 5;

    private final JdbcClient sql;
    private final Pile pile;
    private final Likes likes;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;

    Readings(
            JdbcClient sql,
            Pile pile,
            Likes likes,
            @Lazy Scheduler scheduler,
            @Lazy OneTimeTask<Void> evidenceReadings) {
        this.sql = sql;
        this.pile = pile;
        this.likes = likes;
        this.scheduler = scheduler;
        this.task = evidenceReadings;
    }

    /// Has an item read, for the first time or again. Nothing is asked while a reading goes on.
    public void ask(UUID caseId, UUID item) {
        int asked = sql.sql("""
                        insert into evidence_reading (case_id, item_id) values (?, ?)
                        on conflict (item_id) do update set state = 'WAITING', words = '', done = 0, total = 0, stop = false,
                            asked_by = current_member(), asked = clock_timestamp(), ended = null
                        where evidence_reading.state not in ('WAITING', 'RUNNING')""").params(caseId, item).update();
        if (asked == 1) {
            pile.take(item);
            var member = Actor.current().orElseThrow();
            // At once; whose clock says so makes no difference.
            var errand = Errand.of(caseId, item, member);
            scheduler.schedule(
                    task.instanceBuilder(errand.toString())
                            .priority(SOMEBODY_LOOKS)
                            .build(),
                    Instant.EPOCH);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Reading> find(UUID caseId, UUID item) {
        return sql.sql(SELECT + " and item_id = ?")
                .params(caseId, item)
                .query(Reading.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Reading> list(UUID caseId) {
        return sql.sql(SELECT + " order by item_id desc")
                .param(caseId)
                .query(Reading.class)
                .list();
    }

    /// The pages of a case that a person should look at.
    @Transactional(readOnly = true)
    public List<Doubt> doubts(UUID caseId) {
        return sql.sql(
                        "select item_id as item, page, confidence from evidence_doubt where case_id = ? order by item_id, page")
                .param(caseId)
                .query(Doubt.class)
                .list();
    }

    /// How far the case is read.
    @Transactional(readOnly = true)
    public Advance advance(UUID caseId) {
        var goingOn = list(caseId).stream().filter(Reading::isGoingOn).toList();
        return new Advance(pile.count(caseId, goingOn), goingOn);
    }

    /// Asks a reading to stop. One that nobody has begun is over at once.
    public void stop(UUID caseId, UUID item) {
        sql.sql("""
                        update evidence_reading set stop = true,
                            state = case state when 'WAITING' then 'CANCELLED' else state end
                        where case_id = ? and item_id = ? and state in ('WAITING', 'RUNNING')""").params(caseId, item).update();
    }

    /// Notes that an item is read before anybody asks, or in place of somebody who left. Whoever asks meanwhile watches
    /// this reading.
    void lay(Errand errand) {
        sql.sql("""
                        insert into evidence_reading (case_id, item_id) values (?, ?)
                        on conflict (item_id) do update set asked_by = current_member()
                        where evidence_reading.state in ('WAITING', 'RUNNING')""").params(errand.caseId(), errand.item()).update();
    }

    /// Takes a reading up, also again after the program was killed; false when it is over or gone.
    boolean begin(UUID caseId, UUID item) {
        return sql.sql("""
                        update evidence_reading set state = 'RUNNING'
                        where case_id = ? and item_id = ? and state in ('WAITING', 'RUNNING') and not stop""").params(caseId, item).update() == 1;
    }

    /// Notes how far a reading has come.
    ///
    /// @return whether it is to stop
    boolean report(UUID item, int done, int total) {
        return sql.sql("update evidence_reading set done = ?, total = ? where item_id = ? returning stop")
                .params(done, total, item)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /// It waits again, for what cannot be reached just now.
    void putOff(UUID item) {
        sql.sql("update evidence_reading set state = 'WAITING', done = 0, total = 0 where item_id = ?")
                .param(item)
                .update();
    }

    void end(UUID item, State state, String words) {
        sql.sql("update evidence_reading set state = ?, words = ?, ended = clock_timestamp() where item_id = ?")
                .params(state.name(), words, item)
                .update();
    }

    /// Ends a reading with what it gave.
    ///
    /// @param pdf null where the file has no pages
    void end(UUID caseId, UUID item, Transcript transcript, @Nullable Kept pdf, Kept text) {
        for (Kept made : pdf == null ? List.of(text) : List.of(pdf, text)) {
            sql.sql("insert into evidence_rendition (case_id, item_id, object_id) values (?, ?, ?)")
                    .params(caseId, item, made.id())
                    .update();
        }
        var doubtful = transcript.doubtful();
        noteDoubts(caseId, item, doubtful);
        likes.note(caseId, item, transcript.sheets());
        sql.sql(
                        "update evidence_reading set pages = ?, doubtful = ?, pdf_object = ?, text_object = ? where item_id = ?")
                .params(transcript.sheets().size(), doubtful.size())
                .param(pdf == null ? null : pdf.id())
                .params(text.id(), item)
                .update();
        end(item, State.DONE, "");
    }

    private void noteDoubts(UUID caseId, UUID item, List<Sheet> doubtful) {
        sql.sql("delete from evidence_doubt where item_id = ?").param(item).update();
        for (var sheet : doubtful) {
            var print = sheet.print();
            sql.sql("insert into evidence_doubt (case_id, item_id, page, confidence) values (?, ?, ?, ?)")
                    .params(caseId, item, sheet.number())
                    .param(print != null && print.byMachine() ? print.confidence() : null)
                    .update();
        }
    }
}
