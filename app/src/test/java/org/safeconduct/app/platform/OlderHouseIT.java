package org.safeconduct.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.postgres.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The tables of a house whose rooms have grown since, brought up to date as the program's start does it.
@AppTest
class OlderHouseIT {
    private static final Database HOUSE = TestDatabase.fresh();

    @Autowired
    private Flyway start;

    @Test
    void takes_the_step_of_one_room_after_later_numbers_of_another() {
        var owner = new DriverManagerDataSource(
                HOUSE.url(), HOUSE.owner().user(), HOUSE.owner().password());
        var flyway = Flyway.configure()
                .configuration(start.getConfiguration())
                .dataSource(owner)
                .load();
        flyway.migrate();
        // V033 may be taken twice, so a house without it is one that forgot it.
        JdbcClient.create(owner)
                .sql("delete from flyway_schema_history where version = '033'")
                .update();

        assertThat(flyway.migrate().migrations).extracting(step -> step.version).containsExactly("033");
    }
}
