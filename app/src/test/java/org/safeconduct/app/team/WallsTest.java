package org.safeconduct.app.team;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.postgres.Database;
import org.safeconduct.app.platform.postgres.Login;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What the program finds out about its database before it starts.
class WallsTest {
    private final Database database = TestDatabase.fresh();

    private JdbcClient as(Login login) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), login.user(), login.password()));
    }

    private void prepare(String... statements) {
        for (var statement : statements) {
            as(database.owner()).sql(statement).update();
        }
    }

    private Walls walls(Login login) {
        return new Walls(as(login));
    }

    @Test
    void a_table_behind_its_wall_lets_the_program_start() {
        prepare(
                "create table note (case_id uuid)",
                "insert into note values (gen_random_uuid())",
                "alter table note enable row level security",
                "grant select on note to safeconduct_app");

        assertThatCode(() -> walls(database.app()).afterPropertiesSet()).doesNotThrowAnyException();
    }

    @Test
    void a_table_whose_wall_was_forgotten_does_not() {
        prepare(
                "create table note (case_id uuid)",
                "insert into note values (gen_random_uuid())",
                "grant select on note to safeconduct_app");

        assertThatThrownBy(() -> walls(database.app()).afterPropertiesSet())
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("note");
    }

    @Test
    void a_view_past_the_wall_does_not() {
        prepare(
                "create table note (case_id uuid)",
                "insert into note values (gen_random_uuid())",
                "alter table note enable row level security",
                "create view glance as select * from note",
                "grant select on glance to safeconduct_app");

        assertThatThrownBy(() -> walls(database.app()).afterPropertiesSet())
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("glance");
    }

    @Test
    void an_account_that_owns_tables_does_not() {
        prepare("create table note (case_id uuid)");

        assertThatThrownBy(() -> walls(database.owner()).afterPropertiesSet()).isInstanceOf(CannotGoOn.class);
    }

    @Test
    void a_superuser_does_not() {
        assertThatThrownBy(() -> walls(TestDatabase.administrator()).afterPropertiesSet())
                .isInstanceOf(CannotGoOn.class);
    }
}
