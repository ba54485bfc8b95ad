package org.safeconduct.app.custody.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The conditions of a case.
@Repository
@Transactional
public class Conditions {
    private final JdbcClient sql;
    private final Journal journal;

    Conditions(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Writes down what was done or left undone during a stay.
    ///
    /// @param items the evidence of it
    public UUID add(UUID caseId, UUID stay, Condition.Said said, Set<UUID> items) {
        var id = ConditionRow.columns(
                        sql.sql("insert into custody_condition (%s, case_id, stay_id) values (%s, ?, ?) returning id"
                                .formatted(ConditionRow.COLUMNS, ConditionRow.PLACES)),
                        said)
                .params(caseId, stay)
                .query(UUID.class)
                .single();
        items.forEach(item -> link(caseId, id, item));
        journal.enter(ConditionAct.CUSTODY_CONDITION_ADDED, caseId, id);
        return id;
    }

    /// Changes what is said of a condition. What was said before stays in the database.
    ///
    /// @param version the one that the changes were made to
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, UUID id, Condition.Said said, Set<UUID> items, int version) {
        int changed = ConditionRow.columns(sql.sql("""
                                update custody_condition set (%s) = row(%s), version = version + 1
                                where case_id = ? and id = ? and version = ? and withdrawn is null""".formatted(ConditionRow.COLUMNS, ConditionRow.PLACES)), said)
                .params(caseId, id, version)
                .update();
        if (changed == 0) {
            return false;
        }
        sql.sql("delete from custody_condition_item where case_id = ? and condition_id = ?")
                .params(caseId, id)
                .update();
        items.forEach(item -> link(caseId, id, item));
        journal.enter(ConditionAct.CUSTODY_CONDITION_CHANGED, caseId, id);
        return true;
    }

    private void link(UUID caseId, UUID condition, UUID item) {
        sql.sql("insert into custody_condition_item (case_id, condition_id, item_id) values (?, ?, ?)")
                .params(caseId, condition, item)
                .update();
    }

    /// Takes back what proved wrong. It stays in the database.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
                        update custody_condition set withdrawn = now(), version = version + 1
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(ConditionAct.CUSTODY_CONDITION_WITHDRAWN, caseId, id);
        }
    }

    /// A condition of this case that was not taken back.
    @Transactional(readOnly = true)
    public Condition condition(UUID caseId, UUID id) {
        return sql.sql("select * from custody_condition where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .query((row, number) -> ConditionRow.read(row, items(caseId, id)))
                .single();
    }

    /// In the order in which they were written down.
    @Transactional(readOnly = true)
    public List<Condition> list(UUID caseId) {
        return sql.sql("select * from custody_condition where case_id = ? and withdrawn is null order by id")
                .param(caseId)
                .query((row, number) -> ConditionRow.read(row, items(caseId, row.getObject("id", UUID.class))))
                .list();
    }

    private Set<UUID> items(UUID caseId, UUID condition) {
        return new LinkedHashSet<>(sql.sql(
                        "select item_id from custody_condition_item where case_id = ? and condition_id = ? order by item_id")
                .params(caseId, condition)
                .query(UUID.class)
                .list());
    }
}
