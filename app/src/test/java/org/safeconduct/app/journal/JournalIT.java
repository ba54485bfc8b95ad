package org.safeconduct.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.SafeconductApplication;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.postgres.Database;
import org.safeconduct.app.platform.postgres.Login;
import org.safeconduct.app.platform.strongroom.Strongroom;
import org.safeconduct.app.platform.strongroom.Unlocking;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class JournalIT {
    private static final Database DATABASE = TestDatabase.fresh();
    private static final Path FOLDER = TestDatabase.folder();
    private static final Strongroom STRONGROOM = Strongroom.open(FOLDER, Unlocking.byKeyFile(), InstantSource.system());
    private static final ConfigurableApplicationContext HOUSE = new SpringApplicationBuilder(
                    SafeconductApplication.class)
            .properties("server.port=0", "safeconduct.data=" + FOLDER)
            .initializers((GenericApplicationContext context) -> {
                context.registerBean(Database.class, () -> DATABASE);
                context.registerBean(Strongroom.class, () -> STRONGROOM);
            })
            .run();

    private final JdbcClient administrator = client(TestDatabase.administrator());
    private final JdbcClient app = HOUSE.getBean(JdbcClient.class);
    private final Journal journal = HOUSE.getBean(Journal.class);
    private final Links links = HOUSE.getBean(Links.class);
    private final TransactionTemplate work = new TransactionTemplate(HOUSE.getBean(PlatformTransactionManager.class));

    private final TransactionTemplate meanwhile = new TransactionTemplate(
            HOUSE.getBean(PlatformTransactionManager.class),
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));

    private final UUID nora = UUID.randomUUID();
    private final UUID irina = UUID.randomUUID();
    private final UUID sokolov = UUID.randomUUID();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void a_case_of_noras() {
        member(nora);
        member(irina);
        administrator
                .sql(
                        "insert into client_case (id, name, stage, opened, custody) values (?, 'A', 'INTAKE', now(), 'DETAINED')")
                .param(sokolov)
                .update();
        administrator
                .sql("insert into case_team (case_id, member_id) values (?, ?)")
                .params(sokolov, nora)
                .update();
        Actor.as(nora, () -> {
            journal.enter(Deed.CASE_OPENED, sokolov, sokolov);
            journal.enter(Deed.NAME_CHANGED, sokolov, UUID.randomUUID());
            return null;
        });
        linkAll();
    }

    /// The house links by itself too, once a second, and whoever comes second leaves it to the first.
    private void linkAll() {
        long end = System.nanoTime() + 60_000_000_000L;
        var waiting = administrator
                .sql("select exists (select from journal_unlinked)")
                .query(Boolean.class);
        while (waiting.single()) {
            assertThat(System.nanoTime()).as("entries stay unlinked").isLessThan(end);
            links.forge();
        }
    }

    @Test
    void an_entry_names_the_one_who_acted() {
        assertThat(listAs(nora)).extracting(Entry::actor).containsOnly(nora);
    }

    @Test
    void a_reading_names_the_one_who_is_about_to_read() {
        read();
        assertThat(listAs(nora).getFirst())
                .extracting(Entry::actor, Entry::act, Entry::route)
                .containsExactly(nora, "CASE_READ", "/cases/{caseId}");
    }

    @Test
    void after_a_reading_the_next_borrower_of_the_connection_is_nobody() {
        read();
        assertThat(app.sql("select current_member() is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void read() {
        Actor.as(nora, () -> {
            journal.enterReading(sokolov, "/cases/{caseId}");
            return null;
        });
    }

    @Test
    void the_newest_comes_first() {
        assertThat(listAs(nora)).extracting(Entry::act).containsExactly("NAME_CHANGED", "CASE_OPENED");
    }

    @Test
    void someone_who_is_not_on_the_team_reads_nothing() {
        assertThat(listAs(irina)).isEmpty();
    }

    @Test
    void every_entry_is_linked_to_the_one_before() {
        assertThat(listAs(nora)).allMatch(Entry::linked);
        assertThat(links.findBreak()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set act = 'NOTHING_HERE'",
                "delete from journal_entry",
                "truncate journal_entry cascade",
                "insert into journal_link values (99, 1, '')",
                "delete from journal_link",
                "insert into journal_entry (actor, act, subject) values (gen_random_uuid(), 'CASE_OPENED', gen_random_uuid())"
            })
    void the_application_itself_cannot(String bend) {
        assertThatThrownBy(() ->
                        Actor.as(nora, () -> work.execute(tx -> app.sql(bend).update())))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_entry_changed_behind_the_programs_back_is_found() {
        long changed = listAs(nora).getLast().id();
        administrator
                .sql("update journal_entry set subject = gen_random_uuid() where id = ?")
                .param(changed)
                .update();
        assertThat(links.findBreak()).contains(changed);
        mend(changed);
    }

    @Test
    void nothing_is_linked_after_what_may_still_be_written() {
        work.executeWithoutResult(running -> {
            app.sql("select pg_current_xact_id()").query(String.class).single();
            Actor.as(
                    nora,
                    () -> meanwhile.execute(tx -> {
                        journal.enter(Deed.NAME_CHANGED, sokolov, sokolov);
                        return null;
                    }));
            meanwhile.executeWithoutResult(tx -> links.forge());
            var newest = Actor.as(nora, () -> meanwhile.execute(tx -> journal.list(sokolov, Long.MAX_VALUE)));
            assertThat(newest).first().matches(entry -> !entry.linked());
        });
        links.forge();
        assertThat(listAs(nora)).allMatch(Entry::linked);
    }

    private List<Entry> listAs(UUID member) {
        return Actor.as(member, () -> journal.list(sokolov, Long.MAX_VALUE));
    }

    /// Puts the subject back, so that the chain holds for the next test.
    private void mend(long entry) {
        administrator
                .sql("update journal_entry set subject = case_id where id = ?")
                .param(entry)
                .update();
        assertThat(links.findBreak()).isEmpty();
    }

    private void member(UUID id) {
        administrator
                .sql("insert into member (id, login, name) values (?, ?, 'A member')")
                .params(id, id.toString())
                .update();
    }

    private static JdbcClient client(Login login) {
        return JdbcClient.create(new DriverManagerDataSource(DATABASE.url(), login.user(), login.password()));
    }

    private enum Deed implements Act {
        CASE_OPENED,
        NAME_CHANGED
    }
}
