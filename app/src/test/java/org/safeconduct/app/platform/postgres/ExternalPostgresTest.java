package org.safeconduct.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// A server that plays somebody else's: an owner with a password of its own, and nothing of ours.
class ExternalPostgresTest {
    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.start(TestDatabase.folder());
    private static final String HOST = SERVER.database().url().replaceFirst(".*//([^/]+)/.*", "$1");

    @BeforeAll
    static void take_away_what_is_ours() throws Exception {
        EmbeddedPostgresTest.run(
                SERVER.database("postgres"),
                SERVER.administrator(),
                "drop database safeconduct",
                "drop role safeconduct_app",
                "create role boss login createrole password 'b:o@s/s'",
                "create database cases owner boss");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void one_address_is_all_it_takes_at_the_first_start_and_the_next() throws Exception {
        Path secrets = TestDatabase.folder();
        String address = "postgresql://boss:b%3Ao%40s%2Fs@" + HOST + "/cases";
        Database first = ExternalPostgres.at(address, secrets);
        Database second = ExternalPostgres.at(address, secrets);
        assertThat(second).isEqualTo(first);
        assertThat(EmbeddedPostgresTest.ask(second, second.app(), "select current_user"))
                .isEqualTo("safeconduct_app");
    }

    @Test
    void a_wrong_password_is_said_in_a_sentence() {
        assertThatThrownBy(
                        () -> ExternalPostgres.at("postgresql://boss:wrong@" + HOST + "/cases", TestDatabase.folder()))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("cannot be used")
                .hasMessageNotContaining("wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "postgresql://127.0.0.1/cases", "postgresql://boss@127.0.0.1/cases", "not one"})
    void an_address_without_account_or_password_shows_what_one_looks_like(String address) {
        assertThatThrownBy(() -> ExternalPostgres.at(address, TestDatabase.folder()))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("postgresql://OWNER:PASSWORD@HOST");
    }
}
