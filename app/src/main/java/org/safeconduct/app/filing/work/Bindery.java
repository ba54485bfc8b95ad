package org.safeconduct.app.filing.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.version.Version;
import org.safeconduct.app.filing.version.Versions;
import org.safeconduct.packet.assembly.Order.Purpose;
import org.safeconduct.packet.assembly.Outcome.Assembled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts assembled filings where they stay.
@Component
class Bindery {
    /// Portals cut names off.
    private static final int LONGEST = 60;

    private final Archive archive;
    private final Versions versions;
    private final Contents contents;
    private final TransactionTemplate transaction;

    Bindery(Archive archive, Versions versions, Contents contents, TransactionTemplate transaction) {
        this.archive = archive;
        this.versions = versions;
        this.contents = contents;
        this.transaction = transaction;
    }

    UUID keep(Plan plan, Purpose purpose, Assembled assembled) {
        List<Version.Volume> volumes = new ArrayList<>();
        for (var volume : assembled.volumes()) {
            int part = volumes.size() + 1;
            var name = name(plan, purpose, assembled.volumes().size() == 1 ? 0 : part);
            var kept = archive.derive(
                    plan.caseId(),
                    Map.of("name", name, "derivedFromFiling", plan.id().toString()),
                    volume.file());
            volumes.add(new Version.Volume(
                    part, name, kept.sha256(), kept.bytes(), volume.first(), volume.last(), kept.id()));
        }
        var version = new Version(
                plan.id(),
                plan.id(),
                plan.cover().title(),
                purpose,
                plan.revision(),
                assembled.pages(),
                Instant.EPOCH,
                volumes,
                null);
        return Objects.requireNonNull(transaction.execute(_ -> {
            var id = versions.add(plan.caseId(), version);
            contents.leave(plan, id);
            return id;
        }));
    }

    /// Day and title, with `_Part2` behind it where the portal asks for that (rule ECAS-05).
    private static String name(Plan plan, Purpose purpose, int part) {
        var plain = plan.cover()
                .title()
                .replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "")
                .replaceAll("\\s+", " ")
                .strip();
        var title = plain.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return plan.cover().day() + " " + title.toString().strip() + (purpose == Purpose.DRAFT ? " DRAFT" : "")
                + (part == 0 ? "" : "_Part" + part) + ".pdf";
    }
}
