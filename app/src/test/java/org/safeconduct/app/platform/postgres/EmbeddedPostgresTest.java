package org.safeconduct.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.folder.CannotGoOn;

class EmbeddedPostgresTest {
    private static final Path DATA = TestDatabase.folder();

    private @Nullable EmbeddedPostgres running;

    private EmbeddedPostgres start() {
        running = EmbeddedPostgres.start(DATA);
        return running;
    }

    @AfterEach
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void keeps_its_rows_from_one_start_to_the_next() throws Exception {
        Database first = start().database();
        run(first, first.owner(), "create table kept (word text)", "insert into kept values ('Щедрик')");
        stop();
        Database second = start().database();
        assertThat(ask(second, second.owner(), "select word from kept")).isEqualTo("Щедрик");
    }

    @Test
    void promises_what_a_commit_promises() throws Exception {
        Database database = start().database();
        assertThat(ask(database, database.app(), "show fsync")).isEqualTo("on");
        assertThat(ask(database, database.app(), "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(database, database.app(), "show data_checksums")).isEqualTo("on");
        assertThat(ask(database, database.app(), "show full_page_writes")).isEqualTo("on");
    }

    @Test
    void neither_owner_nor_app_may_pass_by_row_level_security() throws Exception {
        Database database = start().database();
        assertThat(ask(database, database.owner(), """
                select count(*) from pg_roles
                where rolname in ('safeconduct_owner', 'safeconduct_app')
                  and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)""")).isEqualTo("0");
    }

    @Test
    void the_app_may_not_make_tables() {
        Database database = start().database();
        assertThatThrownBy(() -> run(database, database.app(), "create table mine (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void brings_the_extensions_that_the_rooms_build_on() throws Exception {
        Database database = start().database();
        assertThat(ask(
                        database,
                        database.owner(),
                        "select string_agg(extname, ' ' order by extname) from pg_extension"))
                .isEqualTo("btree_gist pg_trgm pgcrypto plpgsql unaccent");
    }

    @Test
    void a_wrong_password_opens_nothing() {
        Database database = start().database();
        assertThatThrownBy(() -> new Login(database.app().user(), "guess").connect(database.url()))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_passwords_are_private_to_the_account_that_started_it() throws Exception {
        start();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(DATA.resolve("secrets/postgres.properties"))))
                .isEqualTo("rw-------");
        assertThat(String.valueOf(running)).doesNotContain("password");
    }

    @Test
    void a_second_copy_on_the_same_folder_is_told_who_has_it() {
        start();
        assertThatThrownBy(() -> EmbeddedPostgres.start(DATA))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("already runs on the data folder " + DATA)
                .hasMessageContaining("process " + ProcessHandle.current().pid());
    }

    @Test
    void no_row_gets_into_the_log_of_the_server() throws Exception {
        Database database = start().database();
        assertThatThrownBy(() -> run(database, database.app(), "select 'Sokolov'::date"));
        assertThat(DATA.resolve("logs/postgres.log")).content().doesNotContain("Sokolov");
    }

    static void run(Database database, Login login, String... statements) throws SQLException {
        try (Connection connection = login.connect(database.url());
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    static String ask(Database database, Login login, String question) throws SQLException {
        try (Connection connection = login.connect(database.url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
