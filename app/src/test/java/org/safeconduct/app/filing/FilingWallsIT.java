package org.safeconduct.app.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.filing.version.Version;
import org.safeconduct.app.filing.version.Versions;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.packet.assembly.Order.Purpose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What the database itself refuses, whatever the application asks.
@AppTest
class FilingWallsIT {
    @Autowired
    private JdbcClient app;

    @Autowired
    private TransactionTemplate work;

    @Autowired
    private Versions versions;

    private final Badge nora;
    private final Badge stranger;
    private final UUID caseId;
    private final UUID version;

    FilingWallsIT(@Autowired Office office, @Autowired Versions versions, @Autowired Archive archive) {
        nora = office.engage(Role.ATTORNEY);
        stranger = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        version = Actor.as(nora.member(), () -> versions.add(caseId, evidence(archive)));
        Actor.as(nora.member(), () -> {
            versions.submit(caseId, version, LocalDate.of(2026, 11, 23), "ECAS 1", null);
            return version;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update assembled set pages = 1",
                "delete from assembled",
                "update assembled_volume set sha256 = repeat('0', 64)",
                "delete from assembled_volume",
                "update submission set filed_on = '2026-01-01'",
                "delete from submission",
                "delete from filing_job",
            })
    void nothing_that_was_assembled_or_filed_can_be_changed(String statement) {
        assertThatThrownBy(() -> as(nora, statement)).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document",
                "certificate",
                "filing",
                "filing_respondent",
                "filing_signature",
                "filing_form",
                "exhibit",
                "exhibit_document",
                "filing_job",
                "filing_finding",
                "assembled",
                "assembled_volume",
                "submission",
            })
    void every_table_shows_a_stranger_nothing(String table) {
        assertThat(as(stranger, "select 1 from " + table + " where case_id = '" + caseId + "'"))
                .isZero();
    }

    @Test
    void a_correction_stays_beside_what_it_corrects() {
        Actor.as(nora.member(), () -> {
            versions.submit(caseId, version, LocalDate.of(2026, 11, 22), "ECAS 2", null);
            var found = versions.find(caseId, version).orElseThrow();
            assertThat(found.submission())
                    .extracting(Version.Submission::receipt)
                    .isEqualTo("ECAS 2");
            return version;
        });
        assertThat(as(nora, "select 1 from submission where assembled_id = '" + version + "'"))
                .isEqualTo(2);
    }

    private int as(Badge member, String statement) {
        return Actor.as(member.member(), () -> {
            Integer rows = work.execute(transaction -> statement.startsWith("select")
                    ? app.sql(statement).query(Integer.class).list().size()
                    : app.sql(statement).update());
            return rows == null ? 0 : rows;
        });
    }

    private Version evidence(Archive archive) {
        var kept = archive.derive(caseId, Map.of(), new ByteArrayInputStream(new byte[10]));
        var volume = new Version.Volume(1, "evidence.pdf", kept.sha256(), kept.bytes(), 1, 3, kept.id());
        return new Version(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Evidence",
                Purpose.FILING,
                1,
                3,
                Instant.EPOCH,
                List.of(volume),
                null);
    }
}
