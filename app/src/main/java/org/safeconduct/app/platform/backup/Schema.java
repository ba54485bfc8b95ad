package org.safeconduct.app.platform.backup;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.postgres.Database;

/// The shape of the tables, by the number of the last migration.
record Schema(Database database) {
    private static final String NEWEST = "latest";

    String version() {
        MigrationInfo last = at(NEWEST).info().current();
        if (last == null || last.getVersion() == null) {
            throw new CannotGoOn("There is nothing to back up: the application has not started on this folder yet.");
        }
        return last.getVersion().getVersion();
    }

    void makeNewest() {
        at(NEWEST).migrate();
    }

    /// Makes empty tables as they were at that version. The next start of the application brings them up to date.
    void make(String version) {
        Flyway flyway = at(version);
        boolean known = Arrays.stream(flyway.info().all())
                .anyMatch(step -> step.getVersion() != null
                        && step.getVersion().getVersion().equals(version));
        if (!known) {
            throw new CannotGoOn(
                    "The backup was made by a newer version of Safeconduct (tables of version %s). Restore it with"
                                    .formatted(version)
                            + " that version or a later one.");
        }
        flyway.migrate();
    }

    private Flyway at(String version) {
        return Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:db/migration")
                .target(version)
                .load();
    }
}
