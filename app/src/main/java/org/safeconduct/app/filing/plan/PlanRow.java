package org.safeconduct.app.filing.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;
import org.safeconduct.packet.filing.Service.Means;

/// A filing without what belongs to it, as a list shows it.
public record PlanRow(
        UUID id,
        UUID caseId,
        Cover cover,
        Signing signing,
        @Nullable String facts,
        int version,
        long revision) {

    Plan with(List<Respondent> respondents, List<FormWanted> forms, List<Exhibit> exhibits) {
        return new Plan(id, caseId, cover, signing, respondents, forms, exhibits, facts, version, revision);
    }

    static PlanRow read(ResultSet row, int number) throws SQLException {
        return new PlanRow(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                cover(row),
                signing(row),
                row.getString("facts"),
                row.getInt("version"),
                row.getLong("revision"));
    }

    private static Cover cover(ResultSet row) throws SQLException {
        var kind = FilingKind.valueOf(row.getString("kind"));
        return new Cover(
                kind,
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                Proceeding.valueOf(row.getString("proceeding")),
                row.getString("city"),
                row.getString("state"),
                row.getString("court_address"),
                row.getString("judge"),
                hearing(row),
                new Cover.Held(
                        Custody.State.valueOf(row.getString("custody")),
                        row.getString("facility"),
                        row.getObject("held_since", LocalDate.class)),
                row.getString("marks"),
                kind == FilingKind.MOTION ? motion(row) : null);
    }

    private static Cover.@Nullable Hearing hearing(ResultSet row) throws SQLException {
        var on = row.getObject("hearing_on", LocalDate.class);
        var kind = Optional.ofNullable(row.getString("hearing_kind"));
        return on == null
                ? null
                : new Cover.Hearing(on, row.getObject("hearing_at", LocalTime.class), kind.orElse("Individual"));
    }

    private static Cover.Motion motion(ResultSet row) throws SQLException {
        return new Cover.Motion(
                row.getObject("motion_paper", UUID.class), row.getString("relief"), row.getString("court_findings"));
    }

    private static Signing signing(ResultSet row) throws SQLException {
        return new Signing(
                row.getString("signer"),
                row.getString("signer_title"),
                row.getString("organization"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("eoir_id"),
                row.getString("bar"),
                row.getBoolean("pro_bono"),
                Optional.ofNullable(row.getString("means")).map(Means::valueOf).orElse(null),
                row.getString("served"),
                row.getString("served_at"),
                row.getBoolean("is_signed"),
                row.getObject("signed_on", LocalDate.class));
    }
}
