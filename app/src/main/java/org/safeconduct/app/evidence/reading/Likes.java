package org.safeconduct.app.evidence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.evidence.reading.Transcript.Sheet;
import org.safeconduct.reading.Fingerprint;
import org.safeconduct.reading.likeness.Gallery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Pages of a case that are alike. That is pointed out and never acted upon: two copies of one page may both be
/// evidence.
@Repository
@Transactional
public class Likes {
    /// A form that everybody fills in is like a hundred others; a person looks at a few.
    private static final int MOST_A_PAGE = 5;

    private final JdbcClient sql;

    Likes(JdbcClient sql) {
        this.sql = sql;
    }

    private record Place(UUID item, int page) {}

    /// Notes how the pages of an item look, and which pages of other items they are like.
    void note(UUID caseId, UUID item, List<Sheet> sheets) {
        forget(item);
        var gallery = gallery(caseId);
        for (var sheet : sheets) {
            var print = sheet.print();
            if (print != null && print.look() != null) {
                note(caseId, new Place(item, sheet.number()), print.look());
                gallery.likes(Fingerprint.of(print.look())).stream()
                        .limit(MOST_A_PAGE)
                        .forEach(like -> note(caseId, new Place(item, sheet.number()), like));
            }
        }
    }

    private void forget(UUID item) {
        sql.sql("delete from evidence_like where item_id = :item or other_id = :item")
                .param("item", item)
                .update();
        sql.sql("delete from evidence_look where item_id = ?").param(item).update();
    }

    private Gallery<Place> gallery(UUID caseId) {
        var gallery = new Gallery<Place>();
        sql.sql("select item_id, page, code from evidence_look where case_id = ?")
                .param(caseId)
                .query(row -> {
                    gallery.add(
                            new Place(row.getObject("item_id", UUID.class), row.getInt("page")),
                            Fingerprint.of(row.getString("code")));
                });
        return gallery;
    }

    private void note(UUID caseId, Place place, String look) {
        sql.sql("insert into evidence_look (case_id, item_id, page, code) values (?, ?, ?, ?)")
                .params(caseId, place.item(), place.page(), look)
                .update();
    }

    private void note(UUID caseId, Place place, Gallery.Like<Place> like) {
        sql.sql("""
                        insert into evidence_like (case_id, item_id, page, other_id, other_page, degree)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(caseId, place.item(), place.page())
                .params(like.key().item(), like.key().page())
                .param(like.likeness().degree().name())
                .update();
    }

    /// Of one item, by page and then the likest first.
    @Transactional(readOnly = true)
    public List<Like> list(UUID caseId, UUID item) {
        return sql.sql("""
                        select page, other_id, other_page, degree from evidence_like where case_id = :case and item_id = :item
                        union
                        select other_page, item_id, page, degree from evidence_like where case_id = :case and other_id = :item
                        order by 1, degree desc, 2, 3""")
                .param("case", caseId)
                .param("item", item)
                .query(Likes::read)
                .list();
    }

    /// The items of a case that have a page like a page of another.
    @Transactional(readOnly = true)
    public Set<UUID> items(UUID caseId) {
        return new HashSet<>(
                sql.sql("""
                        select item_id from evidence_like where case_id = :case
                        union select other_id from evidence_like where case_id = :case""").param("case", caseId).query(UUID.class).list());
    }

    private static Like read(ResultSet row, int number) throws SQLException {
        return new Like(
                row.getInt("page"),
                row.getObject("other_id", UUID.class),
                row.getInt("other_page"),
                Like.Degree.valueOf(row.getString("degree")));
    }
}
