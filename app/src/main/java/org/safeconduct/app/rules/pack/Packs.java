package org.safeconduct.app.rules.pack;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.rules.Editions;
import org.safeconduct.law.RuleText;
import org.safeconduct.law.pack.PackFile;
import org.safeconduct.law.pack.PackKey;
import org.safeconduct.law.pack.RulePack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Keys that this house trusts, and packs it took in.
@Repository("rulePacks")
@Transactional
class Packs {
    private final JdbcClient sql;
    private final Journal journal;
    private final Editions editions;
    private final Clock clock;

    Packs(JdbcClient sql, Journal journal, Editions editions, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.editions = editions;
        this.clock = clock;
    }

    /// A key that is trusted already stays so.
    void trust(PackKey key) {
        sql.sql("insert into rule_key (line, entered) values (?, ?) on conflict do nothing returning id")
                .params(key.line(), now())
                .query(UUID.class)
                .optional()
                .ifPresent(id -> journal.enter(PackAct.RULE_KEY_TRUSTED, id));
    }

    /// What came under it stays.
    void distrust(UUID id) {
        int changed = sql.sql("update rule_key set withdrawn = ? where id = ? and withdrawn is null")
                .params(now(), id)
                .update();
        if (changed == 1) {
            journal.enter(PackAct.RULE_KEY_WITHDRAWN, id);
        }
    }

    @Transactional(readOnly = true)
    List<Trusted> keys() {
        return sql.sql("""
                        select k.id, k.line, m.name, k.entered from rule_key k join member m on m.id = k.by
                        where k.withdrawn is null order by k.line""")
                .query((row, number) -> new Trusted(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Opens a file that somebody brought: signed by a trusted key, and later than what is here.
    @Transactional(readOnly = true)
    PackFile.Opened open(byte[] file) {
        var keys = keys().stream()
                .flatMap(key -> PackKey.find(key.line()).stream())
                .toList();
        return switch (PackFile.open(file, keys)) {
            case PackFile.Sound(var pack)
            when newest(pack.name()).filter(here -> here >= pack.number()).isPresent() ->
                new PackFile.Refused("This is pack " + pack.number() + " of " + pack.name()
                        + "; this house already has pack " + newest(pack.name()).orElseThrow() + ".");
            case PackFile.Opened opened -> opened;
        };
    }

    private Optional<Integer> newest(String name) {
        return sql.sql("select max(number) from rule_pack where name = ?")
                .param(name)
                .query(Integer.class)
                .optional();
    }

    /// All of its rules or none.
    ///
    /// @param weighty whether anything is computed otherwise by it; then all of it waits for a second person
    void take(RulePack pack, byte[] file, boolean weighty) {
        var id = sql.sql(
                        "insert into rule_pack (name, number, issued, file, entered) values (?, ?, ?, ?, ?) returning id")
                .params(pack.name(), pack.number(), pack.issued())
                .param(file)
                .param(now())
                .query(UUID.class)
                .single();
        pack.rules().forEach(rule -> editions.enter(rule.id(), RuleText.file(List.of(rule)), weighty, id));
        journal.enter(PackAct.RULE_PACK_TAKEN, id);
    }

    /// The latest first.
    @Transactional(readOnly = true)
    List<Taken> list() {
        return sql.sql("""
                        select p.*, m.name as member, (select count(*) from rule_edition e
                            where e.pack_id = p.id and e.weighty and e.confirmed is null and e.withdrawn is null) as waiting
                        from rule_pack p join member m on m.id = p.by order by p.id desc""")
                .query((row, number) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("number"),
                        row.getObject("issued", LocalDate.class),
                        row.getObject("by", UUID.class),
                        row.getString("member"),
                        row.getObject("entered", OffsetDateTime.class).toInstant(),
                        row.getInt("waiting")))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
