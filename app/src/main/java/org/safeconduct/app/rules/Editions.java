package org.safeconduct.app.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.rules.HouseEdition.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The house's own versions of rules.
@Repository("ruleEditions")
@Transactional
public class Editions {
    private static final String IN_FORCE = "withdrawn is null and (not weighty or confirmed is not null)";

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    Editions(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /// Enters the next version of a rule in the name of whoever acts.
    ///
    /// @param entry read and checked before
    /// @param weighty whether it holds only from when a second person confirmed it
    public UUID enter(String rule, String entry, boolean weighty) {
        return enter(rule, entry, weighty, null);
    }

    /// The same out of a pack, with all of whose rules it holds or does not.
    public UUID enter(String rule, String entry, boolean weighty, @Nullable UUID pack) {
        sql.sql("select pg_advisory_xact_lock(hashtext('rule_edition'))")
                .query((row, number) -> number)
                .list();
        var id = sql.sql("""
                        insert into rule_edition (rule, number, entry, weighty, entered, pack_id)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from rule_edition where rule = ? returning id""")
                .params(rule, entry, weighty, now())
                .param(pack)
                .param(rule)
                .query(UUID.class)
                .single();
        journal.enter(RulesAct.RULE_EDITION_ENTERED, id);
        return id;
    }

    /// From now on it holds on its days.
    ///
    /// @return false when it is not waiting any longer
    public boolean confirm(UUID id) {
        return set(id, "confirmed", "weighty and confirmed is null", RulesAct.RULE_EDITION_CONFIRMED);
    }

    /// From now on all that waits of a pack holds.
    public void confirmPack(UUID pack) {
        sql.sql(
                        "select id from rule_edition where pack_id = ? and weighty and confirmed is null and withdrawn is null order by id")
                .param(pack)
                .query(UUID.class)
                .list()
                .forEach(this::confirm);
    }

    /// Notes that whoever acts wants it gone.
    public boolean ask(UUID id) {
        return set(id, "asked", "asked is null", RulesAct.RULE_EDITION_LEAVING);
    }

    /// From now on nothing is counted by it. It stays on record.
    public boolean withdraw(UUID id) {
        return set(id, "withdrawn", "true", RulesAct.RULE_EDITION_WITHDRAWN);
    }

    private boolean set(UUID id, String what, String where, RulesAct act) {
        int changed = sql.sql("update rule_edition set %s = ? where id = ? and withdrawn is null and %s"
                        .formatted(what, where))
                .params(now(), id)
                .update();
        if (changed == 1) {
            journal.enter(act, id);
        }
        return changed == 1;
    }

    /// By the clock of the house and not of the database, because it stands in derivations.
    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /// Which versions hold, in the order in which they came to: what a book of rules can be known again by.
    @Transactional(readOnly = true)
    public List<UUID> inForce() {
        return sql.sql("select id from rule_edition where " + IN_FORCE + " order by coalesce(confirmed, entered), id")
                .query(UUID.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<HouseEdition> list(List<UUID> ids) {
        return sql.sql("select * from rule_edition where id = any (?) order by coalesce(confirmed, entered), id")
                .param(ids.toArray(UUID[]::new))
                .query(Editions::read)
                .list();
    }

    /// Every version of one rule, the newest first.
    @Transactional(readOnly = true)
    public List<HouseEdition> list(String rule) {
        return sql.sql("select * from rule_edition where rule = ? order by number desc")
                .param(rule)
                .query(Editions::read)
                .list();
    }

    /// What a second person has to look at.
    @Transactional(readOnly = true)
    public List<HouseEdition> listWaiting() {
        return sql.sql("""
                        select * from rule_edition
                        where withdrawn is null and (asked is not null or (weighty and confirmed is null)) order by entered, id""").query(Editions::read).list();
    }

    @Transactional(readOnly = true)
    public Optional<HouseEdition> find(String rule, UUID id) {
        return sql.sql("select * from rule_edition where rule = ? and id = ?")
                .params(rule, id)
                .query(Editions::read)
                .optional();
    }

    private static HouseEdition read(ResultSet row, int number) throws SQLException {
        return new HouseEdition(
                row.getObject("id", UUID.class),
                row.getString("rule"),
                row.getInt("number"),
                row.getString("entry"),
                row.getBoolean("weighty"),
                row.getObject("pack_id", UUID.class),
                java.util.Objects.requireNonNull(hand(row, "by", "entered")),
                hand(row, "confirmed_by", "confirmed"),
                hand(row, "asked_by", "asked"),
                hand(row, "withdrawn_by", "withdrawn"));
    }

    private static @Nullable Hand hand(ResultSet row, String by, String at) throws SQLException {
        var member = row.getObject(by, UUID.class);
        return member == null
                ? null
                : new Hand(member, row.getObject(at, OffsetDateTime.class).toInstant());
    }
}
