package org.safeconduct.app.finder;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Evidence whose words are missing in the index, because what was read of it cannot be opened.
@Repository
@Transactional
class Gaps {
    private static final int MOST_SHOWN = 20;

    private record Gap(UUID caseId, UUID item) {}

    private final JdbcClient sql;
    private final Items items;

    Gaps(JdbcClient sql, Items items) {
        this.sql = sql;
        this.items = items;
    }

    public void note(Item item, boolean missing) {
        var change = missing
                ? "insert into find_gap (case_id, item_id) values (?, ?) on conflict do nothing"
                : "delete from find_gap where case_id = ? and item_id = ?";
        sql.sql(change).params(item.caseId(), item.id()).update();
    }

    /// Those that the acting member may open.
    @Transactional(readOnly = true)
    public List<Item> list() {
        return sql
                .sql("select case_id, item_id as item from find_gap order by item_id limit ?")
                .param(MOST_SHOWN)
                .query(Gap.class)
                .stream()
                .flatMap(gap -> items.find(gap.caseId(), gap.item()).stream())
                .toList();
    }
}
