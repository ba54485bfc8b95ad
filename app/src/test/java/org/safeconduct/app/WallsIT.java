package org.safeconduct.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What the database itself shows and refuses, whatever the program asks.
@AppTest
class WallsIT {
    /// Their own rules ask them, through functions that run as their owner; see V020 and V010.
    private static final List<String> ASKED_BY_THEIR_OWNER = List.of("case_team", "journal_entry");

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private Badge nora;
    private Badge stranger;
    private UUID caseId;

    @BeforeEach
    void open() {
        nora = office.engage(Role.ATTORNEY);
        stranger = office.engage(Role.values());
        caseId = office.team(nora);
    }

    private List<String> tables() {
        return office.sql().sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1""").query(String.class).list();
    }

    @Test
    void every_table_that_names_a_case_has_row_level_security() {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table ->
                        assertThat(flag(table, "relrowsecurity")).as(table).isTrue());
    }

    @Test
    void it_holds_for_their_owner_too_except_where_the_owner_answers_for_the_rules() {
        assertThat(tables().stream()
                        .filter(table -> !ASKED_BY_THEIR_OWNER.contains(table))
                        .filter(table -> !flag(table, "relforcerowsecurity")))
                .isEmpty();
    }

    /// Row-level security does not ask when the database follows a reference; only the reference itself can.
    @Test
    void no_reference_leads_from_one_case_into_another() {
        assertThat(office.sql().sql("""
                        select conrelid::regclass || ' ' || pg_get_constraintdef(c.oid) from pg_constraint c
                        join pg_attribute f on f.attrelid = conrelid and f.attname = 'case_id'
                        join pg_attribute t on t.attrelid = confrelid and t.attname = 'case_id'
                        where contype = 'f' and not (f.attnum = any (conkey) and t.attnum = any (confkey))""").query(String.class).list()).isEmpty();
    }

    private boolean flag(String table, String flag) {
        return office.sql()
                .sql("select %s from pg_class where oid = ?::regclass".formatted(flag))
                .param(table)
                .query(Boolean.class)
                .single();
    }

    @Test
    void no_view_looks_through_with_the_eyes_of_its_owner() {
        assertThat(office.sql().sql("""
                                select relname from pg_class
                                where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
                                  and not coalesce('security_invoker=true' = any (reloptions), false)""").query(String.class).list()).isEmpty();
    }

    @Test
    void the_team_sees_its_case_and_nobody_else_sees_a_row_of_it() {
        for (var table : tables()) {
            assertThat(count(table, Optional.of(stranger.member()))).as(table).isZero();
            assertThat(count(table, Optional.empty())).as(table).isZero();
        }
        assertThat(count("case_team", Optional.of(nora.member()))).isOne();
    }

    private long count(String table, Optional<UUID> actor) {
        var question = "select count(*) from %s where case_id = ?".formatted(table);
        return actor.map(member -> Actor.as(
                        member,
                        () -> transaction.execute(_ -> sql.sql(question)
                                .param(caseId)
                                .query(Long.class)
                                .single())))
                .orElseGet(
                        () -> sql.sql(question).param(caseId).query(Long.class).single());
    }

    @Test
    void the_next_borrower_of_a_connection_inherits_no_actor() {
        for (int borrowed = 0; borrowed < 32; borrowed++) {
            count("case_team", Optional.of(nora.member()));
            assertThat(count("case_team", Optional.empty())).isZero();
        }
    }

    @Test
    void a_failed_transaction_leaves_no_actor_behind() {
        try {
            Actor.as(
                    nora.member(),
                    () -> transaction.execute(
                            _ -> sql.sql("select 1 / 0").query(Integer.class).single()));
        } catch (org.springframework.dao.DataAccessException expected) {
            assertThat(expected).hasMessageContaining("division");
        }
        assertThat(count("case_team", Optional.empty())).isZero();
    }

    @Test
    void nobody_writes_in_the_journal_in_somebody_elses_name() {
        assertThat(refuses("insert into journal_entry (actor, act, subject) values (?, 'FORGED', ?)"))
                .isTrue();
        assertThat(refuses("update journal_entry set act = 'FORGED' where actor = ? or subject = ?"))
                .isTrue();
        assertThat(refuses("delete from journal_entry where actor = ? or subject = ?"))
                .isTrue();
    }

    @Test
    void nobody_puts_themselves_on_somebodys_case() {
        var outsider = office.engage(Role.ATTORNEY);
        boolean refused = Actor.as(
                outsider.member(),
                () -> refuses(
                        "insert into case_team (case_id, member_id) select ?, current_member() where ?::uuid is not null"));
        assertThat(refused).isTrue();
    }

    private boolean refuses(String statement) {
        try {
            transaction.executeWithoutResult(
                    _ -> sql.sql(statement).params(caseId, nora.member()).update());
            return false;
        } catch (org.springframework.dao.DataAccessException refused) {
            return true;
        }
    }

    @Test
    void nobody_reads_what_somebody_else_signs_in_with() {
        office.sql()
                .sql("insert into credential (member_id, password, changed) values (?, 'hash', now())")
                .param(nora.member())
                .update();

        long seen = Actor.as(
                stranger.member(),
                () -> transaction.execute(_ -> sql.sql("select count(*) from credential where member_id = ?")
                        .param(nora.member())
                        .query(Long.class)
                        .single()));
        assertThat(seen).isZero();
    }
}
