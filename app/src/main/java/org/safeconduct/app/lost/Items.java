package org.safeconduct.app.lost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The register of a case: its items and the states they went through.
@Repository("lostItems")
@Transactional
public class Items {
    private final JdbcClient sql;
    private final Journal journal;

    Items(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Enters an item that is held by somebody since it was taken.
    ///
    /// @param today since when we know, where nobody knows when it was taken
    public UUID add(UUID caseId, Thing thing, Taking taking, LocalDate today) {
        var id = ItemRow.columns(
                        sql.sql("insert into lost_item (%s, case_id) values (%s, ?) returning id"
                                .formatted(ItemRow.COLUMNS, ItemRow.PLACES)),
                        thing,
                        taking)
                .param(caseId)
                .query(UUID.class)
                .single();
        insertState(
                caseId, id, new StateReached(Item.State.HELD, taking.earliest().orElse(today), taking.toldBy()));
        journal.enter(LostAct.LOST_ITEM_ADDED, caseId, id);
        return id;
    }

    /// Changes what is known of an item. What was known before stays in the database.
    ///
    /// @param version the one that the changes were made to
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, UUID id, Thing thing, Taking taking, int version) {
        int changed = ItemRow.columns(sql.sql("""
                                update lost_item set (%s) = row(%s), version = version + 1
                                where case_id = ? and id = ? and version = ?""".formatted(ItemRow.COLUMNS, ItemRow.PLACES)), thing, taking)
                .params(caseId, id, version)
                .update();
        if (changed == 1) {
            journal.enter(LostAct.LOST_ITEM_CHANGED, caseId, id);
        }
        return changed == 1;
    }

    /// The item has come into another state.
    public void reach(UUID caseId, UUID id, StateReached reached) {
        sql.sql("update lost_item set state = ?, version = version + 1 where case_id = ? and id = ?")
                .params(reached.state().name(), caseId, id)
                .update();
        insertState(caseId, id, reached);
        journal.enter(LostAct.LOST_ITEM_STATE_SET, caseId, id);
    }

    private void insertState(UUID caseId, UUID id, StateReached reached) {
        sql.sql("insert into lost_state (case_id, item_id, state, since, source) values (?, ?, ?, ?, ?)")
                .params(caseId, id, reached.state().name(), reached.since())
                .param(reached.source())
                .update();
    }

    /// Which playbook the team works by; null for none.
    public void choosePlaybook(UUID caseId, UUID id, @Nullable String playbook) {
        sql.sql("update lost_item set playbook = ?, version = version + 1 where case_id = ? and id = ?")
                .param(playbook)
                .params(caseId, id)
                .update();
        journal.enter(LostAct.LOST_ITEM_CHANGED, caseId, id);
    }

    /// Empty where there is none, or none that the acting member may see.
    @Transactional(readOnly = true)
    public Optional<Item> find(UUID caseId, UUID id) {
        return sql.sql("select * from lost_item where case_id = ? and id = ?")
                .params(caseId, id)
                .query(ItemRow::read)
                .optional();
    }

    /// An item of this case.
    @Transactional(readOnly = true)
    public Item item(UUID caseId, UUID id) {
        return sql.sql("select * from lost_item where case_id = ? and id = ?")
                .params(caseId, id)
                .query(ItemRow::read)
                .single();
    }

    /// In the order in which they were entered.
    @Transactional(readOnly = true)
    public List<Item> list(UUID caseId) {
        return sql.sql("select * from lost_item where case_id = ? order by id")
                .param(caseId)
                .query(ItemRow::read)
                .list();
    }

    /// The states an item went through, the latest first.
    @Transactional(readOnly = true)
    public List<StateReached> listStates(UUID caseId, UUID id) {
        return sql.sql("select state, since, source from lost_state where case_id = ? and item_id = ? order by id desc")
                .params(caseId, id)
                .query(StateReached.class)
                .list();
    }
}
