package org.safeconduct.app.story.interview.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.story.StoryAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which pages of the evidence are sheets of which interview.
@Repository
@Transactional
public class Scans {
    private final JdbcClient sql;
    private final Journal journal;

    Scans(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// The code that the sheets of an interview bear.
    @Transactional(readOnly = true)
    public UUID code(UUID caseId, UUID interview) {
        return sql.sql("select code from story_interview where case_id = ? and id = ?")
                .params(caseId, interview)
                .query(UUID.class)
                .single();
    }

    /// The interview of this case that a code belongs to. Those of other cases are none.
    @Transactional(readOnly = true)
    public Optional<UUID> findInterview(UUID caseId, UUID code) {
        return sql.sql("select id from story_interview where case_id = ? and code = ? and withdrawn is null")
                .params(caseId, code)
                .query(UUID.class)
                .optional();
    }

    /// Remembers a file that was brought and is still to be looked at.
    public void bring(UUID caseId, UUID interview, UUID item) {
        sql.sql("insert into story_scan_brought (case_id, item_id, interview_id) values (?, ?, ?) on conflict"
                        + " do nothing")
                .params(caseId, item, interview)
                .update();
        journal.enter(StoryAct.STORY_SCAN_BROUGHT, caseId, interview);
    }

    /// Files that were brought to an interview and are still to be looked at.
    @Transactional(readOnly = true)
    public List<UUID> listBrought(UUID caseId, UUID interview) {
        return sql.sql("select item_id from story_scan_brought where case_id = ? and interview_id = ? order by item_id")
                .params(caseId, interview)
                .query(UUID.class)
                .list();
    }

    /// To which interview a file was brought that is still to be looked at.
    @Transactional(readOnly = true)
    public Optional<UUID> findBrought(UUID caseId, UUID item) {
        return sql.sql("select interview_id from story_scan_brought where case_id = ? and item_id = ?")
                .params(caseId, item)
                .query(UUID.class)
                .optional();
    }

    /// Whether the case has an interview whose sheets could come back.
    @Transactional(readOnly = true)
    public boolean mayReturn(UUID caseId) {
        return sql.sql("select exists (select from story_interview where case_id = ? and withdrawn is null)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    /// Writes down what all pages of a file were found to be, once.
    public void note(UUID caseId, UUID interview, List<Scan> scans) {
        for (var scan : scans) {
            var place = scan.place();
            sql.sql("""
                insert into story_scan (case_id, item_id, item_page, brought, interview_id, sheet, sheets, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
                """)
                    .params(caseId, scan.item(), scan.page(), interview)
                    .param(place == null ? null : place.interview())
                    .param(place == null ? null : place.sheet())
                    .param(place == null ? null : place.sheets())
                    .param(scan.outcome().name())
                    .update();
            sql.sql("delete from story_scan_brought where case_id = ? and item_id = ?")
                    .params(caseId, scan.item())
                    .update();
        }
        journal.enter(StoryAct.STORY_SCAN_PLACED, caseId, interview);
    }

    /// Says by hand which sheet a page is.
    public void place(UUID caseId, UUID item, int page, Scan.Place place) {
        sql.sql("""
            update story_scan set interview_id = ?, sheet = ?, sheets = ?, outcome = 'BY_HAND',
                at = clock_timestamp(), by = current_member()
            where case_id = ? and item_id = ? and item_page = ?\
            """)
                .params(place.interview(), place.sheet(), place.sheets(), caseId, item, page)
                .update();
        journal.enter(StoryAct.STORY_SCAN_PLACED, caseId, place.interview());
    }

    /// The sheets of an interview that came back, and the pages brought to it that are none or nobody knows.
    @Transactional(readOnly = true)
    public List<Scan> list(UUID caseId, UUID interview) {
        return sql.sql("""
            select * from story_scan where case_id = ? and (interview_id = ? or interview_id is null and brought = ?)
            order by sheet nulls last, at, item_id, item_page\
            """)
                .params(caseId, interview, interview)
                .query((row, _) -> new Scan(
                        row.getObject("item_id", UUID.class),
                        row.getInt("item_page"),
                        Scan.Outcome.valueOf(row.getString("outcome")),
                        place(row)))
                .list();
    }

    private static Scan.@Nullable Place place(ResultSet row) throws SQLException {
        var interview = row.getObject("interview_id", UUID.class);
        return interview == null ? null : new Scan.Place(interview, row.getInt("sheet"), row.getInt("sheets"));
    }
}
